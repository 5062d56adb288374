package org.mingfa.device.probe;

import java.time.Clock;
import java.time.Duration;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.printer.ipp.IppAddress;
import org.mingfa.device.printer.ipp.IppDocumentPrinter;
import org.mingfa.device.printer.ipp.IppSettings;
import org.mingfa.device.probe.Finding.Found;
import org.mingfa.device.probe.Finding.Kind;
import org.mingfa.device.probe.Finding.Silent;
import org.mingfa.device.probe.Finding.Unusable;

/// Asks by IPP whether an A4 printer, or a queue of CUPS, is at an address. Prints nothing.
public final class IppProbe {
    private static final Duration MOST = Duration.ofSeconds(4);

    private IppProbe() {}

    public static Finding ask(IppAddress address) throws InterruptedException {
        try (IppDocumentPrinter printer =
                new IppDocumentPrinter(IppSettings.of(address, "mingfa-probe"), Clock.systemDefaultZone())) {
            printer.awaitFirstWord(MOST);
            return finding(printer.status(), address);
        }
    }

    private static Finding finding(DeviceStatus status, IppAddress address) {
        return switch (status.condition()) {
            case STARTING -> new Silent();
            case OFFLINE -> new Unusable("NO_PRINTER", status.reason(), status.remedy());
            case WORKING, LIMITED, BLOCKED -> new Found(Kind.DOCUMENT_PRINTER, address.toString());
        };
    }
}
