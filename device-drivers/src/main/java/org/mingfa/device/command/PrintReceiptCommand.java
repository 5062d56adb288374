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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.ReceiptText;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.escpos.EscPos;
import org.mingfa.device.printer.escpos.EscPosReceiptPrinter;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.wire.WireAddress;
import org.mingfa.device.wire.WireSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mingfa device print-receipt`: prints a text as the kiosk would, and says what came of it.
@Command(
        name = "print-receipt",
        description = {
            "Print a text on a receipt printer and say what came of it.",
            "A line that begins with \"# \" is a title, \"---\" a rule, \"qr: TEXT\" a QR code."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:printed",
            "1:not printed",
            "2:wrong usage, or the file cannot be read",
            "3:sent, but nobody can say whether it came out"
        },
        mixinStandardHelpOptions = true)
public final class PrintReceiptCommand implements Callable<Integer> {
    private static final int NOT_PRINTED = 1;
    private static final int UNKNOWN = 3;
    private static final int USUAL_BAUD = 115_200;
    private static final Duration CONNECT = Duration.ofSeconds(8);

    @Spec
    private CommandSpec spec = CommandSpec.create();

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
        try (EscPosReceiptPrinter printer = new EscPosReceiptPrinter(source(), encoder, Clock.systemUTC())) {
            printer.awaitFirstWord(CONNECT);
            return tell(printer, print(printer, receipt));
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new ParameterException(spec.commandLine(), file + " is no text in UTF-8.", notText);
        } catch (IOException cause) {
            throw new ParameterException(spec.commandLine(), InputFile.refusal(file, cause), cause);
        }
    }

    private WireSource source() {
        try {
            return WireAddress.parse(to, USUAL_BAUD).source();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private PrintOutcome print(EscPosReceiptPrinter printer, Receipt receipt) throws InterruptedException {
        FutureTask<PrintOutcome> task = new FutureTask<>(() -> printer.print(receipt));
        Thread.ofPlatform().daemon().name("print").start(task);
        try {
            return task.get(wait, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return new NotPrinted(PrintTrouble.NO_ANSWER);
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private int tell(EscPosReceiptPrinter printer, PrintOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (outcome) {
            case PrintOutcome.Printed _ -> {
                out.println("打印好了：" + printer.place());
                yield 0;
            }
            case NotPrinted not -> {
                DeviceStatus status = printer.status();
                out.println("没有打印：" + not.sentence() + not.advice());
                out.println("打印机 " + printer.place() + "：" + status.reason() + "。"
                        + (status.remedy().isEmpty() ? "" : status.remedy() + "。"));
                yield not.trouble() == PrintTrouble.NO_ANSWER ? UNKNOWN : NOT_PRINTED;
            }
        };
    }
}
