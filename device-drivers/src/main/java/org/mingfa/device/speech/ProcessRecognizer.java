package org.mingfa.device.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Recognises with an engine that an operator has put beside its model, as a program of its own: see
/// [RecognizerModel]. Engines are native code that dies on a bad model, and must not take the terminal with
/// them; and the one engine on Maven Central (Vosk 0.3.45) has no library for ARM Linux. Whichever speaks
/// lines of JSON will do: Vosk and sherpa-onnx need a script of a dozen lines. Nothing is loaded before somebody
/// wants to speak.
public final class ProcessRecognizer implements SpeechRecognizer {
    private static final List<String> ARECORD =
            List.of("arecord", "-q", "-t", "raw", "-f", "S16_LE", "-r", "16000", "-c", "1");
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Path folder;
    private final List<String> recording;
    private final Duration grace;
    private Optional<Listening> current = Optional.empty();
    private volatile Optional<String> trouble;

    /// @param recording a command that writes raw sound to its standard output until it is ended
    /// @param grace how long the engine may take after the sound has ended
    ProcessRecognizer(Path folder, List<String> recording, Duration grace) {
        this.folder = folder;
        this.recording = List.copyOf(recording);
        this.grace = grace;
        this.trouble = troubleOf(folder);
    }

    /// @param folder with the model; empty when the operator wants no speech input
    public static SpeechRecognizer orDeaf(Optional<Path> folder) {
        return folder.<SpeechRecognizer>map(each -> new ProcessRecognizer(each, ARECORD, GRACE))
                .orElseGet(() -> new DeafRecognizer("语音输入没有开启：设置里没有语音模型文件夹。"));
    }

    private static Optional<String> troubleOf(Path folder) {
        try {
            RecognizerModel.read(folder);
            return Optional.empty();
        } catch (RecognizerModel.Refused refused) {
            return Optional.of(refused.sentence());
        }
    }

    @Override
    public Recognition listen(Duration most, Consumer<String> soFar) {
        Recognition outcome = recognize(most, soFar);
        trouble = outcome instanceof Recognition.Unavailable(String reason) ? Optional.of(reason) : Optional.empty();
        return outcome;
    }

    private Recognition recognize(Duration most, Consumer<String> soFar) {
        try {
            return begin(RecognizerModel.read(folder), soFar).await(most, grace);
        } catch (RecognizerModel.Refused refused) {
            return new Recognition.Unavailable(refused.sentence());
        } catch (IOException missing) {
            return new Recognition.Unavailable(missing(missing));
        }
    }

    private String missing(IOException missing) {
        return String.valueOf(missing.getMessage()).contains("\"" + recording.getFirst() + "\"")
                ? "语音输入不能用：没有找到录音程序，请运行 sudo apt-get install alsa-utils。"
                : "语音输入不能用：语音模型的识别程序启动不了，请检查 " + RecognizerModel.MANIFEST + " 里的 command 和它的权限。";
    }

    /// One at a time through here, so that each new listening finds the one it has to stop.
    private synchronized Listening begin(RecognizerModel model, Consumer<String> soFar) throws IOException {
        close();
        Listening listening = Listening.start(recording, model, soFar);
        current = Optional.of(listening);
        return listening;
    }

    @Override
    public synchronized void stop() {
        current.ifPresent(Listening::stop);
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }

    @Override
    public synchronized void close() {
        current.ifPresent(Listening::kill);
        current = Optional.empty();
    }
}
