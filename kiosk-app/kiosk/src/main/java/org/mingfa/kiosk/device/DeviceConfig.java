package org.mingfa.kiosk.device;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingfa.device.panel.Line;
import org.mingfa.device.panel.PanelConfig;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ipp.IppAddress;
import org.mingfa.device.wire.WireAddress;
import org.mingfa.runtime.config.Settings;

/// Which devices a terminal has, and where. What it does not have is empty.
///
/// @param touch and `backlight`: found by themselves where the path is empty
/// @param twins a folder for devices in software in place of all others
public record DeviceConfig(
        Optional<WireAddress> idCard,
        Optional<WireAddress> receipt,
        RollWidth roll,
        Optional<IppAddress> document,
        Optional<PanelConfig> panel,
        Screen screen,
        Optional<Path> twins) {
    /// The speed of serial lines where none is named.
    private static final int BAUD = 115_200;

    private static final String AUTO = "auto";
    private static final List<String> LINES = List.of("presence", "handset", "call", "door", "light", "lamp");
    private static final String LINE = "线的号码，如 17；低电平有效的写 17 low";
    private static final String WIRE = "设备的地址，如 /dev/ttyUSB0@115200、/dev/usb/lp0、tcp://10.0.0.7:9100";

    /// The touch screen.
    ///
    /// @param touch an input device; a path of nothing finds it, none at all does not look for one
    /// @param night how bright it is while the resting screen is dimmed, in percent
    public record Screen(Optional<Optional<Path>> touch, Optional<Optional<Path>> backlight, int day, int night) {

        Screen with(Path touchTwin) {
            return new Screen(Optional.of(Optional.of(touchTwin)), backlight, day, night);
        }
    }

    public static DeviceConfig of(Settings settings) {
        return new DeviceConfig(
                settings.optional("device.idcard", DeviceConfig::wire, WIRE),
                settings.optional("device.receipt", DeviceConfig::wire, WIRE),
                settings.choice("device.receipt.width", RollWidth.class),
                settings.optional("device.document", IppAddress::parse, "打印机的地址，如 ipp://127.0.0.1:631/printers/a4"),
                settings.optional(
                        "device.panel.chip", chip -> panel(settings, chip), "芯片的名字，如 gpiochip0，并且没有两样东西用同一条线"),
                new Screen(
                        autoPath(settings, "device.touch"),
                        autoPath(settings, "device.backlight"),
                        settings.integer("device.backlight.day", 1, 100),
                        settings.integer("device.backlight.night", 0, 100)),
                settings.optional("device.twins").map(Path::of));
    }

    static WireAddress wire(String words) {
        return WireAddress.parse(words, BAUD);
    }

    private static PanelConfig panel(Settings settings, String chip) {
        Map<String, String> words = new HashMap<>(Map.of("chip", chip));
        LINES.forEach(line -> settings.optional("device.panel." + line, DeviceConfig::line, LINE)
                .ifPresent(each -> words.put(line, each)));
        return PanelConfig.of(words);
    }

    private static String line(String words) {
        Line.read(words);
        return words;
    }

    private static Optional<Optional<Path>> autoPath(Settings settings, String key) {
        return settings.optional(key)
                .map(words ->
                        Optional.of(words).filter(each -> !each.equals(AUTO)).map(Path::of));
    }
}
