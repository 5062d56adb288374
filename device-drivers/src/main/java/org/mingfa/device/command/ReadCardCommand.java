package org.mingfa.device.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.idcard.CardField;
import org.mingfa.device.idcard.CardRead;
import org.mingfa.device.idcard.CardRead.NoCard;
import org.mingfa.device.idcard.CardRead.Present;
import org.mingfa.device.idcard.CardRead.ReaderOffline;
import org.mingfa.device.idcard.CardRead.Unreadable;
import org.mingfa.device.idcard.IdCardReader;
import org.mingfa.device.idcard.SamIdCardReader;
import org.mingfa.device.wire.WireAddress;
import org.mingfa.device.wire.WireSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa device read-card`: reads one card and prints it, masked unless asked otherwise.
@Command(
        name = "read-card",
        description = "Wait for an identity card and print what it says, masked.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:a card was read",
            "1:no card came",
            "2:wrong arguments",
            "3:the card cannot be read",
            "4:the reader is not reached"
        })
public final class ReadCardCommand implements Callable<Integer> {
    private static final int USUAL_BAUD = 115_200;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            required = true,
            paramLabel = "PATH",
            description = "where the reader is: /dev/ttyUSB0, /dev/ttyUSB0@57600, tcp://10.0.0.7:9100")
    private String port = "";

    @Option(names = "--wait", defaultValue = "10", paramLabel = "SECONDS", description = "for a card; 10 by default")
    private int wait;

    @Option(names = "--show", description = "everything, not masked")
    private boolean show;

    @Option(names = "--json", description = "for a program")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        WireSource source =
                Arguments.read(spec, () -> WireAddress.parse(port, USUAL_BAUD).source());
        try (IdCardReader reader = SamIdCardReader.start(source, Clock.systemDefaultZone())) {
            if (!json) {
                terminal().println("请把证件平放在读卡区，最多等 " + wait + " 秒。");
                terminal().flush();
            }
            CardRead read = reader.await(Duration.ofSeconds(wait));
            if (json) {
                terminal().println(CardJson.of(read, show));
            } else {
                print(read, reader.status());
            }
            return exitCode(read);
        }
    }

    private PrintWriter terminal() {
        return spec.commandLine().getOut();
    }

    private void print(CardRead read, DeviceStatus status) {
        switch (read) {
            case Present present -> print(present);
            case NoCard none -> terminal().println(none.sentence());
            case Unreadable unreadable -> terminal().println(unreadable.sentence() + "（" + unreadable.reason() + "）");
            case ReaderOffline offline -> terminal().println(sentence(offline, status));
        }
    }

    private static String sentence(ReaderOffline offline, DeviceStatus status) {
        return offline.reason() + "。" + (status.remedy().isEmpty() ? "" : status.remedy() + "。");
    }

    private void print(Present present) {
        terminal().println(present.card().kind());
        for (CardField field : present.card().fields()) {
            terminal().println(field.label() + "：" + (show ? field.value() : field.masked()));
        }
        present.remarks().forEach(remark -> terminal().println("注意：" + remark.sentence()));
        if (!show) {
            terminal().println("加上 --show 显示全部内容。");
        }
    }

    private static int exitCode(CardRead read) {
        return switch (read) {
            case Present present -> 0;
            case NoCard none -> 1;
            case Unreadable unreadable -> 3;
            case ReaderOffline offline -> 4;
        };
    }
}
