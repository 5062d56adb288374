package org.mingfa.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SelfTestTest {
    private static final SelfTest FINE = new SelfTest(true, "正常。", Duration.ZERO);

    @Test
    void saysWhatWasFound() throws InterruptedException {
        assertThat(SelfTest.within(Duration.ofMinutes(1), () -> FINE, "没有空。")).isEqualTo(FINE);
    }

    @Test
    void oneThatTakesTooLongHasFailedAndIsStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        SelfTest late = SelfTest.within(
                Duration.ofMillis(20),
                () -> {
                    try {
                        Thread.sleep(Duration.ofHours(1));
                        return FINE;
                    } finally {
                        stopped.countDown();
                    }
                },
                "没有空。");
        assertThat(late.passed()).isFalse();
        assertThat(late.sentence()).isEqualTo("没有空。");
        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
