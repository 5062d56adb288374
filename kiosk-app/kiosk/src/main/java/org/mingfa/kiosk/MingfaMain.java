package org.mingfa.kiosk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mingfa.kiosk.bench.BenchCommand;
import org.mingfa.kiosk.demo.DemoCommand;
import org.mingfa.law.command.LawCommand;
import org.mingfa.runtime.config.BadSetting;
import org.mingfa.runtime.log.Logs;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one program behind `./mingfa`.
@Command(
        name = "mingfa",
        description = "Mingfa 明法亭: software for public legal terminals.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            KioskCommand.class,
            LawCommand.class,
            BenchCommand.class,
            CommandLine.HelpCommand.class
        })
public final class MingfaMain {
    private static final int BAD_CONFIGURATION = 78;

    private MingfaMain() {}

    public static void main(String[] arguments) {
        Logs.configure();
        CommandLine commands = commands(arguments)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(MingfaMain::failed);
        System.exit(commands.execute(arguments));
    }

    /// The terminal's service does without the other commands, whose reading would delay its first page.
    private static CommandLine commands(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("kiosk")
                ? new CommandLine(new ServiceOnly())
                : new CommandLine(new MingfaMain());
    }

    @Command(name = "mingfa", subcommands = KioskCommand.class)
    private static final class ServiceOnly {}

    private static int failed(Exception cause, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter errors = command.getErr();
        if (cause instanceof BadSetting) {
            errors.println(cause.getMessage());
            return BAD_CONFIGURATION;
        }
        errors.println("没有做成：" + cause.getMessage());
        org.slf4j.LoggerFactory.getLogger(MingfaMain.class).error("command failed", cause);
        return 1;
    }
}
