package org.mingfa.device.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mingfa.device.Device;
import org.mingfa.device.panel.HandsetHook.Handset;
import org.mingfa.device.panel.Panel;
import org.mingfa.device.panel.PanelTwin;
import org.mingfa.device.touch.TouchPanel;
import org.mingfa.device.twin.touch.TouchTwin;

/// How soon the panel and the touch screen tell what happened to their twins, and that they have gone and come
/// back.
public final class PanelBench {
    private static final int PLUGS = 5;
    /// Long enough for a driver to wait its longest before the next try.
    private static final Duration AWAY = Duration.ofSeconds(6);

    private final int runs;
    private final List<String> lines = new ArrayList<>();

    private PanelBench(int runs) {
        this.runs = runs;
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    /// Takes about a minute.
    ///
    /// @param runs how often a handset is lifted and a screen touched, 50 or so
    /// @return lines to print: what, figure, unit
    public static List<String> measure(int runs) throws InterruptedException, IOException {
        PanelBench bench = new PanelBench(runs);
        bench.measurePanel();
        bench.measureTouch();
        return bench.lines;
    }

    private void measurePanel() throws InterruptedException {
        PanelTwin twin = new PanelTwin(PanelTwin.FULL);
        try (Panel panel = Panel.onTwin(twin, Clock.systemUTC())) {
            panel.start();
            await(() -> panel.handset() == Handset.HUNG);
            lines.add(
                    line("handset lifted to told (50 ms settle)", times(runs, () -> lift(twin, panel), twin::hangUp)));
            plugs("panel", panel, () -> twin.become(PanelTwin.Chip.GONE), () -> twin.become(PanelTwin.Chip.PRESENT));
        }
    }

    private static void lift(PanelTwin twin, Panel panel) throws InterruptedException {
        twin.liftHandset();
        await(() -> panel.handset() == Handset.LIFTED);
    }

    private void measureTouch() throws InterruptedException, IOException {
        Path folder = Files.createTempDirectory("touch");
        Path link = folder.resolve("touch");
        try (TouchTwin twin = new TouchTwin(link);
                TouchPanel touch = TouchPanel.find(Optional.of(link), Clock.systemUTC())) {
            touch.start();
            await(touch::present);
            lines.add(line("finger down to told", times(runs, () -> down(twin, touch), () -> twin.up(0))));
            plugs("touch screen", touch, twin::unplug, twin::replug);
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }

    private static void down(TouchTwin twin, TouchPanel touch) throws InterruptedException {
        twin.down(0, 1, 1);
        await(() -> touch.fingers() == 1);
    }

    private void plugs(String what, Device device, Work pull, Work put) throws InterruptedException {
        long[] gone = new long[PLUGS];
        long[] back = new long[PLUGS];
        for (int i = 0; i < PLUGS; i++) {
            gone[i] = time(() -> {
                pull.run();
                await(() -> !device.status().serves());
            });
            Thread.sleep(AWAY);
            back[i] = time(() -> {
                put.run();
                await(() -> device.status().serves());
            });
        }
        lines.add(line(what + " gone to offline", gone));
        lines.add(line(what + " back to working", back));
    }

    private static long[] times(int runs, Work work, Work after) throws InterruptedException {
        long[] times = new long[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = time(work);
            after.run();
            // Until the other end has seen that too.
            Thread.sleep(Duration.ofMillis(150));
        }
        return times;
    }

    private static long time(Work work) throws InterruptedException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static String line(String what, long[] times) {
        Arrays.sort(times);
        return String.format(
                "%-38s median %8.1f ms, p95 %8.1f ms, %d runs",
                what,
                times[times.length / 2] / 1e6,
                times[Math.ceilDiv(times.length * 95, 100) - 1] / 1e6,
                times.length);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(1);
        }
    }
}
