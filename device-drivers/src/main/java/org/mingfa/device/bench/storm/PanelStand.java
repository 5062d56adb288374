package org.mingfa.device.bench.storm;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.mingfa.device.Device;
import org.mingfa.device.panel.Panel;
import org.mingfa.device.panel.PanelEvent;
import org.mingfa.device.panel.PanelFault;
import org.mingfa.device.panel.PanelTwin;
import org.mingfa.device.twin.FaultScript;

/// The panel with its handset.
final class PanelStand implements Stand {
    private static final int STEPS = 8;
    private static final Duration WORD = Duration.ofMillis(100);

    private final PanelTwin twin = new PanelTwin(PanelTwin.FULL);
    private final Set<PanelEvent> heard = ConcurrentHashMap.newKeySet();
    private final Panel panel;
    private CompletableFuture<Void> scriptIsOver = CompletableFuture.completedFuture(null);

    PanelStand(Clock clock) {
        panel = Panel.onTwin(twin, clock);
        panel.onChange(heard::add);
        panel.start();
    }

    @Override
    public Device device() {
        return panel;
    }

    @Override
    public FaultScript play(long seed, Duration within) {
        FaultScript script = FaultScript.random(seed, PanelFault.all(), STEPS, within);
        scriptIsOver = twin.play(script);
        return script;
    }

    @Override
    public void use() throws InterruptedException {
        twin.liftHandset();
        Thread.sleep(WORD);
        twin.hangUp();
    }

    @Override
    public Optional<String> prove(Patience patience) throws InterruptedException {
        if (!patience.await(scriptIsOver::isDone)) {
            return Optional.of("the script does not end");
        }
        if (!patience.await(() -> panel.handset() == Panel.Handset.HUNG)) {
            return Optional.of("the handset is " + panel.handset());
        }
        heard.clear();
        twin.liftHandset();
        boolean lifted = patience.await(() -> heard.contains(new PanelEvent.HandsetLifted()));
        twin.hangUp();
        boolean hung = patience.await(() -> heard.contains(new PanelEvent.HandsetHung()));
        return lifted && hung
                ? Optional.empty()
                : Optional.of("the handset was lifted and hung up, heard was " + heard);
    }

    @Override
    public void close() {
        panel.close();
        twin.close();
    }
}
