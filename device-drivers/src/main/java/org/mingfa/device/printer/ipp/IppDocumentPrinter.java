package org.mingfa.device.printer.ipp;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.SelfTest;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.printer.DocumentPrinter;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.ink.PdfPages;

/// An A4 printer, or a queue of CUPS, by IPP. It asks the printer how it is all the time, and finds it again
/// by itself after it was away. Safe for several threads; documents go one after the other.
public final class IppDocumentPrinter implements DocumentPrinter, Device {
    private static final Duration SELF_TEST = Duration.ofSeconds(8);

    private final IppSettings settings;
    private final FrameTrace trace;
    private final StatusBoard board;
    private final IppExchange exchange;
    private final Leftovers leftovers = new Leftovers();
    private final ReentrantLock turn = new ReentrantLock();
    private final PrinterWatch watch;

    /// Starts to look for the printer at once.
    public IppDocumentPrinter(IppSettings settings, Clock clock) {
        this.settings = settings;
        this.trace = new FrameTrace(clock);
        this.board = new StatusBoard(clock);
        this.exchange = new IppExchange(trace);
        this.watch = new PrinterWatch(settings, new QueueSearch(exchange, settings), leftovers, board);
        watch.start();
    }

    @Override
    public String name() {
        return "A4 打印机";
    }

    @Override
    public String place() {
        return settings.address().toString();
    }

    @Override
    public DeviceStatus status() {
        return board.status();
    }

    @Override
    public PrinterState state() {
        return watch.state();
    }

    /// As last heard; empty before the printer was reached.
    public Optional<PrinterReport> report() {
        return watch.report();
    }

    @Override
    public List<String> lastFrames() {
        return trace.lines();
    }

    @Override
    public PrintOutcome print(String jobName, byte[] pdf, PrintOptions options) throws InterruptedException {
        if (!isPdf(pdf)) {
            return new NotPrinted(PrintTrouble.REFUSED);
        }
        turn.lockInterruptibly();
        String name = leftovers.begin(jobName);
        try {
            return print(name, pdf, options, watch.queue());
        } catch (IppFailed failed) {
            return new NotPrinted(failed.trouble().forCitizen());
        } finally {
            leftovers.leave(name);
            turn.unlock();
        }
    }

    private PrintOutcome print(String name, byte[] pdf, PrintOptions options, IppQueue queue)
            throws IppFailed, InterruptedException {
        PrinterReport report = watch.look(queue, settings.deadlines().answer());
        Optional<PrintTrouble> trouble = Findings.of(report).state().trouble();
        if (trouble.isPresent()) {
            return new NotPrinted(trouble.get());
        }
        if (options.copies() > report.copies()) {
            return new NotPrinted(PrintTrouble.REFUSED, "这台打印机一次最多打 " + report.copies() + " 份。");
        }
        PrintOptions possible = new PrintOptions(options.copies(), options.duplex() && report.duplex());
        return new Errand(queue, settings, leftovers, name, possible, pdf).run();
    }

    private static boolean isPdf(byte[] bytes) {
        try (PdfPages pages = new PdfPages(bytes)) {
            return pages.count() > 0;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /// Finding the queue, its state and a try are several questions, each with its own time.
    @Override
    public SelfTest selfTest() throws InterruptedException {
        long start = System.nanoTime();
        return SelfTest.within(
                SELF_TEST, () -> tested(start), failed(IppTrouble.SILENT, start).sentence());
    }

    private SelfTest tested(long start) throws InterruptedException {
        try {
            IppQueue queue = watch.queue();
            Finding finding = Findings.of(watch.look(queue, settings.deadlines().answer()));
            queue.validate("mingfa self-test", PrintOptions.ONCE);
            boolean passed = finding.state().canPrint();
            return result(passed, passed ? "打印机答应打印一页 A4（没有真的打）：" + finding.reason() : sentence(finding), start);
        } catch (IppFailed failed) {
            return failed(failed.trouble(), start);
        }
    }

    private static SelfTest failed(IppTrouble trouble, long start) {
        return result(false, trouble.reason() + "。" + trouble.remedy(), start);
    }

    private static String sentence(Finding finding) {
        return finding.reason() + "。" + finding.remedy();
    }

    private static SelfTest result(boolean passed, String sentence, long start) {
        return new SelfTest(passed, sentence + "。", Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public void close() {
        watch.close();
        exchange.close();
    }
}
