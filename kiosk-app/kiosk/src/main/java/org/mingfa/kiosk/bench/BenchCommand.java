package org.mingfa.kiosk.bench;

import org.mingfa.kiosk.input.handwriting.HandwritingBenchCommand;
import org.mingfa.kiosk.input.pinyin.PinyinBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mingfa bench`: programs that print figures.
@Command(
        name = "bench",
        description = "Print figures of this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            StartBenchCommand.class,
            KillBenchCommand.class,
            PinyinBench.class,
            HandwritingBenchCommand.class,
            PaperBenchCommand.class,
            DeviceBenchCommand.class,
            StormCommand.class
        })
public final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure; bench --help lists it.");
    }
}
