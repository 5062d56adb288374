package org.mingfa.kiosk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingfa.runtime.config.Settings;

/// What the terminal's service is started with.
///
/// @param config settings that differ from the defaults
/// @param overrides single settings, over the file's
record ServiceArguments(Optional<Path> config, Map<String, String> overrides) {

    /// Reads the form that a service manager uses: `kiosk [--config FILE] [--set KEY=VALUE]...`.
    ///
    /// @return empty for any other form, such as a wish for help or a mistake, which [KioskCommand] answers
    static Optional<ServiceArguments> parse(String[] arguments) {
        if (arguments.length % 2 == 0 || !arguments[0].equals("kiosk")) {
            return Optional.empty();
        }
        @Nullable Path config = null;
        Map<String, String> overrides = new HashMap<>();
        for (int i = 1; i < arguments.length; i += 2) {
            String value = arguments[i + 1];
            int sign = value.indexOf('=');
            if (arguments[i].equals("--config") && config == null) {
                config = Path.of(value);
            } else if (arguments[i].equals("--set") && sign > 0) {
                overrides.put(value.substring(0, sign), value.substring(sign + 1));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new ServiceArguments(Optional.ofNullable(config), overrides));
    }

    /// Runs the service until the process is asked to stop.
    void serve(PrintWriter out) throws IOException, InterruptedException {
        Settings settings = Settings.load(KioskMain.class, "kiosk.properties", config, overrides);
        try (KioskMain kiosk = KioskMain.start(KioskConfig.of(settings), Map::of)) {
            out.println("触摸页面：" + kiosk.address());
            kiosk.await();
        }
    }
}
