package org.mingfa.kiosk.bench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mingfa.device.bench.IdCardBench;
import org.mingfa.device.bench.PanelBench;
import org.mingfa.device.bench.ReceiptBench;
import org.mingfa.device.bench.WireBench;
import org.mingfa.law.bench.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa bench devices`: how quick the drivers are, each against its twin.
@Command(
        name = "devices",
        description = "Time the drivers of reader, printer, panel and touch screen; takes about six minutes.",
        mixinStandardHelpOptions = true)
final class DeviceBenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--runs", defaultValue = "50", description = "how often each is tried (default ${DEFAULT-VALUE})")
    private int runs;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        Path folder = Files.createTempDirectory("mingfa-devices");
        IdCardBench.run(folder).forEach(out::println);
        ReceiptBench.measure(runs).forEach(out::println);
        PanelBench.measure(runs).forEach(out::println);
        WireBench.run(folder).forEach(out::println);
        Files.delete(folder);
        return 0;
    }
}
