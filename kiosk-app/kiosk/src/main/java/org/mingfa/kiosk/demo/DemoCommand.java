package org.mingfa.kiosk.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingfa.kiosk.KioskConfig;
import org.mingfa.kiosk.KioskMain;
import org.mingfa.runtime.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa demo`: a whole terminal on this machine, with one command.
@Command(name = "demo", description = "Run a whole terminal on this machine.", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--laws", paramLabel = "SOURCE", description = "a folder or zip of law texts")
    private @Nullable Path laws;

    @Option(
            names = "--region",
            paramLabel = "NAME",
            arity = "1..*",
            description = "take the local law of these places too")
    private java.util.List<String> regions = java.util.List.of();

    @Option(names = "--port", defaultValue = "8080", description = "0 takes any (default ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--home", paramLabel = "DIR", description = "where its data is kept (default ~/.mingfa/demo)")
    private Path home = Path.of(System.getProperty("user.home"), ".mingfa", "demo");

    @Option(names = "--no-vectors", description = "do not compute meaning in the background")
    private boolean noVectors;

    @Option(names = "--kiosk", description = "open Chromium full screen")
    private boolean fullScreen;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, String> overrides = new LinkedHashMap<>();
        overrides.put("kiosk.home", home.toAbsolutePath().toString());
        overrides.put("web.port", String.valueOf(port));
        overrides.put("development", "true");
        overrides.put("device.twins", home.resolve("devices").toAbsolutePath().toString());
        Settings settings = Settings.load(KioskMain.class, "kiosk.properties", Optional.empty(), overrides);
        Files.createDirectories(home);
        DemoLaw law = new DemoLaw(home, regions, settings.text("demo.laws"), out);
        law.prepare(Optional.ofNullable(laws));
        try (KioskMain kiosk = KioskMain.start(KioskConfig.of(settings), law::facts);
                Meantime meantime = noVectors ? Meantime.nothing() : law.embedInBackground()) {
            out.println();
            out.println("明法亭已经启动：" + kiosk.address());
            out.println("状态页：" + kiosk.address() + "status   模拟设备：" + kiosk.address() + "twins   停止：按 Ctrl+C");
            Optional<Process> browser = fullScreen ? FullScreen.open(kiosk.address(), home, out) : Optional.empty();
            kiosk.await();
            browser.ifPresent(Process::destroy);
        }
        return 0;
    }
}
