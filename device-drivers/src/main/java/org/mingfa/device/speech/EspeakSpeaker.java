package org.mingfa.device.speech;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Speaks with [espeak-ng](https://github.com/espeak-ng/espeak-ng), a program of its own (GPL), found on the PATH.
public final class EspeakSpeaker implements Speaker {
    private static final String PROGRAM = "espeak-ng";
    private static final Path SOUND_DEVICES = Path.of("/dev/snd");
    private static final Duration TO_BEGIN = Duration.ofSeconds(10);
    /// The slowest pace takes less than half a second a hanzi; letters and figures take longer.
    private static final Duration PER_SIGN = Duration.ofSeconds(1);

    private static final SpeechOutcome.Unavailable NO_PROGRAM =
            new SpeechOutcome.Unavailable("没有声音：没有找到朗读程序，请运行 sudo apt-get install espeak-ng。");

    private final List<String> program;
    private final Duration toBegin;
    private Optional<Utterance> current = Optional.empty();
    private volatile Optional<String> trouble;

    /// @param program the command that takes espeak's arguments, and the text on its standard input
    /// @param toBegin what a sentence may take beside one second a sign
    /// @param trouble what is known to be missing before the first sentence is tried
    EspeakSpeaker(List<String> program, Duration toBegin, Optional<String> trouble) {
        this.program = List.copyOf(program);
        this.toBegin = toBegin;
        this.trouble = trouble;
    }

    /// Espeak's voice, or silence that says what to install. Sound devices may come and go later.
    public static Speaker orSilent() {
        boolean found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
        return found
                ? new EspeakSpeaker(List.of(PROGRAM), TO_BEGIN, missingDevice())
                : new SilentSpeaker(NO_PROGRAM.reason());
    }

    private static Optional<String> missingDevice() {
        return Files.exists(SOUND_DEVICES) ? Optional.empty() : Optional.of(Utterance.NO_SOUND.reason());
    }

    @Override
    public SpeechOutcome say(String sentence, Manner manner) {
        Voice voice = Voice.of(sentence);
        if (voice.text().isBlank()) {
            stop();
            return new SpeechOutcome.Spoken();
        }
        SpeechOutcome outcome = say(voice, manner, most(sentence));
        switch (outcome) {
            case SpeechOutcome.Unavailable none -> trouble = Optional.of(none.reason());
            case SpeechOutcome.Spoken heard -> trouble = Optional.empty();
            case SpeechOutcome.Stopped unknown -> {}
        }
        return outcome;
    }

    private SpeechOutcome say(Voice voice, Manner manner, Duration most) {
        try {
            return begin(command(voice.arguments(manner)), voice.text()).await(most);
        } catch (IOException missing) {
            return NO_PROGRAM;
        }
    }

    /// Writes a sentence to a WAV file instead, so that it can be checked where nobody hears it.
    SpeechOutcome write(String sentence, Manner manner, Path wav) throws IOException {
        Voice voice = Voice.of(sentence);
        List<String> command = new ArrayList<>(command(voice.arguments(manner)));
        command.addAll(List.of("-w", wav.toString()));
        return Utterance.start(command, voice.text()).await(most(sentence));
    }

    private List<String> command(List<String> arguments) {
        return Stream.concat(program.stream(), arguments.stream()).toList();
    }

    private Duration most(String sentence) {
        return toBegin.plus(PER_SIGN.multipliedBy(sentence.length()));
    }

    /// One at a time through here, so that each new voice finds the one it has to stop.
    private synchronized Utterance begin(List<String> command, String text) throws IOException {
        stop();
        Utterance utterance = Utterance.start(command, text);
        current = Optional.of(utterance);
        return utterance;
    }

    @Override
    public synchronized void stop() {
        current.ifPresent(Utterance::stop);
        current = Optional.empty();
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }
}
