package org.mingfa.device.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the true espeak-ng makes of our pinyin.
class EspeakSoundTest {
    private static final String SENTENCE = "当事人应当按照约定全面履行自己的义务。";
    private static final int SYLLABLES = 18;

    @TempDir
    Path folder;

    /// @param seconds how long it lasts
    /// @param loudness root of the mean square of its samples, 0 to 32767
    private record Sound(double seconds, double loudness) {}

    @BeforeAll
    static void findEspeak() {
        assumeTrue(
                EspeakSpeaker.orSilent() instanceof EspeakSpeaker,
                "espeak-ng is missing: nothing was listened to; apt-get install espeak-ng");
    }

    @Test
    void aSentenceSoundsAndLastsAsLongAsSpeechDoes() throws Exception {
        Sound sound = sound(SENTENCE, Manner.USUAL);
        assertThat(SYLLABLES / sound.seconds() * 60).isBetween(150.0, 230.0);
        assertThat(sound.loudness()).isGreaterThan(500);
    }

    @Test
    void slowIsSlowerAndLoudIsLouder() throws Exception {
        Sound slow = sound(SENTENCE, new Manner(Manner.Pace.SLOW, 1));
        Sound fast = sound(SENTENCE, new Manner(Manner.Pace.FAST, 5));
        assertThat(slow.seconds()).isGreaterThan(fast.seconds() * 1.4);
        assertThat(fast.loudness()).isGreaterThan(slow.loudness() * 1.5);
    }

    @Test
    void englishIsSpoken() throws Exception {
        assertThat(sound("Legal aid is free of charge.", Manner.USUAL).seconds())
                .isBetween(1.0, 5.0);
    }

    private Sound sound(String sentence, Manner manner) throws IOException, UnsupportedAudioFileException {
        Path wav = Files.createTempFile(folder, "speech", ".wav");
        EspeakSpeaker espeak = new EspeakSpeaker(List.of("espeak-ng"), Duration.ofMinutes(1), Optional.empty());
        assertThat(espeak.write(sentence, manner, wav)).isEqualTo(new SpeechOutcome.Spoken());
        try (AudioInputStream in = AudioSystem.getAudioInputStream(wav.toFile())) {
            byte[] samples = in.readAllBytes();
            double squares = 0;
            for (int i = 0; i + 1 < samples.length; i += 2) {
                int sample = (samples[i + 1] << 8) | (samples[i] & 0xff);
                squares += (double) sample * sample;
            }
            int count = samples.length / 2;
            return new Sound(count / in.getFormat().getSampleRate(), Math.sqrt(squares / count));
        }
    }
}
