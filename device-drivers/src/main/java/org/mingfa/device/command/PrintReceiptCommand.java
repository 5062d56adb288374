package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.ReceiptText;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.escpos.EscPos;
import org.mingfa.device.printer.escpos.EscPosReceiptPrinter;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.wire.WireAddress;
import org.mingfa.device.wire.WireSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mingfa device print-receipt`: prints a text as the kiosk would, and says what came of it.
@Command(
        name = "print-receipt",
        description = {
            "Print a text on a receipt printer and say what came of it.",
            "A line that begins with \"# \" is a title, \"---\" a rule, \"qr: TEXT\" a QR code."
        },
        mixinStandardHelpOptions = true)
public final class PrintReceiptCommand implements Callable<Integer> {
    private static final int USUAL_BAUD = 115_200;
    private static final Duration CONNECT = Duration.ofSeconds(8);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PrintAttempt attempt = new PrintAttempt();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ADDRESS",
            description = "tcp://10.0.0.7:9100, /dev/ttyUSB0@9600 or /dev/usb/lp0")
    private String to = "";

    @Option(
            names = "--width",
            defaultValue = "80",
            paramLabel = "MM",
            converter = RollWidths.class,
            description = "of the roll, 58 or 80; 80 by default")
    private RollWidth width = RollWidth.MM80;

    @Option(names = "--qr-as-picture", description = "for printers that draw no QR codes of their own")
    private boolean qrAsPicture;

    @Option(
            names = "--wait",
            defaultValue = "60",
            paramLabel = "SECONDS",
            description = "until it is given up; 60 by default")
    private long wait;

    @Parameters(paramLabel = "FILE", description = "text in UTF-8")
    private Path file = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        Receipt receipt = ReceiptText.parse(read());
        EscPos.QrMaker qrMaker = qrAsPicture ? EscPos.QrMaker.PICTURE : EscPos.QrMaker.PRINTER;
        EscPos encoder = new EscPos(width, Fonts.find(List.of()).sans(), qrMaker);
        WireSource source =
                Arguments.read(spec, () -> WireAddress.parse(to, USUAL_BAUD).source());
        try (EscPosReceiptPrinter printer = new EscPosReceiptPrinter(source, encoder, Clock.systemUTC())) {
            printer.awaitFirstWord(CONNECT);
            return tell(printer, attempt.within(wait, Duration.ZERO, () -> printer.print(receipt)));
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw Arguments.refusal(spec, file + " is no text in UTF-8.", notText);
        } catch (IOException cause) {
            throw Arguments.unreadable(spec, file, cause);
        }
    }

    private int tell(EscPosReceiptPrinter printer, PrintOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        switch (outcome) {
            case PrintOutcome.Printed _ -> out.println("打印好了：" + printer.place());
            case NotPrinted not -> {
                out.println("没有打印：" + not.sentence() + not.advice());
                out.println(attempt.status(printer));
            }
        }
        return attempt.exitCode(outcome);
    }
}
