package org.mingfa.kiosk.input;

import java.time.Duration;
import java.util.Map;
import org.mingfa.device.speech.Recognition;
import org.mingfa.device.speech.SpeechRecognizer;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Reply;
import tools.jackson.jr.ob.JSON;

/// A third way to type: the citizen says it. Nothing of it is kept.
public final class Listening {
    private static final Duration MOST = Duration.ofSeconds(12);

    private final SpeechRecognizer recognizer;

    public Listening(SpeechRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /// Waits until she has spoken. `{"text": "老板不发工资", "sentence": ""}`; without a text the sentence says what to do.
    public Reply listen(Exchange exchange) {
        return switch (recognizer.listen(MOST, _ -> {})) {
            case Recognition.Heard(String text) -> json(text, "");
            case Recognition.NothingHeard() -> json("", "没有听清。请靠近一点，再说一遍，或者用手写和拼音。");
            case Recognition.Unavailable _ -> json("", "现在听不了，请用手写或者拼音。");
        };
    }

    /// She has finished: what she said so far is answered.
    public Reply stop(Exchange exchange) {
        recognizer.stop();
        return json("", "");
    }

    private static Reply json(String text, String sentence) {
        return Reply.Text.json(200, JSON.std.asString(Map.of("text", text, "sentence", sentence)));
    }
}
