package org.mingfa.device.bench.storm;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mingfa.device.Device;
import org.mingfa.device.touch.TouchPanel;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.touch.TouchFault;
import org.mingfa.device.twin.touch.TouchTwin;

/// The touch screen.
final class TouchStand implements Stand {
    private static final int STEPS = 6;
    private static final Duration SETTLES = Duration.ofMillis(200);

    private final TouchTwin twin;
    private final TouchPanel touch;

    TouchStand(Path folder, Clock clock) {
        Path link = folder.resolve("touch");
        twin = new TouchTwin(link);
        touch = TouchPanel.find(Optional.of(link), clock);
        touch.start();
    }

    @Override
    public Device device() {
        return touch;
    }

    @Override
    public FaultScript play(long seed, Duration within) {
        FaultScript script = FaultScript.random(seed, TouchFault.ALL, STEPS, within);
        twin.play(script);
        return script;
    }

    @Override
    public void use() throws InterruptedException {
        twin.touch(1, 1);
    }

    @Override
    public Optional<String> prove(Patience patience) throws InterruptedException {
        long before = touch.touches();
        twin.touch(1, 1);
        if (!patience.await(() -> touch.touches() > before)) {
            return Optional.of("a touch was not heard");
        }
        Thread.sleep(SETTLES);
        return touch.touches() == before + 1 && touch.fingers() == 0
                ? Optional.empty()
                : Optional.of("one touch was heard as " + (touch.touches() - before) + ", fingers " + touch.fingers());
    }

    @Override
    public void close() {
        touch.close();
        twin.close();
    }
}
