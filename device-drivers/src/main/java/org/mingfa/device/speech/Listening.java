package org.mingfa.device.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// One utterance: a process that records, whose sound goes straight into a process that recognises. The sound
/// never comes into this program, and to no disk.
final class Listening {
    private static final Duration TO_DIE = Duration.ofSeconds(1);
    /// 128 and the signal that a recorder gets when the engine has heard enough and no longer listens.
    private static final int NOBODY_LISTENS = 141;

    private final Process recorder;
    private final Process engine;
    private final FutureTask<String> words;
    private volatile boolean ended;
    private volatile boolean killed;

    private Listening(Process recorder, Process engine, Consumer<String> soFar) {
        this.recorder = recorder;
        this.engine = engine;
        words = new FutureTask<>(() -> words(engine, soFar));
    }

    /// @throws IOException when one of the programs cannot be started
    static Listening start(List<String> recording, RecognizerModel model, Consumer<String> soFar) throws IOException {
        List<Process> pipeline = ProcessBuilder.startPipeline(List.of(
                new ProcessBuilder(recording).redirectError(Redirect.DISCARD),
                // What an engine complains of may hold what was said.
                new ProcessBuilder(model.command())
                        .directory(model.folder().toFile())
                        .redirectError(Redirect.DISCARD)));
        Listening listening = new Listening(pipeline.getFirst(), pipeline.getLast(), soFar);
        Thread.ofVirtual().name("recognition").start(listening.words);
        return listening;
    }

    private static String words(Process engine, Consumer<String> soFar) {
        try (BufferedReader lines = engine.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<EngineLine> said =
                        EngineLine.read(line).filter(each -> !each.words().isEmpty());
                if (said.isPresent() && said.get().isFinal()) {
                    return said.get().words();
                }
                said.ifPresent(each -> soFar.accept(each.words()));
            }
            return "";
        } catch (IOException | UncheckedIOException killed) {
            return "";
        }
    }

    /// Waits for the words.
    ///
    /// @param most how long is recorded
    /// @param grace how long the engine may take afterwards
    Recognition await(Duration most, Duration grace) {
        try {
            String said = waitForWords(most, grace);
            return said.isEmpty() ? silence() : new Recognition.Heard(said);
        } catch (TimeoutException late) {
            return new Recognition.Unavailable("没有听清：识别程序没有按时结束，已把它停下，请检查语音模型是不是太大。");
        } catch (ExecutionException bug) {
            throw new IllegalStateException("what takes the words so far must not fail", bug.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Recognition.NothingHeard();
        } finally {
            kill();
        }
    }

    private String waitForWords(Duration most, Duration grace)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return words.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException over) {
            stop();
            return words.get(grace.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// No words came: nobody spoke, or one of the two has failed.
    private Recognition silence() throws InterruptedException {
        if (engine.waitFor(TO_DIE) && engine.exitValue() != 0 && !killed) {
            return new Recognition.Unavailable("语音输入不能用：识别程序出错退出（代码 " + engine.exitValue() + "），请检查语音模型。");
        }
        if (!ended && recorder.waitFor(TO_DIE) && !ended && isTrouble(recorder.exitValue())) {
            return new Recognition.Unavailable("语音输入不能用：没有能用的麦克风，请检查听筒和声卡。");
        }
        return new Recognition.NothingHeard();
    }

    private static boolean isTrouble(int exit) {
        return exit != 0 && exit != NOBODY_LISTENS;
    }

    /// Ends the recording; the engine comes to the end of the sound and says its last words.
    void stop() {
        ended = true;
        recorder.descendants().forEach(ProcessHandle::destroyForcibly);
        recorder.destroyForcibly();
    }

    /// Ends both at once; nothing was heard.
    void kill() {
        killed = true;
        stop();
        engine.descendants().forEach(ProcessHandle::destroyForcibly);
        engine.destroyForcibly();
    }
}
