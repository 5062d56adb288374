package org.mingfa.device.twin.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingfa.device.twin.FaultClock;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.document.TwinHealth.Ail;

/// An A4 printer in software on a port of loopback: speaks IPP, takes its time for each page, leaves each
/// paper as PDF and PNGs in a folder, and goes wrong as it is told to. Safe for several threads.
public final class DocumentTwin implements AutoCloseable {
    /// All that a script may say.
    public static final List<DocumentFault> FAULTS = List.of(DocumentFault.values());

    private static final int PIXELS = 1240; // A4 at 150 dpi

    private final TwinQueue queue = new TwinQueue();
    private final TwinHealth health = new TwinHealth();
    private final FaultClock clock = new FaultClock();
    private final TwinLine line = new TwinLine(new TwinReplies(queue, new TwinAttributes(health))::reply);
    private final JobFolder folder;
    private final TwinServer server;
    private final PaperPath paper;
    private volatile FaultScript script = FaultScript.NONE;

    /// @param out where the paper is left
    /// @param port 0 for any that is free
    /// @param page how long one takes; a small laser printer needs three seconds
    /// @throws IOException when the port is taken
    public DocumentTwin(Path out, int port, Duration page) throws IOException {
        this.folder = new JobFolder(out, PIXELS);
        this.server = new TwinServer(port, line);
        this.paper = new PaperPath(queue, health, folder, page, this::pageIsOut);
        paper.start();
    }

    /// `ipp://localhost:8631/ipp/print`.
    public URI address() {
        return URI.create("ipp://localhost:" + server.port() + "/ipp/print");
    }

    /// Faults at random, the same for the same seed, after which all is put right.
    public static FaultScript random(long seed, int faults, Duration within) {
        FaultScript random = FaultScript.random(seed, FAULTS, faults, within);
        FaultScript.Step last = new FaultScript.Step(new FaultScript.After(within), DocumentFault.REPAIR.word(), "");
        return new FaultScript(
                Stream.concat(random.steps().stream(), Stream.of(last)).toList());
    }

    /// Begins now; times count from here, lines are pages.
    public void play(FaultScript faults) {
        script = faults;
        clock.play(faults, this::act);
    }

    private void pageIsOut(int number) {
        for (FaultScript.Step step : script.steps()) {
            if (step.at().equals(new FaultScript.AtLine(number))) {
                act(step);
            }
        }
    }

    private void act(FaultScript.Step step) {
        DocumentFault fault = Arrays.stream(DocumentFault.values())
                .filter(each -> each.word().equals(step.act()))
                .findFirst()
                .orElseThrow();
        switch (fault) {
            case PAPER_OUT -> takePaperAway();
            case PAPER_IN -> putPaperIn();
            case JAM -> jam();
            case CLEAR_JAM -> clearJam();
            case COVER_OPEN -> openCover();
            case COVER_CLOSE -> closeCover();
            case TONER_LOW -> health.has(Ail.LITTLE_TONER);
            case TONER_OUT -> health.has(Ail.NO_TONER);
            case TONER_IN -> changeToner();
            case UNPLUG -> unplug(step.time());
            case SILENT -> line.silent(step.time());
            case HTML -> line.html(step.time());
            case HALF_REPLY -> line.halveNext(step.argument());
            case LIE -> health.lie(step.time());
            case REPAIR -> repair();
        }
    }

    public void takePaperAway() {
        health.has(Ail.NO_PAPER);
    }

    /// Leaves a few sheets.
    public void letPaperRunLow() {
        health.has(Ail.LITTLE_PAPER);
    }

    public void putPaperIn() {
        health.isRidOf(Ail.NO_PAPER);
        health.isRidOf(Ail.LITTLE_PAPER);
    }

    public void jam() {
        health.has(Ail.JAM);
    }

    public void clearJam() {
        health.isRidOf(Ail.JAM);
    }

    public void openCover() {
        health.has(Ail.COVER_OPEN);
    }

    public void closeCover() {
        health.isRidOf(Ail.COVER_OPEN);
    }

    public void letTonerRunLow() {
        health.has(Ail.LITTLE_TONER);
    }

    public void useTonerUp() {
        health.has(Ail.NO_TONER);
    }

    public void changeToner() {
        health.isRidOf(Ail.NO_TONER);
        health.isRidOf(Ail.LITTLE_TONER);
    }

    /// Something only the service can put right.
    public void breakDown() {
        health.has(Ail.BROKEN);
    }

    /// Until [#plugIn].
    public void unplug() {
        server.unplug();
    }

    public void unplug(Duration time) {
        unplug();
        clock.after(time, this::plugIn);
    }

    public void plugIn() {
        try {
            server.plugIn();
        } catch (IOException taken) {
            throw new UncheckedIOException("Another program took port " + server.port(), taken);
        }
    }

    /// Takes requests and answers none.
    public void fallSilent(Duration time) {
        line.silent(time);
    }

    public void answerWithWebPages(Duration time) {
        line.html(time);
    }

    /// Does what the next such request asks, and breaks off in the middle of the answer.
    ///
    /// @param operation of IPP: `print-job`; empty for any
    public void halveNextAnswer(String operation) {
        line.halveNext(operation);
    }

    /// Says that it is idle, takes jobs, prints nothing.
    public void lie(Duration time) {
        health.lie(time);
    }

    /// Paper, toner, line: all is well again.
    public void repair() {
        health.isRidOfAll();
        line.isFineAgain();
        plugIn();
    }

    /// How many copies have come out.
    public int printed() {
        return folder.jobs();
    }

    /// How many jobs are still to come out.
    public int waiting() {
        return (int) queue.list().stream().filter(job -> !job.isOver()).count();
    }

    @Override
    public void close() {
        clock.close();
        paper.close();
        server.close();
    }
}
