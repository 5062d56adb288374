package org.mingfa.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Shell scripts stand for the recorder and the engine; no model is here to hear anything with.
@Timeout(120)
class ProcessRecognizerTest {
    private static final Duration AMPLE = Duration.ofMinutes(1);
    private static final String QUIET = "exec sleep 600";

    @TempDir
    Path folder;

    private final List<String> soFar = new CopyOnWriteArrayList<>();
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private Optional<ProcessRecognizer> opened = Optional.empty();

    @AfterEach
    void end() {
        opened.ifPresent(ProcessRecognizer::close);
        others.shutdownNow();
    }

    private ProcessRecognizer recognizer(String recorder, String engine) throws IOException {
        return recognizer(recorder, engine, AMPLE);
    }

    private ProcessRecognizer recognizer(String recorder, String engine, Duration grace) throws IOException {
        Files.writeString(folder.resolve("engine.sh"), engine);
        manifest("command = sh engine.sh");
        return remember(new ProcessRecognizer(folder, List.of("sh", "-c", recorder), grace));
    }

    private ProcessRecognizer remember(ProcessRecognizer made) {
        opened = Optional.of(made);
        return made;
    }

    private void manifest(String text) throws IOException {
        Files.writeString(folder.resolve(RecognizerModel.MANIFEST), text);
    }

    private Recognition listen(ProcessRecognizer recognizer) {
        return recognizer.listen(AMPLE, soFar::add);
    }

    private static String reason(Recognition recognition) {
        assertThat(recognition).isInstanceOf(Recognition.Unavailable.class);
        return ((Recognition.Unavailable) recognition).reason();
    }

    private void awaitFile(String name) {
        while (!Files.exists(folder.resolve(name))) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static String refusal(Path folder) {
        return reason(new ProcessRecognizer(folder, List.of("true"), AMPLE).listen(AMPLE, words -> {}));
    }

    @Test
    void withoutAFolderItIsOff() {
        try (SpeechRecognizer deaf = ProcessRecognizer.orDeaf(Optional.empty())) {
            assertThat(reason(deaf.listen(AMPLE, soFar::add))).contains("没有开启");
            assertThat(deaf.trouble()).isPresent();
        }
        assertThat(refusal(folder.resolve("none"))).contains("没有找到语音模型文件夹", "none");
    }

    @Test
    void aFolderThatIsNoModelIsRefusedWithWhatIsMissing() throws IOException {
        assertThat(refusal(folder)).contains(RecognizerModel.MANIFEST);
        manifest("needs = am/final.mdl");
        assertThat(refusal(folder)).contains("command");
        manifest("command = ./engine\nneeds = am/final.mdl graph");
        Files.createDirectory(folder.resolve("graph"));
        assertThat(refusal(folder)).contains("am/final.mdl").doesNotContain("graph");
        Files.write(folder.resolve(RecognizerModel.MANIFEST), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(refusal(folder)).contains(RecognizerModel.MANIFEST);
    }

    @Test
    void troubleIsKnownBeforeAnybodySpeaksAndGoesOnceItIsMended() throws IOException {
        ProcessRecognizer recognizer =
                remember(new ProcessRecognizer(folder, List.of("sh", "-c", "printf sound"), AMPLE));
        assertThat(recognizer.trouble()).isPresent();
        Files.writeString(folder.resolve("engine.sh"), "cat > /dev/null; echo '{\"text\": \"好\"}'");
        manifest("command = sh engine.sh");
        assertThat(listen(recognizer)).isEqualTo(new Recognition.Heard("好"));
        assertThat(recognizer.trouble()).isEmpty();
    }

    @Test
    void anEngineThatCrashesIsAValueAndTheNextListeningWorks() throws IOException {
        ProcessRecognizer recognizer = recognizer(QUIET, "test -e mended || kill -SEGV $$; echo '{\"text\": \"好\"}'");
        assertThat(reason(listen(recognizer))).contains("代码 139");
        assertThat(recognizer.trouble()).isPresent();
        Files.createFile(folder.resolve("mended"));
        assertThat(listen(recognizer)).isEqualTo(new Recognition.Heard("好"));
    }

    @Test
    void wordsSoFarComeBeforeTheSentence() throws IOException {
        ProcessRecognizer recognizer = recognizer(QUIET, """
                echo loading the model
                echo '{"partial": ""}'
                echo '{"partial": "房东"}'
                echo '{"partial": "房东 不退"}'
                echo '{"text": "房东 不退 押金"}'
                exec sleep 600
                """);
        assertThat(listen(recognizer)).isEqualTo(new Recognition.Heard("房东不退押金"));
        assertThat(soFar).containsExactly("房东", "房东不退");
    }

    @Test
    void theEngineGetsTheSoundItself() throws IOException {
        ProcessRecognizer recognizer =
                recognizer("head -c 64000 /dev/zero", "echo \"{\\\"text\\\": \\\"$(wc -c | tr -d ' ')\\\"}\"");
        assertThat(listen(recognizer)).isEqualTo(new Recognition.Heard("64000"));
    }

    @Test
    void silenceIsNoTrouble() throws IOException {
        ProcessRecognizer recognizer =
                recognizer("head -c 64000 /dev/zero", "cat > /dev/null; echo '{\"text\": \"\"}'");
        assertThat(listen(recognizer)).isEqualTo(new Recognition.NothingHeard());
        assertThat(recognizer.trouble()).isEmpty();
    }

    @Test
    void anEngineThatHasHeardEnoughIsNoTroubleOfTheMicrophone() throws IOException {
        assertThat(listen(recognizer("exec cat /dev/zero", "exit 0"))).isEqualTo(new Recognition.NothingHeard());
    }

    @Test
    void whenTheTimeIsOverWhatWasSaidIsRecognised() throws IOException {
        ProcessRecognizer recognizer = recognizer(QUIET, "cat > /dev/null; echo '{\"text\": \"到此\"}'");
        assertThat(recognizer.listen(Duration.ofMillis(100), soFar::add)).isEqualTo(new Recognition.Heard("到此"));
    }

    @Test
    void whoHangsUpIsAnswered() throws Exception {
        ProcessRecognizer recognizer = recognizer(QUIET, "echo > begun; cat > /dev/null; echo '{\"text\": \"到此\"}'");
        Future<Recognition> heard = others.submit(() -> listen(recognizer));
        awaitFile("begun");
        while (!heard.isDone()) {
            recognizer.stop();
            LockSupport.parkNanos(5_000_000);
        }
        assertThat(heard.get()).isEqualTo(new Recognition.Heard("到此"));
    }

    @Test
    void anEngineThatHangsIsEnded() throws IOException {
        ProcessRecognizer recognizer = recognizer("true", "echo > begun; exec sleep 600", Duration.ofMillis(100));
        assertThat(reason(recognizer.listen(Duration.ofMillis(100), soFar::add)))
                .contains("没有按时结束");
    }

    @Test
    void anInterruptEndsItWithNothingHeard() throws Exception {
        ProcessRecognizer recognizer = recognizer(QUIET, "echo > begun; exec sleep 600");
        FutureTask<Recognition> heard = new FutureTask<>(() -> listen(recognizer));
        Thread listener = Thread.ofPlatform().start(heard);
        awaitFile("begun");
        listener.interrupt();
        assertThat(heard.get(30, TimeUnit.SECONDS)).isEqualTo(new Recognition.NothingHeard());
    }

    @Test
    void aNewListeningEndsTheOldOne() throws Exception {
        ProcessRecognizer recognizer =
                recognizer(QUIET, "test -e begun && echo '{\"text\": \"二\"}'; echo > begun; exec sleep 600");
        Future<Recognition> first = others.submit(() -> listen(recognizer));
        awaitFile("begun");
        assertThat(listen(recognizer)).isEqualTo(new Recognition.Heard("二"));
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(new Recognition.NothingHeard());
    }

    @Test
    void aMissingMicrophoneIsNamed() throws IOException {
        assertThat(reason(listen(recognizer("exit 1", "cat > /dev/null; echo '{\"text\": \"\"}'"))))
                .contains("麦克风");
    }

    @Test
    void missingProgramsAreNamed() throws IOException {
        manifest("command = ./engine");
        assertThat(refusal(folder)).contains("command");
        manifest("command = cat");
        ProcessRecognizer recognizer = remember(new ProcessRecognizer(folder, List.of("/nowhere/arecord"), AMPLE));
        assertThat(reason(listen(recognizer))).contains("alsa-utils");
    }

    @Test
    void whatWasSaidShowsInNoLog() {
        assertThat(new Recognition.Heard("我叫张三").toString()).doesNotContain("张三");
    }
}
