package org.mingfa.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.SimulatedDocumentPrinter;
import org.mingfa.device.printer.SimulatedReceiptPrinter;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.FontsMissing;
import org.mingfa.kiosk.print.PaperPdf;
import org.mingfa.kiosk.print.PrintDesk;
import org.mingfa.kiosk.print.PrintWay;
import org.mingfa.runtime.health.HealthState;

/// Which printers this terminal has.
final class Printing {
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private Printing() {}

    /// @throws IOException when no font for paper is installed
    static PrintDesk desk(KioskConfig config) throws IOException {
        try {
            Fonts fonts = Fonts.find(List.of());
            Optional<Path> folder = config.simulatedPrinters();
            return new PrintDesk(
                    new PaperPdf(fonts),
                    folder.map(each -> new SimulatedDocumentPrinter(each.resolve("a4"))),
                    folder.map(each -> new SimulatedReceiptPrinter(each.resolve("receipt"), RollWidth.MM58, fonts)),
                    DEADLINE);
        } catch (FontsMissing cause) {
            throw new IOException(cause.getMessage(), cause);
        }
    }

    static HealthState state(PrintDesk desk) {
        Map<PrintWay, PrinterState> printers = desk.printers();
        String states = printers.entrySet().stream()
                .map(each -> each.getKey().chinese() + "：" + each.getValue().sentence())
                .collect(Collectors.joining("；"));
        return printers.isEmpty()
                ? new HealthState.Degraded("没有接打印机")
                : printers.values().stream().allMatch(PrinterState::canPrint)
                        ? new HealthState.Well(states)
                        : new HealthState.Degraded(states);
    }
}
