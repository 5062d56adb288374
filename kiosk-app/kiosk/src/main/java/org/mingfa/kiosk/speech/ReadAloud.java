package org.mingfa.kiosk.speech;

import java.util.Optional;
import org.mingfa.device.speech.Manner;
import org.mingfa.device.speech.Speaker;
import org.mingfa.device.speech.SpeechOutcome;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Reply;
import tools.jackson.jr.ob.JSON;

/// Says a sentence of the page on the terminal's loudspeaker. What is said is never logged.
///
/// `speech.js` asks for one sentence at a time and hears when it has ended, so that it can show which one it is.
public final class ReadAloud {
    public static final String SAY = "/speech/say";
    public static final String STOP = "/speech/stop";
    private static final int MOST_CHARS = 2_000;
    private static final String NO_VOICE = "这台机器现在不能出声，请看屏幕上的字。";

    private final Speaker speaker;

    /// What the page is told.
    record Answer(String outcome, String sentence) {}

    public ReadAloud(Speaker speaker) {
        this.speaker = speaker;
    }

    /// Answers when the sentence has ended: `{"outcome":"spoken"|"stopped"|"unavailable","sentence":"..."}`, where the
    /// sentence tells a citizen what happened and is empty when all is well. 400 for what `speech.js` never sends.
    ///
    /// @param exchange `text` of at most 2,000 chars, `rate` slow, normal or fast, `volume` 1 to 5
    public Reply say(Exchange exchange) {
        String text = exchange.first("text").orElse("");
        Optional<Manner> manner = manner(exchange);
        if (text.length() > MOST_CHARS || manner.isEmpty()) {
            return json(400, "unavailable", "这段话不能读出来。");
        }
        return switch (speaker.say(text, manner.get())) {
            case SpeechOutcome.Spoken spoken -> json(200, "spoken", "");
            case SpeechOutcome.Stopped stopped -> json(200, "stopped", "");
            case SpeechOutcome.Unavailable none -> json(200, "unavailable", NO_VOICE);
        };
    }

    /// Silences the voice.
    public Reply stop(Exchange exchange) {
        speaker.stop();
        return json(200, "stopped", "");
    }

    private static Optional<Manner> manner(Exchange exchange) {
        Optional<Manner.Pace> pace = pace(exchange.first("rate").orElse("normal"));
        String volume = exchange.first("volume").orElse(String.valueOf(Manner.USUAL.loudness()));
        return volume.matches("[1-5]")
                ? pace.map(each -> new Manner(each, Integer.parseInt(volume)))
                : Optional.empty();
    }

    private static Optional<Manner.Pace> pace(String rate) {
        return switch (rate) {
            case "slow" -> Optional.of(Manner.Pace.SLOW);
            case "normal" -> Optional.of(Manner.Pace.NORMAL);
            case "fast" -> Optional.of(Manner.Pace.FAST);
            default -> Optional.empty();
        };
    }

    private static Reply json(int status, String outcome, String sentence) {
        return Reply.Text.json(status, JSON.std.asString(new Answer(outcome, sentence)));
    }
}
