package org.mingfa.device.bench.storm;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mingfa.device.Device;
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

/// The identity card reader on a pseudo terminal.
final class ReaderStand implements Stand {
    private static final int BAUD = 115_200;
    private static final int STEPS = 12;
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final SampleCard card = SampleCards.named("lin-xiaoyu");
    private final IdCardTwin twin;
    private final SamIdCardReader reader;

    /// @param seed chooses which bits flip
    ReaderStand(Path folder, Clock clock, long seed) {
        Path link = folder.resolve("idcard");
        twin = IdCardTwin.start(new PtyPort(link, new Pace(BAUD)), FaultScript.NONE, seed);
        reader = SamIdCardReader.start(new TtyPort(link, BAUD), clock);
    }

    @Override
    public Device device() {
        return reader;
    }

    @Override
    public FaultScript play(long seed, Duration within) {
        FaultScript script = FaultScript.random(seed, List.of(IdCardFault.values()), STEPS, within);
        twin.play(script);
        return script;
    }

    @Override
    public void use() throws InterruptedException {
        twin.insert(card);
        reader.await(GLANCE);
        twin.lift();
    }

    /// A fault may still wait for the next answer; she lays the card down again as she is told.
    @Override
    public Optional<String> prove(Patience patience) throws InterruptedException {
        CardRead last = new CardRead.NoCard();
        while (!patience.isOver()) {
            twin.lift();
            twin.insert(card);
            last = reader.await(WAIT);
            if (last instanceof CardRead.Present present) {
                return isHers(present) ? Optional.empty() : Optional.of("read another card");
            }
        }
        return Optional.of("no card, but " + last);
    }

    private static boolean isHers(CardRead.Present present) {
        return present.card().name().equals("林晓雨");
    }

    @Override
    public void close() {
        reader.close();
        twin.close();
    }
}
