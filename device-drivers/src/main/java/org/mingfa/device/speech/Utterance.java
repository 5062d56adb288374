package org.mingfa.device.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One sentence in the mouth of a process of its own.
final class Utterance {
    static final SpeechOutcome.Unavailable NO_SOUND = new SpeechOutcome.Unavailable("没有声音：这台机器没有能用的声音设备，请检查喇叭和声卡。");
    private static final Duration MOST_TO_DIE = Duration.ofSeconds(2);
    private static final SpeechOutcome.Unavailable TOO_LONG = new SpeechOutcome.Unavailable("没有读完：朗读程序没有按时结束，已把它停下。");

    private final Process process;
    private final FutureTask<Boolean> noSound;
    private volatile boolean stopped;

    private Utterance(Process process) {
        this.process = process;
        noSound = new FutureTask<>(() -> saysError(process));
    }

    /// @param text goes to standard input, where no list of processes shows it
    /// @throws IOException when there is no such program
    static Utterance start(List<String> command, String text) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Utterance utterance = new Utterance(process);
        Thread.ofVirtual().name("speech errors").start(utterance.noSound);
        try (OutputStream out = process.getOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cause) {
            // It ended before it had read all; why, its exit tells.
            return utterance;
        }
        return utterance;
    }

    /// Espeak ends well even where it found no sound device; only a line of its errors tells.
    private static boolean saysError(Process process) {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            return lines.lines().filter(line -> line.startsWith("error:")).count() > 0;
        } catch (IOException | UncheckedIOException closed) {
            return false;
        }
    }

    /// Waits for the end of the sentence, however it comes.
    SpeechOutcome await(Duration most) {
        try {
            boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
            return ended ? outcome() : stopped(TOO_LONG);
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
            return new SpeechOutcome.Stopped();
        }
    }

    private SpeechOutcome stopped(SpeechOutcome outcome) {
        stop();
        return outcome;
    }

    private SpeechOutcome outcome() throws InterruptedException {
        if (stopped) {
            return new SpeechOutcome.Stopped();
        }
        if (process.exitValue() != 0) {
            return new SpeechOutcome.Unavailable("没有声音：朗读程序出错退出（代码 " + process.exitValue() + "），请重新安装 espeak-ng。");
        }
        return hadNoSound() ? NO_SOUND : new SpeechOutcome.Spoken();
    }

    private boolean hadNoSound() throws InterruptedException {
        try {
            return noSound.get(MOST_TO_DIE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unclear) {
            return false;
        }
    }

    /// Silences it at once.
    void stop() {
        if (!process.isAlive()) {
            return;
        }
        stopped = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
