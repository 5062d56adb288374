package org.mingfa.kiosk.device;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingfa.device.Device;
import org.mingfa.device.SelfTest;
import org.mingfa.device.panel.Panel;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.FontsMissing;
import org.mingfa.runtime.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.jr.ob.JSON;

/// `mingfa device selftest`: tries every device of the settings and prints a line each. Ends with 1 when one failed.
@Command(name = "selftest", description = "Try every device of the settings.", mixinStandardHelpOptions = true)
final class SelfTestCommand implements Callable<Integer> {
    /// From opening a device to its first word.
    private static final Duration CONNECT = Duration.ofSeconds(5);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--config", paramLabel = "FILE", description = "settings that differ from the defaults")
    private @Nullable Path config;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "one setting, over the file's")
    private Map<String, String> overrides = Map.of();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    private record Result(Device device, SelfTest test) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = Settings.load(
                DeviceConfig.class, "/org/mingfa/kiosk/kiosk.properties", Optional.ofNullable(config), overrides);
        List<Result> results = test(DeviceConfig.of(settings));
        print(results, spec.commandLine().getOut());
        return results.stream().allMatch(each -> each.test.passed()) ? 0 : 1;
    }

    private static List<Result> test(DeviceConfig config) throws IOException, InterruptedException {
        Fonts fonts = fonts();
        if (config.twins().isEmpty()) {
            try (Devices devices = Devices.open(config, fonts, Clock.systemDefaultZone())) {
                return test(devices);
            }
        }
        try (DeviceTwins twins = DeviceTwins.start(config.twins().get(), config, fonts);
                Devices devices = twins.drivers(config, fonts, Clock.systemDefaultZone())) {
            return test(devices);
        }
    }

    private static Fonts fonts() throws IOException {
        try {
            return Fonts.find(List.of());
        } catch (FontsMissing cause) {
            throw new IOException(cause.getMessage(), cause);
        }
    }

    private static List<Result> test(Devices devices) throws InterruptedException {
        devices.panel().ifPresent(Panel::start);
        List<Result> results = new ArrayList<>();
        for (Device device : devices.all()) {
            device.awaitFirstWord(CONNECT);
            results.add(new Result(device, device.selfTest()));
        }
        return results;
    }

    private void print(List<Result> results, PrintWriter out) {
        if (json) {
            out.println(JSON.std.asString(
                    results.stream().map(SelfTestCommand::fields).toList()));
        } else if (results.isEmpty()) {
            out.println("设置里没有设备。./mingfa device probe 可以找到接着的设备。");
        } else {
            results.forEach(each -> out.printf(
                    "%s  %s（%s）：%s  %d ms%n",
                    each.test.passed() ? "正常" : "有问题",
                    each.device.name(),
                    each.device.place(),
                    each.test.sentence(),
                    each.test.took().toMillis()));
        }
    }

    private static Map<String, Object> fields(Result result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("device", result.device.name());
        fields.put("place", result.device.place());
        fields.put("passed", result.test.passed());
        fields.put("condition", result.device.status().condition().name().toLowerCase(Locale.ROOT));
        fields.put("sentence", result.test.sentence());
        fields.put("milliseconds", result.test.took().toMillis());
        return fields;
    }
}
