package org.mingfa.device.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Bytes as a 64-bit kernel writes them, an event a line: seconds, microseconds, type, code, value.
class TouchesTest {
    private static final String TWO_FINGERS_DOWN = """
            b1a2cf6800000000 39d4070000000000 0300 3900 2d000000
            b1a2cf6800000000 39d4070000000000 0300 3500 10020000
            b1a2cf6800000000 39d4070000000000 0300 3600 45010000
            b1a2cf6800000000 39d4070000000000 0100 4a01 01000000
            b1a2cf6800000000 39d4070000000000 0300 0000 10020000
            b1a2cf6800000000 39d4070000000000 0000 0000 00000000
            b1a2cf6800000000 c3f5070000000000 0300 2f00 01000000
            b1a2cf6800000000 c3f5070000000000 0300 3900 2e000000
            b1a2cf6800000000 c3f5070000000000 0000 0000 00000000
            """;
    private static final String FIRST_UP = """
            b1a2cf6800000000 1a2b080000000000 0300 2f00 00000000
            b1a2cf6800000000 1a2b080000000000 0300 3900 ffffffff
            b1a2cf6800000000 1a2b080000000000 0000 0000 00000000
            """;
    private static final String LAST_UP = """
            b1a2cf6800000000 8c4c080000000000 0300 2f00 01000000
            b1a2cf6800000000 8c4c080000000000 0300 3900 ffffffff
            b1a2cf6800000000 8c4c080000000000 0100 4a01 00000000
            b1a2cf6800000000 8c4c080000000000 0000 0000 00000000
            """;
    private static final String DROPPED = "b1a2cf6800000000 8c4c080000000000 0000 0300 00000000";
    private static final String BUTTON_DOWN = "b1a2cf6800000000 8c4c080000000000 0100 4a01 01000000";
    private static final String BUTTON_UP = "b1a2cf6800000000 8c4c080000000000 0100 4a01 00000000";

    private final Touches touches = new Touches();

    private void take(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
        assertThat(bytes.length % InputEvent.BYTES).isZero();
        for (int i = 0; i < bytes.length; i += InputEvent.BYTES) {
            touches.take(InputEvent.decode(bytes, i));
        }
    }

    @Test
    void anEventIsTypeCodeAndValueAfterItsTime() {
        byte[] bytes = HexFormat.of().parseHex("00b1a2cf680000000039d407000000000003003900ffffffff");
        assertThat(InputEvent.decode(bytes, 1)).isEqualTo(new InputEvent(3, 0x39, -1));
    }

    @Test
    void fingersComeDownAndGoUpOneByOne() {
        take(TWO_FINGERS_DOWN);
        assertThat(touches.fingers()).isEqualTo(2);
        take(FIRST_UP);
        assertThat(touches.fingers()).isEqualTo(1);
        take(LAST_UP);
        assertThat(touches.fingers()).isZero();
        assertThat(touches.count()).isEqualTo(2);
    }

    @Test
    void anOldScreenHasOneFinger() {
        take(BUTTON_DOWN);
        assertThat(touches.fingers()).isEqualTo(1);
        take(BUTTON_UP + BUTTON_DOWN + BUTTON_UP);
        assertThat(touches.fingers()).isZero();
        assertThat(touches.count()).isEqualTo(2);
    }

    @Test
    void afterLostEventsNoFingerIsHeldDownForEver() {
        take(TWO_FINGERS_DOWN + DROPPED);
        assertThat(touches.fingers()).isZero();
    }

    @Test
    void noBytesBreakIt() {
        Random random = new Random(4);
        byte[] bytes = new byte[InputEvent.BYTES];
        for (int i = 0; i < 100_000; i++) {
            random.nextBytes(bytes);
            bytes[16] &= 3;
            bytes[17] = 0;
            bytes[18] &= 0x3f;
            bytes[19] = 0;
            touches.take(InputEvent.decode(bytes, 0));
            assertThat(touches.fingers()).isBetween(0, 64);
        }
    }
}
