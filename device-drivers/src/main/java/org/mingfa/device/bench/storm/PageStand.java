package org.mingfa.device.bench.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mingfa.device.Device;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.printer.ink.Ink;
import org.mingfa.device.printer.ink.InkDocument;
import org.mingfa.device.printer.ink.Typeface;
import org.mingfa.device.printer.ipp.IppAddress;
import org.mingfa.device.printer.ipp.IppDocumentPrinter;
import org.mingfa.device.printer.ipp.IppSettings;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.document.DocumentTwin;

/// The A4 printer, by IPP.
final class PageStand implements Stand {
    private static final int STEPS = 12;
    private static final Duration PAGE = Duration.ofMillis(100);

    private final byte[] pdf;
    private final DocumentTwin twin;
    private final IppDocumentPrinter printer;
    private volatile int tried;
    private volatile int printed;

    PageStand(Path folder, Typeface face, Clock clock) {
        pdf = pdf(face);
        try {
            twin = new DocumentTwin(folder.resolve("pages"), QuietPorts.next(), PAGE);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        IppAddress address = IppAddress.parse(twin.address().toString());
        printer = new IppDocumentPrinter(IppSettings.of(address, "storm"), clock);
    }

    private static byte[] pdf(Typeface face) {
        InkDocument document = new InkDocument("试印");
        document.addPage(595, 842).text(face, 16, Ink.BLACK, 80, 80, "试印");
        return document.pdf();
    }

    @Override
    public Device device() {
        return printer;
    }

    @Override
    public FaultScript play(long seed, Duration within) {
        FaultScript script = DocumentTwin.random(seed, STEPS, within);
        twin.play(script);
        return script;
    }

    @Override
    public void use() throws InterruptedException {
        print();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one citizen at a time
    private PrintOutcome print() throws InterruptedException {
        tried++;
        PrintOutcome outcome = printer.print("试印", pdf, PrintOptions.ONCE);
        printed += outcome.equals(new Printed()) ? 1 : 0;
        return outcome;
    }

    @Override
    public Optional<String> prove(Patience patience) throws InterruptedException {
        int before = twin.printed();
        PrintOutcome outcome = print();
        int came = twin.printed() - before;
        return outcome.equals(new Printed()) && came == 1
                ? Optional.empty()
                : Optional.of(came + " pages instead of one, " + outcome);
    }

    /// Of jobs that failed the page may be out, when only the last answer was lost.
    @Override
    public Optional<String> audit() {
        int came = twin.printed();
        return came >= printed && came <= tried && twin.waiting() == 0
                ? Optional.empty()
                : Optional.of(came + " pages and " + twin.waiting() + " to come, of " + tried + " tried and " + printed
                        + " said to be printed");
    }

    @Override
    public void close() {
        printer.close();
        twin.close();
    }
}
