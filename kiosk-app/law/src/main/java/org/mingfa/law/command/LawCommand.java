package org.mingfa.law.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mingfa law`: everything about law that needs no kiosk.
@Command(
        name = "law",
        description = "Build, search, measure and check content packs of law.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BuildCommand.class,
            SearchCommand.class,
            BenchCommand.class,
            InstallCommand.class,
            CheckCardsCommand.class,
            CompareCommand.class
        })
public final class LawCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: build, search, bench, install, check-cards or compare.");
    }
}
