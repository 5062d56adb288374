package org.mingfa.kiosk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.mingfa.law.bench.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mingfa bench kill`: pulls the plug again and again.
@Command(
        name = "kill",
        description = "Kill -9 during build, install and use; count what survives.",
        mixinStandardHelpOptions = true)
final class KillBenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SOURCE", description = "law texts to build from")
    private Path source = Path.of("");

    @Option(names = "--rounds", defaultValue = "50", description = "default ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "repeats the same moments (default ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        KillRounds kills = new KillRounds(Files.createTempDirectory("mingfa-kill"), source, seed);
        kills.prepare();
        int sound = 0;
        Map<String, Integer> activities = new TreeMap<>();
        for (int i = 1; i <= rounds; i++) {
            KillRounds.Round round = kills.next();
            sound += round.sound() ? 1 : 0;
            activities.merge(round.activity(), 1, Integer::sum);
            out.printf(
                    "%2d %-20s killed after %4d ms: %s%n",
                    i, round.activity(), round.afterMs(), round.sound() ? "sound" : "LOST");
        }
        out.printf(
                "%d of %d rounds ended with a pack that verifies and answers; killed during %s%n",
                sound, rounds, activities);
        return sound == rounds ? 0 : 1;
    }
}
