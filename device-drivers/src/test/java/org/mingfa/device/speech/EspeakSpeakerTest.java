package org.mingfa.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A shell script stands for espeak-ng; what is heard is not looked at here.
@Timeout(60)
class EspeakSpeakerTest {
    private static final Duration AMPLE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    @Test
    void itGivesPinyinOnStandardInputAndTheMannerAsArguments() throws IOException {
        EspeakSpeaker speaker = speaker("cat > %s; printf '%%s ' \"$@\" > %s".formatted(file("in"), file("arguments")));
        assertThat(speaker.say("银行还款。", new Manner(Manner.Pace.SLOW, 5))).isEqualTo(new SpeechOutcome.Spoken());
        assertThat(file("in")).hasContent("yin2hang2 huan2kuan3.");
        assertThat(file("arguments")).hasContent("-v cmn-latn-pinyin -s 120 -a 200 -b 1 --stdin ");
    }

    @Test
    void itReadsEnglishWithAnEnglishVoice() throws IOException {
        EspeakSpeaker speaker = speaker("cat > %s; printf '%%s ' \"$@\" > %s".formatted(file("in"), file("arguments")));
        speaker.say("Legal aid is [[free]].", Manner.USUAL);
        assertThat(file("in")).hasContent("Legal aid is   free  .");
        assertThat(Files.readString(file("arguments"))).startsWith("-v en-us -s 153 -a 120 ");
    }

    @Test
    void whatHoldsNothingToReadIsDoneAtOnce() {
        assertThat(speaker("exit 1").say("……", Manner.USUAL)).isEqualTo(new SpeechOutcome.Spoken());
    }

    @Test
    void aMissingProgramIsAValueWithWhatToDo() {
        EspeakSpeaker speaker = new EspeakSpeaker(List.of("/nowhere/espeak-ng"), AMPLE, Optional.empty());
        assertThat(reason(speaker.say("你好", Manner.USUAL))).contains("apt-get install espeak-ng");
        assertThat(speaker.trouble()).isPresent();
    }

    @Test
    void aMissingSoundDeviceIsAValueThoughTheProgramEndsWell() {
        EspeakSpeaker speaker = speaker("echo 'ALSA lib: no card' >&2; echo 'error: No such file or directory' >&2");
        assertThat(reason(speaker.say("你好", Manner.USUAL))).contains("声音设备");
        assertThat(speaker.trouble())
                .hasValueSatisfying(text -> assertThat(text).contains("声音设备"));
    }

    @Test
    void warningsAloneAreNoTrouble() {
        EspeakSpeaker speaker = speaker("echo 'ALSA lib: unknown PCM' >&2");
        assertThat(speaker.say("你好", Manner.USUAL)).isEqualTo(new SpeechOutcome.Spoken());
        assertThat(speaker.trouble()).isEmpty();
    }

    @Test
    void troubleEndsWithTheFirstSentenceThatIsHeard() throws IOException {
        EspeakSpeaker speaker = speaker("test -e %s || exit 3".formatted(file("device")));
        assertThat(reason(speaker.say("你好", Manner.USUAL))).contains("代码 3");
        Files.createFile(file("device"));
        speaker.say("你好", Manner.USUAL);
        assertThat(speaker.trouble()).isEmpty();
    }

    @Test
    void aProgramThatHangsIsEnded() {
        EspeakSpeaker speaker = new EspeakSpeaker(script("exec sleep 600"), Duration.ofSeconds(-1), Optional.empty());
        assertThat(reason(speaker.say("你好", Manner.USUAL))).contains("没有按时结束");
    }

    @Test
    void stopSilencesTheSentenceAndWhatItStarted() throws Exception {
        EspeakSpeaker speaker = speaker("echo > %s; sleep 600; true".formatted(file("begun")));
        Future<SpeechOutcome> said = others.submit(() -> speaker.say("你好", Manner.USUAL));
        awaitFile("begun");
        speaker.stop();
        assertThat(said.get(30, TimeUnit.SECONDS)).isEqualTo(new SpeechOutcome.Stopped());
        speaker.stop();
    }

    @Test
    void aNewSentenceStopsTheOldOne() throws Exception {
        EspeakSpeaker speaker =
                speaker("read words; echo > %1$s/$words; test $words = er4 || sleep 600".formatted(folder));
        Future<SpeechOutcome> first = others.submit(() -> speaker.say("一", Manner.USUAL));
        awaitFile("yi1");
        assertThat(speaker.say("二", Manner.USUAL)).isEqualTo(new SpeechOutcome.Spoken());
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(new SpeechOutcome.Stopped());
    }

    @Test
    void silenceSaysWhy() {
        Speaker silent = new SilentSpeaker("没有声音。");
        assertThat(reason(silent.say("你好", Manner.USUAL))).isEqualTo("没有声音。");
        assertThat(silent.trouble()).contains("没有声音。");
    }

    private static String reason(SpeechOutcome outcome) {
        assertThat(outcome).isInstanceOf(SpeechOutcome.Unavailable.class);
        return ((SpeechOutcome.Unavailable) outcome).reason();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void awaitFile(String name) {
        while (!Files.exists(file(name))) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static List<String> script(String script) {
        return List.of("sh", "-c", script, "espeak");
    }

    private static EspeakSpeaker speaker(String script) {
        return new EspeakSpeaker(script(script), AMPLE, Optional.empty());
    }
}
