package org.mingfa.device.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.idcard.IdCardFault;
import org.mingfa.device.twin.idcard.IdCardTwin;
import org.mingfa.device.twin.idcard.SampleCard;
import org.mingfa.device.twin.idcard.SampleCards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa device twin idcard`: a card reader in software, until it is told to quit.
@Command(
        name = "idcard",
        description = "Run an identity card reader in software on a pseudo terminal.",
        mixinStandardHelpOptions = true)
public final class TwinIdCardCommand implements Callable<Integer> {
    private static final List<IdCardFault> FAULTS = List.of(IdCardFault.values());
    private static final int STEPS = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--link", required = true, paramLabel = "PATH", description = "what a driver is to open")
    private Path link = Path.of("");

    @Option(
            names = "--card",
            paramLabel = "NAME",
            description = "a sample card, such as lin-xiaoyu, or a file, that lies on it from the start")
    private @Nullable String card;

    @Option(names = "--baud", defaultValue = "115200", paramLabel = "N", description = "115200 by default")
    private int baud;

    @Mixin
    private FaultOptions faults = new FaultOptions();

    @Override
    public Integer call() throws InterruptedException {
        FaultScript script = faults.read(FAULTS, seed -> FaultScript.random(seed, FAULTS, STEPS, FaultOptions.WITHIN));
        PrintWriter terminal = spec.commandLine().getOut();
        try (IdCardTwin twin = open(script)) {
            layDown(twin);
            terminal.println("An identity card reader: " + twin.address());
            SampleCards.all().forEach(each -> terminal.println("  insert " + each.name() + "  " + each.title()));
            terminal.println("  insert FILE, lift, quit, or a fault: flip-bit read, unplug 10s");
            terminal.flush();
            obey(twin, terminal);
        }
        return 0;
    }

    private IdCardTwin open(FaultScript script) {
        try {
            PtyPort port = new PtyPort(link.toAbsolutePath(), new Pace(baud));
            return IdCardTwin.start(port, script, faults.seed());
        } catch (UncheckedIOException wrong) {
            throw Arguments.refusal(spec, "Cannot make " + link + ": " + wrong.getCause(), wrong);
        }
    }

    private void layDown(IdCardTwin twin) {
        try {
            if (card != null) {
                twin.insert(named(card));
            }
        } catch (IOException unreadable) {
            throw Arguments.unreadable(spec, Path.of(String.valueOf(card)), unreadable);
        } catch (IllegalArgumentException wrong) {
            throw Arguments.refusal(spec, "Cannot read the card " + card + ": " + wrong.getMessage(), wrong);
        }
    }

    /// Without a terminal behind it, it runs until it is stopped.
    private static void obey(IdCardTwin twin, PrintWriter terminal) throws InterruptedException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            String line = lines.readLine();
            while (line != null) {
                if (line.strip().equals("quit")) {
                    return;
                }
                terminal.println(answer(twin, line.strip()));
                terminal.flush();
                line = lines.readLine();
            }
        } catch (IOException noTerminal) {
            terminal.println("No commands can be read: " + noTerminal.getMessage());
        }
        new CountDownLatch(1).await();
    }

    private static String answer(IdCardTwin twin, String line) {
        try {
            if (line.equals("lift")) {
                twin.lift();
            } else if (line.startsWith("insert ")) {
                twin.insert(named(line.substring("insert ".length()).strip()));
            } else {
                twin.play(FaultScript.parse("at 0s " + line, FAULTS));
            }
            return "ok";
        } catch (IOException | IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }

    private static SampleCard named(String name) throws IOException {
        return name.contains(".") || name.contains("/") ? SampleCard.read(Path.of(name)) : SampleCards.named(name);
    }
}
