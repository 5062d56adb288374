package org.mingfa.kiosk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingfa.device.printer.DocumentPrinter;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.ReceiptPrinter;
import org.mingfa.device.printer.escpos.EscPosReceiptPrinter;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.FontsMissing;
import org.mingfa.kiosk.device.Devices;
import org.mingfa.kiosk.print.PaperPdf;
import org.mingfa.kiosk.print.PrintDesk;
import org.mingfa.kiosk.print.PrintJobStore;
import org.mingfa.kiosk.print.PrintWay;
import org.mingfa.runtime.health.HealthState;

/// The print desk of this terminal.
final class Printing {
    private Printing() {}

    /// @throws IOException when no font for paper is installed
    static Fonts fonts() throws IOException {
        try {
            return Fonts.find(List.of());
        } catch (FontsMissing cause) {
            throw new IOException(cause.getMessage(), cause);
        }
    }

    /// @param incidents told of papers that the last run of the program did not bring to an end
    static PrintDesk desk(
            KioskConfig config, Devices devices, Fonts fonts, PrintJobStore store, Consumer<String> incidents) {
        Map<PrintWay, Integer> cut = store.cancelAll();
        if (!cut.isEmpty()) {
            incidents.accept("上次停机时还没打完的纸已经取消，不会再打：" + counts(cut) + "；出纸口如果有纸，请收走");
        }
        if (cut.containsKey(PrintWay.RECEIPT)) {
            devices.receipt().ifPresent(EscPosReceiptPrinter::leftTorn);
        }
        return new PrintDesk(
                new PaperPdf(fonts),
                devices.document().map(DocumentPrinter.class::cast),
                devices.receipt().map(ReceiptPrinter.class::cast),
                store,
                config.printDeadline());
    }

    private static String counts(Map<PrintWay, Integer> jobs) {
        return jobs.entrySet().stream()
                .map(each -> each.getKey().chinese() + " " + each.getValue() + " 份")
                .collect(Collectors.joining("、"));
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
