package org.mingfa.device.idcard;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.mingfa.device.wire.WireAddress;

/// A real reader and somebody with a card beside it: `-Dmingfa.idcard=/dev/ttyUSB0`.
@Tag("hardware")
class IdCardHardwareTest extends IdCardReaderContract {
    private static final Duration HAND = Duration.ofSeconds(4);

    private Optional<IdCardReader> reader = Optional.empty();

    @BeforeEach
    void plugIn() {
        String address = System.getProperty("mingfa.idcard", "");
        Assumptions.assumeFalse(address.isEmpty(), "say where the reader is: -Dmingfa.idcard=/dev/ttyUSB0");
        reader = Optional.of(
                SamIdCardReader.start(WireAddress.parse(address, 115_200).source(), Clock.systemDefaultZone()));
    }

    @AfterEach
    void unplug() {
        reader.ifPresent(IdCardReader::close);
    }

    @Override
    IdCardReader reader() {
        return reader.orElseThrow();
    }

    @Override
    void layCardDown() throws InterruptedException {
        askFor("Please lay a card on the reader");
    }

    @Override
    void liftCard() throws InterruptedException {
        askFor("Please lift the card");
    }

    private static void askFor(String act) throws InterruptedException {
        System.out.println(act);
        Thread.sleep(HAND);
    }
}
