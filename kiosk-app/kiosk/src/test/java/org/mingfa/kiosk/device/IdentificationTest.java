package org.mingfa.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.SelfTest;
import org.mingfa.device.idcard.CardRead;
import org.mingfa.device.idcard.CardReply;
import org.mingfa.device.idcard.IdCardReader;
import org.mingfa.kiosk.visit.MovableClock;
import org.mingfa.kiosk.visit.VisitConfig;
import org.mingfa.kiosk.visit.Visits;

class IdentificationTest {
    private static final Duration IDLE = Duration.ofSeconds(90);

    private final MovableClock clock = new MovableClock();
    private final Visits visits = new Visits(clock, new VisitConfig(IDLE, Duration.ofSeconds(20)));
    private final Signals signals = new Signals();
    private final Reader reader = new Reader();
    private final Identification identification = new Identification(reader, visits, signals);

    /// Made of its bytes, as a reader sends them.
    private static CardRead card(String name) {
        String text = (name + " ".repeat(128)).substring(0, 61) + "11010519491231002X" + " ".repeat(49);
        byte[] data = new byte[4 + 256];
        data[0] = 1;
        System.arraycopy(text.getBytes(StandardCharsets.UTF_16LE), 0, data, 4, 256);
        return CardReply.textAndPhoto(data, LocalDate.of(2026, 6, 1));
    }

    @Test
    void aCardBeginsAVisitAndIsTellable() {
        CardRead card = card("林晓雨");
        reader.lay(card);

        assertThat(visits.current()).isPresent();
        assertThat(identification.current()).contains(card);
        assertThat(signals.newest()).isEqualTo(1);
    }

    @Test
    void theCardOfOneVisitIsNoneOfTheNext() {
        reader.lay(card("林晓雨"));
        visits.end();
        visits.enter();

        assertThat(identification.current()).isEmpty();
        assertThat(identification.isUnseen()).isFalse();
    }

    @Test
    void theCardOfAVisitWhoseTimeIsOverIsTellableNoMore() {
        reader.lay(card("林晓雨"));
        clock.pass(IDLE);

        assertThat(identification.current()).isEmpty();
    }

    @Test
    void nothingKeepsACardWhoseVisitHasEnded() throws InterruptedException {
        WeakReference<CardRead> card = lay("林晓雨");
        visits.end();

        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (card.get() != null && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(card.get()).isNull();
    }

    private WeakReference<CardRead> lay(String name) {
        CardRead card = card(name);
        reader.lay(card);
        assertThat(identification.current()).contains(card);
        return new WeakReference<>(card);
    }

    @Test
    void aCardIsUnseenUntilAScreenHasToldOfIt() {
        reader.lay(card("林晓雨"));
        assertThat(identification.isUnseen()).isTrue();
        identification.see();
        assertThat(identification.isUnseen()).isFalse();
        reader.lay(card("马秋实"));
        assertThat(identification.isUnseen()).isTrue();
    }

    @Test
    void aReaderThatIsUnpluggedBeginsNoVisit() {
        reader.lay(new CardRead.ReaderOffline("设备断开了"));

        assertThat(visits.current()).isEmpty();
        assertThat(signals.newest()).isZero();
    }

    @Test
    void aStoppedTerminalTakesNoMoreCards() {
        identification.close();
        reader.lay(card("林晓雨"));

        assertThat(visits.current()).isEmpty();
    }

    /// Hands over what is laid on it.
    private static final class Reader implements IdCardReader {
        private final List<Consumer<CardRead>> asking = new ArrayList<>();

        void lay(CardRead card) {
            asking.forEach(each -> each.accept(card));
        }

        @Override
        public Asking onCard(Consumer<CardRead> listener) {
            asking.add(listener);
            return () -> asking.remove(listener);
        }

        @Override
        public CardRead await(Duration within) {
            return new CardRead.NoCard();
        }

        @Override
        public CardRead readAgain(Duration within) {
            return new CardRead.NoCard();
        }

        @Override
        public String name() {
            return "身份证阅读器";
        }

        @Override
        public String place() {
            return "test";
        }

        @Override
        public DeviceStatus status() {
            return new DeviceStatus(DeviceStatus.Condition.WORKING, "正常", "", Instant.EPOCH);
        }

        @Override
        public List<String> lastFrames() {
            return List.of();
        }

        @Override
        public SelfTest selfTest() {
            return new SelfTest(true, "正常。", Duration.ZERO);
        }

        @Override
        public void close() {}
    }
}
