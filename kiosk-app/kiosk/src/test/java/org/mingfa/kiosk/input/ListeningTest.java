package org.mingfa.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mingfa.device.speech.Recognition;
import org.mingfa.device.speech.SpeechRecognizer;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Reply;

class ListeningTest {
    private static final Exchange ASKED = new Exchange("/input/listen", Map.of(), Map.of(), Map.of(), Optional.empty());

    @Test
    void whatIsHeardIsAnswered() {
        assertThat(answer(new Recognition.Heard("老板不发工资"))).contains("\"text\":\"老板不发工资\"");
    }

    @Test
    void silenceAndAMissingEngineSayHowToGoOn() {
        assertThat(answer(new Recognition.NothingHeard())).contains("再说一遍");
        assertThat(answer(new Recognition.Unavailable("没有声卡。")))
                .contains("请用手写或者拼音")
                .doesNotContain("声卡");
    }

    @Test
    void theSecondTouchEndsTheListening() {
        FakeRecognizer recognizer = new FakeRecognizer(new Recognition.NothingHeard());

        new Listening(recognizer).stop(ASKED);

        assertThat(recognizer.stops.get()).isEqualTo(1);
    }

    private static String answer(Recognition recognition) {
        return ((Reply.Text) new Listening(new FakeRecognizer(recognition)).listen(ASKED)).body();
    }

    private record FakeRecognizer(Recognition next, AtomicInteger stops) implements SpeechRecognizer {
        FakeRecognizer(Recognition next) {
            this(next, new AtomicInteger());
        }

        @Override
        public Recognition listen(Duration most, Consumer<String> soFar) {
            return next;
        }

        @Override
        public void stop() {
            stops.incrementAndGet();
        }

        @Override
        public Optional<String> trouble() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
