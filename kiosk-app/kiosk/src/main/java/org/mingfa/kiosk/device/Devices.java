package org.mingfa.kiosk.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.idcard.SamIdCardReader;
import org.mingfa.device.panel.Panel;
import org.mingfa.device.printer.escpos.EscPos;
import org.mingfa.device.printer.escpos.EscPosReceiptPrinter;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ipp.IppDocumentPrinter;
import org.mingfa.device.printer.ipp.IppSettings;
import org.mingfa.device.touch.TouchPanel;
import org.mingfa.runtime.health.HealthState;

/// The devices that this terminal has, each under its driver. They connect by themselves, and come back by themselves.
public record Devices(
        Optional<SamIdCardReader> idCard,
        Optional<EscPosReceiptPrinter> receipt,
        Optional<IppDocumentPrinter> document,
        Optional<Panel> panel,
        Optional<TouchPanel> touch)
        implements AutoCloseable {
    /// By which the printer's own list calls our jobs; at its start the driver cancels what this user left there.
    private static final String USER = "mingfa-" + hostName();

    public static Devices open(DeviceConfig config, Fonts fonts, Clock clock) {
        return open(config, config.panel().map(each -> Panel.onGpio(each, clock)), fonts, clock);
    }

    static Devices open(DeviceConfig config, Optional<Panel> panel, Fonts fonts, Clock clock) {
        EscPos escPos = new EscPos(config.roll(), fonts.sans(), EscPos.QrMaker.PRINTER);
        return new Devices(
                config.idCard().map(address -> SamIdCardReader.start(address.source(), clock)),
                config.receipt().map(address -> new EscPosReceiptPrinter(address.source(), escPos, clock)),
                config.document().map(address -> new IppDocumentPrinter(IppSettings.of(address, USER), clock)),
                panel,
                config.screen().touch().map(path -> started(TouchPanel.find(path, clock))));
    }

    private static TouchPanel started(TouchPanel touch) {
        touch.start();
        return touch;
    }

    private static String hostName() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException none) {
            return "kiosk";
        }
    }

    /// All that there are, in the order in which a technician looks at them.
    public List<Device> all() {
        return Stream.<Optional<? extends Device>>of(idCard, receipt, document, panel, touch)
                .<Device>flatMap(Optional::stream)
                .toList();
    }

    /// A device that does not serve makes the terminal less, never useless.
    public static HealthState health(Device device) {
        DeviceStatus status = device.status();
        String remedy = status.remedy().isEmpty() ? "" : "：" + status.remedy();
        return status.condition() == DeviceStatus.Condition.WORKING
                ? new HealthState.Well(status.reason())
                : new HealthState.Degraded(status.reason() + remedy);
    }

    @Override
    public void close() {
        all().forEach(Device::close);
    }
}
