package org.mingfa.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.SelfTest;
import org.mingfa.device.idcard.CardRead.NoCard;
import org.mingfa.device.idcard.CardRead.Present;

/// What every reader of identity cards keeps to, in software or not.
abstract class IdCardReaderContract {
    static final Duration LONG = Duration.ofSeconds(20);

    /// The same throughout one test.
    abstract IdCardReader reader();

    /// Lays a card down that can be read.
    abstract void layCardDown() throws InterruptedException;

    abstract void liftCard() throws InterruptedException;

    @Test
    void readsACardThatIsLaidDownWhileItIsWaitedFor() throws InterruptedException {
        awaitWorking();
        layCardDown();
        assertThat(reader().await(LONG)).isInstanceOf(Present.class);
    }

    @Test
    void tellsOfOneCardOnceUntilItIsLaidDownAnew() throws InterruptedException {
        awaitWorking();
        BlockingQueue<CardRead> told = new LinkedBlockingQueue<>();
        try (IdCardReader.Asking asking = reader().onCard(told::add)) {
            layCardDown();
            assertThat(told.poll(LONG.toMillis(), TimeUnit.MILLISECONDS)).isInstanceOf(Present.class);
            assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
            liftCard();
            layCardDown();
            assertThat(told.poll(LONG.toMillis(), TimeUnit.MILLISECONDS)).isInstanceOf(Present.class);
        }
    }

    @Test
    void saysWhatToDoWhenNoCardComes() throws InterruptedException {
        awaitWorking();
        liftCard();
        CardRead read = reader().await(Duration.ofMillis(500));
        assertThat(read).isEqualTo(new NoCard());
        assertThat(read.sentence()).contains("请把身份证平放在读卡区");
    }

    @Test
    void testsItselfWithoutACard() throws InterruptedException {
        awaitWorking();
        SelfTest test = reader().selfTest();
        assertThat(test.passed()).as(test.sentence()).isTrue();
        assertThat(test.sentence()).contains("安全模块编号");
    }

    @Test
    void showsNothingOfAPersonAmongTheLastFrames() throws InterruptedException {
        awaitWorking();
        layCardDown();
        Present present = (Present) reader().await(LONG);
        List<String> frames = reader().lastFrames();
        assertThat(frames).anyMatch(line -> line.contains("AA AA AA 96 69 05 08 00 00 90 … 1295 bytes"));
        assertThat(String.join("\n", frames))
                .doesNotContain(FrameText.utf16(present.card().name()));
    }

    void awaitWorking() throws InterruptedException {
        Eventually.becomes(() -> reader().status().condition() == Condition.WORKING, () -> "" + reader().status());
    }
}
