package org.mingfa.device.bench.storm;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingfa.device.Device;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.escpos.EscPos;
import org.mingfa.device.printer.escpos.EscPosReceiptPrinter;
import org.mingfa.device.printer.ink.Typeface;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.twin.receipt.ReceiptFault;
import org.mingfa.device.twin.receipt.ReceiptTwin;
import org.mingfa.device.twin.receipt.Slip;
import org.mingfa.device.wire.TcpPort;

/// The receipt printer on the network, with receipts that can be told apart.
final class ReceiptStand implements Stand {
    private static final int STEPS = 5;
    /// More than the printer's buffer holds.
    private static final int LINES = 120;
    private static final double LINES_PER_SECOND = 400;

    private final ReceiptTwin twin;
    private final EscPosReceiptPrinter printer;
    private final Map<Integer, PrintOutcome> outcomes = new ConcurrentSkipListMap<>();

    ReceiptStand(Typeface face, Clock clock) {
        SocketPort port = new SocketPort(QuietPorts.next(), Pace.NONE);
        twin = new ReceiptTwin(port, RollWidth.MM58, face, LINES_PER_SECOND, Optional.empty());
        EscPos encoder = new EscPos(RollWidth.MM58, face, EscPos.QrMaker.PRINTER);
        printer = new EscPosReceiptPrinter(new TcpPort("127.0.0.1", port.number()), encoder, clock);
    }

    @Override
    public Device device() {
        return printer;
    }

    @Override
    public FaultScript play(long seed, Duration within) {
        FaultScript script = FaultScript.random(seed, ReceiptFault.ALL, STEPS, within);
        twin.play(script);
        return script;
    }

    @Override
    public void use() throws InterruptedException {
        print();
    }

    private PrintOutcome print() throws InterruptedException {
        int number = outcomes.size() + 1;
        PrintOutcome outcome = printer.print(receipt(number));
        outcomes.put(number, outcome);
        return outcome;
    }

    /// Its first and its last line have its number.
    private static Receipt receipt(int number) {
        Stream<Receipt.Part> lines =
                IntStream.range(0, LINES).mapToObj(i -> Receipt.Text.plain("第" + i + "行，工资应当按月支付给本人。"));
        return new Receipt(Stream.of(
                        Stream.of(Receipt.Text.title(first(number))),
                        lines,
                        Stream.of(Receipt.Text.plain(last(number)), new Receipt.Cut()))
                .<Receipt.Part>flatMap(each -> each)
                .toList());
    }

    private static String first(int number) {
        return "首" + number;
    }

    private static String last(int number) {
        return "尾" + number;
    }

    @Override
    public Optional<String> prove(Patience patience) throws InterruptedException {
        PrintOutcome outcome = print();
        return outcome.equals(new Printed()) ? Optional.empty() : Optional.of("no receipt, but " + outcome);
    }

    /// What was said to be printed is, once; what was not may be, when only the last answer was lost.
    @Override
    public Optional<String> audit() {
        List<Slip> slips = twin.slips();
        Stream<String> wrong = outcomes.entrySet().stream()
                .filter(each -> !isRight(each.getValue(), count(slips, each.getKey())))
                .map(each -> "receipt " + each.getKey() + " came out " + count(slips, each.getKey()) + " times, "
                        + each.getValue());
        Stream<String> odd =
                slips.stream().flatMap(slip -> slip.oddities().stream()).map("not understood: "::concat);
        return Stream.concat(wrong, odd).findFirst();
    }

    private static boolean isRight(PrintOutcome outcome, long count) {
        return count == 1 || count == 0 && !outcome.equals(new Printed());
    }

    /// How often a receipt came out from its first line to its last.
    private static long count(List<Slip> slips, int number) {
        return slips.stream()
                .filter(slip -> slip.lines().size() >= LINES
                        && slip.lines().contains(first(number))
                        && slip.lines().contains(last(number)))
                .count();
    }

    @Override
    public void close() {
        printer.close();
        twin.close();
    }
}
