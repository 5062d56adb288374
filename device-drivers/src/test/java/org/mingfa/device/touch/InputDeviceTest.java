package org.mingfa.device.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputDeviceTest {
    private static final String KEYBOARD = """
            I: Bus=0003 Vendor=046d Product=c31c Version=0110
            N: Name="Logitech USB Keyboard"
            P: Phys=usb-0000:00:14.0-1/input0
            H: Handlers=sysrq kbd leds event2
            B: PROP=0
            B: EV=120013
            B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe
            """;
    private static final String TOUCH_PAD = """
            I: Bus=0018 Vendor=04f3 Product=3087 Version=0100
            N: Name="ELAN1200:00 04F3:3087 Touchpad"
            H: Handlers=mouse1 event5
            B: PROP=5
            B: EV=1b
            B: KEY=e520 10000 0 0 0 0
            B: ABS=2e0800000000003
            """;
    private static final String SCREEN = """
            I: Bus=0003 Vendor=222a Product=0001 Version=0110
            N: Name="ILITEK ILITEK-TP"
            P: Phys=usb-0000:00:14.0-3/input0
            H: Handlers=mouse0 event14
            B: PROP=2
            B: EV=1b
            B: KEY=400 0 0 0 0 0
            B: ABS=265800000000003
            B: MSC=20
            """;
    /// Resistive, one finger, and no word of being direct.
    private static final String OLD_SCREEN = """
            I: Bus=0003 Vendor=0eef Product=0001 Version=0100
            N: Name="eGalax Inc. USB TouchController"
            H: Handlers=event7 mouse2
            B: PROP=0
            B: EV=b
            B: KEY=400 0 0 0 0 0
            B: ABS=3
            """;

    private static List<String> found(String... blocks) {
        return InputDevice.findTouchScreen(InputDevice.list(String.join("\n", blocks))).stream()
                .map(InputDevice::node)
                .toList();
    }

    @Test
    void aTouchScreenIsKnownByWhatItCanDo() {
        assertThat(found(KEYBOARD, TOUCH_PAD, SCREEN)).containsExactly("event14");
        assertThat(InputDevice.list(SCREEN)).extracting(InputDevice::name).containsExactly("ILITEK ILITEK-TP");
    }

    @Test
    void anOldOneIsFoundWhereThereIsNoBetter() {
        assertThat(found(KEYBOARD, OLD_SCREEN, TOUCH_PAD)).containsExactly("event7");
        assertThat(found(OLD_SCREEN, SCREEN)).containsExactly("event14");
    }

    @Test
    void keyboardsAndTouchPadsAreNone() {
        assertThat(found(KEYBOARD, TOUCH_PAD)).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOut() {
        assertThat(found("H: Handlers=\n", "nonsense\n", "N: Name=\"x\"\nH: Handlers=event3\nB: ABS=zz\n", SCREEN))
                .containsExactly("event14");
    }
}
