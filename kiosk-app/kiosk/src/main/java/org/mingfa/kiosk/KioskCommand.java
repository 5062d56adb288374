package org.mingfa.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa kiosk`: the terminal's service, as it runs in the field.
@Command(name = "kiosk", description = "Serve the touch pages of a terminal.", mixinStandardHelpOptions = true)
final class KioskCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--config", paramLabel = "FILE", description = "settings that differ from the defaults")
    private @Nullable Path config;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "one setting, over the file's")
    private Map<String, String> overrides = Map.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        new ServiceArguments(Optional.ofNullable(config), overrides)
                .serve(spec.commandLine().getOut());
        return 0;
    }
}
