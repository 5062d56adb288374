package org.mingfa.device.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.mingfa.device.twin.FaultScript;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `--script` and `--seed` of a twin: what goes wrong with it, and when.
final class FaultOptions {
    /// As the help of `--seed` says.
    static final Duration WITHIN = Duration.ofMinutes(2);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec twin = CommandSpec.create();

    @Option(names = "--script", paramLabel = "FILE", description = "what goes wrong and when")
    private @Nullable Path script;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "what goes wrong at random in the first two minutes, the same for the same number")
    private @Nullable Long seed;

    /// @param acts all that the twin knows
    /// @param random what goes wrong by a seed, when no script is given
    /// @throws ParameterException with a sentence when the script cannot be read
    FaultScript read(List<? extends FaultScript.Act> acts, LongFunction<FaultScript> random) {
        try {
            if (script != null) {
                return FaultScript.parse(Files.readString(script), acts);
            }
        } catch (IOException cause) {
            throw Arguments.unreadable(twin, script, cause);
        } catch (IllegalArgumentException wrong) {
            throw Arguments.refusal(twin, script + ": " + wrong.getMessage(), wrong);
        }
        return seed == null ? FaultScript.NONE : random.apply(seed);
    }

    /// @return 1 when none was given
    long seed() {
        return seed == null ? 1 : seed;
    }
}
