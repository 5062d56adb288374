package org.mingfa.device.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.device.wire.WireAddress.CharacterDevice;
import org.mingfa.device.wire.WireAddress.Network;
import org.mingfa.device.wire.WireAddress.Serial;

class WireAddressTest {

    @Test
    void aPathIsASerialPortAtTheUsualSpeedUnlessItNamesOne() {
        assertThat(parse("/dev/ttyUSB0")).isEqualTo(new Serial(Path.of("/dev/ttyUSB0"), 115_200));
        assertThat(parse(" /dev/mingfa/idcard@57600 ")).isEqualTo(new Serial(Path.of("/dev/mingfa/idcard"), 57_600));
        assertThat(parse("/tmp/b@c/port")).isEqualTo(new Serial(Path.of("/tmp/b@c/port"), 115_200));
    }

    @Test
    void aPrinterAndWhatIsCalledAFileAreCharacterDevices() {
        assertThat(parse("/dev/usb/lp0")).isEqualTo(new CharacterDevice(Path.of("/dev/usb/lp0")));
        assertThat(parse("/dev/lp1")).isEqualTo(new CharacterDevice(Path.of("/dev/lp1")));
        assertThat(parse("file:/dev/hidraw0")).isEqualTo(new CharacterDevice(Path.of("/dev/hidraw0")));
    }

    @Test
    void aNetworkAddressHasHostAndPort() {
        assertThat(parse("tcp://10.0.0.7:9100")).isEqualTo(new Network("10.0.0.7", 9100));
        assertThat(parse("tcp://printer-1.local:9100/")).isEqualTo(new Network("printer-1.local", 9100));
        assertThat(parse("tcp://[::1]:9100")).isEqualTo(new Network("[::1]", 9100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ttyUSB0", "COM3", "tcp://", "tcp://host", "tcp://host:", "http://host:80", "file:lp0"})
    void rubbishIsAnsweredWithExamples(String rubbish) {
        assertThatThrownBy(() -> parse(rubbish))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + rubbish + "\" is no address of a device. Write /dev/ttyUSB0");
    }

    @Test
    void numbersOutOfRangeAreNamed() {
        assertThatThrownBy(() -> parse("tcp://host:0")).hasMessageContaining("from 1 to 65535");
        assertThatThrownBy(() -> parse("tcp://host:70000")).hasMessageContaining("from 1 to 65535");
        assertThatThrownBy(() -> parse("/dev/ttyS0@12")).hasMessageContaining("from 300 to 4000000");
    }

    @Test
    void theSourceNamesItsPlace() {
        assertThat(parse("/dev/ttyUSB0").source().place()).isEqualTo("/dev/ttyUSB0 115200");
        assertThat(parse("/dev/usb/lp0").source().place()).isEqualTo("/dev/usb/lp0");
        assertThat(parse("tcp://[::1]:9100").source().place()).isEqualTo("tcp://[::1]:9100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/ttyUSB0@57600", "/dev/usb/lp0", "file:/dev/hidraw0", "tcp://10.0.0.7:9100"})
    void isWrittenAsItIsRead(String words) {
        assertThat(parse(words).text()).isEqualTo(words);
    }

    private static WireAddress parse(String words) {
        return WireAddress.parse(words, 115_200);
    }
}
