package org.mingfa.kiosk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingfa.kiosk.bench.BenchCommand;
import org.mingfa.kiosk.demo.DemoCommand;
import org.mingfa.kiosk.device.DeviceCommand;
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
            DeviceCommand.class,
            BenchCommand.class,
            CommandLine.HelpCommand.class
        })
public final class MingfaMain {
    private static final int BAD_CONFIGURATION = 78;

    private MingfaMain() {}

    public static void main(String[] arguments) {
        Logs.configure();
        Optional<ServiceArguments> service = ServiceArguments.parse(arguments);
        System.exit(service.isPresent() ? serve(service.get()) : command(arguments));
    }

    /// Without the library that reads commands: it would delay the terminal's first page by a quarter of a second.
    private static int serve(ServiceArguments arguments) {
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            arguments.serve(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            return 0;
        } catch (Exception cause) {
            return failed(cause, errors);
        }
    }

    private static int command(String[] arguments) {
        return new CommandLine(new MingfaMain())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((cause, command, parsed) -> failed(cause, command.getErr()))
                .execute(arguments);
    }

    private static int failed(Exception cause, PrintWriter errors) {
        if (cause instanceof BadSetting) {
            errors.println(cause.getMessage());
            return BAD_CONFIGURATION;
        }
        errors.println("没有做成：" + cause.getMessage());
        org.slf4j.LoggerFactory.getLogger(MingfaMain.class).error("command failed", cause);
        return 1;
    }
}
