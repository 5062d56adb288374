package org.mingfa.device.printer.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IppAddressTest {
    @ParameterizedTest
    @CsvSource({
        "ipp://host/printers/a4, http://host:631/printers/a4, ipp://host/printers/a4",
        "ipps://host/ipp/print, https://host:631/ipp/print, ipps://host/ipp/print",
        "ipp://host:8631/ipp/print, http://host:8631/ipp/print, ipp://host:8631/ipp/print",
        "http://host:631/ipp, http://host:631/ipp, ipp://host:631/ipp",
        "IPP://[::1]:631/, http://[::1]:631/, ipp://[::1]:631/"
    })
    void itIsPostedToByHttpAndNamedByIpp(String address, String http, String ipp) {
        assertThat(IppAddress.parse(address).http()).hasToString(http);
        assertThat(IppAddress.parse(address).ipp()).hasToString(ipp);
    }

    @Test
    void aHostAloneNamesNoQueue() {
        assertThat(IppAddress.parse("ipp://host").namesQueue()).isFalse();
        assertThat(IppAddress.parse("ipp://host:631/").namesQueue()).isFalse();
        assertThat(IppAddress.parse("ipp://host/printers/a4").namesQueue()).isTrue();
        assertThat(IppAddress.parse("ipp://host:631").at("/printers/a4")).hasToString("ipp://host:631/printers/a4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a4", "127.0.0.1", "lpd://host/a4", "ipp:///a4", "ipp://ho st/a4"})
    void whatIsNoAddressIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> IppAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ipp://127.0.0.1:631/printers/a4");
    }
}
