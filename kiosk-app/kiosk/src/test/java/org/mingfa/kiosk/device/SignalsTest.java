package org.mingfa.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private final Signals signals = new Signals();

    @Test
    void aScreenThatWaitsIsToldAtOnce() throws Exception {
        CompletableFuture<Signals.News> news = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> await(news));

        signals.post(Signal.CARD);

        assertThat(news.get()).isEqualTo(new Signals.News(1, List.of(Signal.CARD)));
    }

    @Test
    void whatCameBetweenTwoAsksIsNotMissed() throws InterruptedException {
        signals.post(Signal.HANDSET_LIFTED);
        signals.post(Signal.CARD);

        assertThat(signals.await(1, Duration.ZERO).signals()).containsExactly(Signal.CARD);
        assertThat(signals.await(0, Duration.ZERO).signals()).containsExactly(Signal.HANDSET_LIFTED, Signal.CARD);
    }

    @Test
    void nothingNewIsAnsweredWithNothingInTime() throws InterruptedException {
        assertThat(signals.await(0, Duration.ofMillis(1))).isEqualTo(new Signals.News(0, List.of()));
    }

    @Test
    void aNumberOfAnEarlierRunHearsFromNowOn() throws InterruptedException {
        signals.post(Signal.CARD);

        assertThat(signals.await(99, Duration.ZERO)).isEqualTo(new Signals.News(1, List.of()));
    }

    @Test
    void oldSignalsAreForgotten() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            signals.post(Signal.CALL);
        }

        assertThat(signals.await(0, Duration.ZERO).signals()).hasSize(32);
    }

    private void await(CompletableFuture<Signals.News> news) {
        try {
            news.complete(signals.await(0, Duration.ofMinutes(1)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
