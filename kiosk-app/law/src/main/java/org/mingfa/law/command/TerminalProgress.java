package org.mingfa.law.command;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.pack.LawPackBuild;

/// Shows a build's progress: on a terminal in place, elsewhere a line every ten percent.
public final class TerminalProgress implements LawPackBuild.Progress {
    private static final int STEP = 10;

    private final PrintWriter out;
    private LawPackBuild.@Nullable Step shownStep;
    private int shown = -1;

    public TerminalProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void at(LawPackBuild.Step step, int percent) {
        int rounded = percent - percent % STEP;
        if (step != shownStep || rounded > shown) {
            shownStep = step;
            shown = rounded;
            out.println(step.chinese() + " " + rounded + " %");
            out.flush();
        }
    }
}
