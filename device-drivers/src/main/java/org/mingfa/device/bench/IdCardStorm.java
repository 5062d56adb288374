package org.mingfa.device.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mingfa.device.idcard.CardRead;
import org.mingfa.device.idcard.SamIdCardReader;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.idcard.IdCardFault;
import org.mingfa.device.twin.idcard.IdCardTwin;
import org.mingfa.device.twin.idcard.SampleCard;
import org.mingfa.device.twin.idcard.SampleCards;
import org.mingfa.device.wire.TtyPort;

/// Plays a random fault script against the driver while somebody asks for cards, and looks whether the reader
/// works and a card can be read when it is over.
public final class IdCardStorm {
    private static final int STEPS = 12;
    private static final Duration LASTS = Duration.ofSeconds(4);
    private static final Duration RECOVERS = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final int BAUD = 115_200;

    private final SampleCard card = SampleCards.named("lin-xiaoyu");
    private final FaultScript script;
    private final IdCardTwin twin;
    private final SamIdCardReader reader;

    private IdCardStorm(FaultScript script, IdCardTwin twin, SamIdCardReader reader) {
        this.script = script;
        this.twin = twin;
        this.reader = reader;
    }

    /// @param folder for the link to the twin
    /// @return what went wrong, with the script; empty when all is well at the end
    public static Optional<String> run(long seed, Path folder) throws InterruptedException {
        Path link = folder.resolve("idcard-" + seed);
        FaultScript script = FaultScript.random(seed, List.of(IdCardFault.values()), STEPS, LASTS);
        try (IdCardTwin twin = IdCardTwin.start(new PtyPort(link, new Pace(BAUD)), script, seed);
                SamIdCardReader reader = SamIdCardReader.start(new TtyPort(link, BAUD), Clock.systemUTC())) {
            return new IdCardStorm(script, twin, reader).outcome();
        }
    }

    private Optional<String> outcome() throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < LASTS.toNanos()) {
            reader.await(GLANCE);
            Thread.sleep(10);
        }
        while (System.nanoTime() - start < LASTS.plus(RECOVERS).toNanos()) {
            twin.lift();
            twin.insert(card);
            if (reader.await(GLANCE) instanceof CardRead.Present
                    && reader.status().serves()) {
                return Optional.empty();
            }
            Thread.sleep(10);
        }
        return Optional.of(
                "no card after\n" + script.text() + reader.status() + "\n" + String.join("\n", reader.lastFrames()));
    }
}
