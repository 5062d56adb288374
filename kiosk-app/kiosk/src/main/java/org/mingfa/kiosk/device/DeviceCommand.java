package org.mingfa.kiosk.device;

import org.mingfa.device.command.PrintDocumentCommand;
import org.mingfa.device.command.PrintReceiptCommand;
import org.mingfa.device.command.ProbeCommand;
import org.mingfa.device.command.ReadCardCommand;
import org.mingfa.device.command.TwinDocumentCommand;
import org.mingfa.device.command.TwinIdCardCommand;
import org.mingfa.device.command.TwinReceiptCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mingfa device`: finds, tries and imitates the devices of a terminal.
@Command(
        name = "device",
        description = "Find, try and imitate the devices of a terminal.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ProbeCommand.class,
            SelfTestCommand.class,
            ReadCardCommand.class,
            PrintReceiptCommand.class,
            PrintDocumentCommand.class,
            DeviceCommand.TwinCommand.class
        })
public final class DeviceCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do; device --help lists it.");
    }

    /// `mingfa device twin`: a device in software.
    @Command(
            name = "twin",
            description = "Run a device in software that speaks the real bytes.",
            mixinStandardHelpOptions = true,
            subcommands = {TwinIdCardCommand.class, TwinReceiptCommand.class, TwinDocumentCommand.class})
    static final class TwinCommand implements Runnable {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Say which device; device twin --help lists them.");
        }
    }
}
