package org.mingfa.device.twin.receipt;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingfa.device.twin.FaultClock;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.FaultScript.AtLine;
import org.mingfa.device.twin.FaultScript.Step;

/// Fault scripts in the life of a receipt printer's twin: what begins at a time or a line, and ends by itself. Safe for
/// several threads.
final class ReceiptPlay {
    private final ReceiptTwin twin;
    private final FaultClock clock;
    private final AtomicInteger toCome = new AtomicInteger();
    private volatile List<Step> lineSteps = List.of();

    ReceiptPlay(ReceiptTwin twin, FaultClock clock) {
        this.twin = twin;
        this.clock = clock;
    }

    /// Timed steps are added to those to come; steps at a line take the place of earlier ones.
    void play(FaultScript script) {
        List<Step> atLines = script.steps().stream()
                .filter(step -> step.at() instanceof AtLine)
                .toList();
        lineSteps = atLines;
        toCome.addAndGet(script.steps().size() - atLines.size());
        clock.play(script, step -> {
            happen(step);
            toCome.decrementAndGet();
        });
    }

    /// @param number of the line that is out now
    void lineIsOut(int number) {
        lineSteps.stream().filter(step -> step.at().equals(new AtLine(number))).forEach(this::happen);
    }

    private void happen(Step step) {
        ReceiptFault fault = ReceiptFault.of(step.act());
        twin.begin(fault);
        if (!step.argument().isEmpty()) {
            toCome.incrementAndGet();
            clock.after(step.time(), () -> {
                twin.end(fault);
                toCome.decrementAndGet();
            });
        }
    }

    /// Whether all timed steps have happened and are over.
    boolean isOver() {
        return toCome.get() == 0;
    }
}
