package org.mingfa.device.printer.escpos;

import static org.mingfa.device.printer.escpos.EscPosReceiptPrinterContract.await;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Typeface;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.twin.receipt.ReceiptTwin;
import org.mingfa.device.twin.receipt.Slip;
import org.mingfa.device.wire.TcpPort;

/// A driver and its twin, with receipts that can be told apart.
final class RollRig implements AutoCloseable {
    private static final Typeface FACE = Fonts.find(List.of()).sans();
    private static final int LINES = 120;
    private static final double LINES_PER_SECOND = 400;

    private final ReceiptTwin twin =
            new ReceiptTwin(new SocketPort(0, Pace.NONE), RollWidth.MM58, FACE, LINES_PER_SECOND, Optional.empty());
    private final EscPosReceiptPrinter printer;

    RollRig() {
        URI uri = URI.create(twin.address());
        EscPos encoder = new EscPos(RollWidth.MM58, FACE, EscPos.QrMaker.PRINTER);
        printer = new EscPosReceiptPrinter(new TcpPort(uri.getHost(), uri.getPort()), encoder, Clock.systemUTC());
    }

    ReceiptTwin twin() {
        return twin;
    }

    EscPosReceiptPrinter printer() {
        return printer;
    }

    void awaitReady() {
        await(() -> printer.state() == PrinterState.READY);
    }

    /// Its first and its last line have its number.
    static Receipt receipt(int number) {
        Stream<Receipt.Part> lines =
                IntStream.range(0, LINES).mapToObj(i -> Receipt.Text.plain("第" + i + "行，工资应当按月支付给本人。"));
        return new Receipt(Stream.of(
                        Stream.of(Receipt.Text.title("首" + number)),
                        lines,
                        Stream.of(Receipt.Text.plain("尾" + number), new Receipt.Cut()))
                .<Receipt.Part>flatMap(each -> each)
                .toList());
    }

    /// How often a receipt came out from its first line to its last.
    long whole(int number) {
        return twin.slips().stream().filter(slip -> isWhole(slip, number)).count();
    }

    private static boolean isWhole(Slip slip, int number) {
        return slip.lines().size() >= LINES
                && slip.lines().contains("首" + number)
                && slip.lines().contains("尾" + number);
    }

    @Override
    public void close() {
        printer.close();
        twin.close();
    }
}
