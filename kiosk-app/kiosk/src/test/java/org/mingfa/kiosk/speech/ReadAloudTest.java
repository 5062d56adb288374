package org.mingfa.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.device.speech.Manner;
import org.mingfa.device.speech.SilentSpeaker;
import org.mingfa.device.speech.SpeechOutcome;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Reply;

class ReadAloudTest {
    private final RecordingSpeaker speaker = new RecordingSpeaker();
    private final ReadAloud aloud = new ReadAloud(speaker);

    @Test
    void aSentenceIsSaidAsAskedFor() {
        speaker.answerAtOnce(new SpeechOutcome.Spoken());
        assertThat(say("退押金。", "slow", "5")).isEqualTo(json(200, "spoken", ""));
        assertThat(speaker.said()).containsExactly("退押金。");
        assertThat(speaker.manners()).containsExactly(new Manner(Manner.Pace.SLOW, 5));
    }

    @Test
    void theUsualMannerNeedsNoAsking() {
        speaker.answerAtOnce(new SpeechOutcome.Spoken());
        aloud.say(exchange(Map.of("text", "好")));
        assertThat(speaker.manners()).containsExactly(Manner.USUAL);
    }

    @Test
    void aStoppedSentenceIsToldFromASpokenOne() {
        speaker.answerAtOnce(new SpeechOutcome.Stopped());
        assertThat(say("好", "fast", "1")).isEqualTo(json(200, "stopped", ""));
    }

    @Test
    void theCitizenHearsThatThereIsNoVoiceAndNotWhatTheTechnicianHasToDo() {
        ReadAloud silent = new ReadAloud(new SilentSpeaker("请运行 apt-get install espeak-ng。"));
        Reply reply = silent.say(exchange(Map.of("text", "好")));
        assertThat(reply).isEqualTo(json(200, "unavailable", "这台机器现在不能出声，请看屏幕上的字。"));
    }

    @ParameterizedTest
    @CsvSource({"1, quick, 3", "1, normal, 0", "1, normal, 6", "1, normal, loud", "2001, normal, 3"})
    void whatThePageNeverSendsIsRefusedAndNotSaid(int length, String rate, String volume) {
        assertThat(((Reply.Text) say("法".repeat(length), rate, volume)).status())
                .isEqualTo(400);
        assertThat(speaker.said()).isEmpty();
    }

    @Test
    void twoThousandSignsAreStillSaid() {
        speaker.answerAtOnce(new SpeechOutcome.Spoken());
        assertThat(((Reply.Text) say("法".repeat(2_000), "normal", "3")).status())
                .isEqualTo(200);
    }

    private Reply say(String text, String rate, String volume) {
        return aloud.say(exchange(Map.of("text", text, "rate", rate, "volume", volume)));
    }

    private static Exchange exchange(Map<String, String> form) {
        Map<String, List<String>> parameters = form.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        return new Exchange("", Map.of(), parameters, Map.of(), Optional.empty());
    }

    private static Reply json(int status, String outcome, String sentence) {
        return Reply.Text.json(status, "{\"outcome\":\"%s\",\"sentence\":\"%s\"}".formatted(outcome, sentence));
    }
}
