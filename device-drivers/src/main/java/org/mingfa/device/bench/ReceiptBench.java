package org.mingfa.device.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.escpos.EscPos;
import org.mingfa.device.printer.escpos.EscPosReceiptPrinter;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Typeface;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.twin.receipt.ReceiptTwin;
import org.mingfa.device.twin.receipt.Slip;
import org.mingfa.device.wire.WireAddress;

/// A receipt of forty lines, from the call of `print` to its cut at a twin that prints without waiting; and
/// how long it takes to notice that the printer has gone, and has come back.
public final class ReceiptBench {
    private static final int LINES = 40;
    private static final int WARM_UP = 10;
    private static final int PLUGS = 5;

    private final int runs;
    private final ReceiptTwin twin;
    private final EscPos encoder;
    private final EscPosReceiptPrinter printer;
    private final BlockingQueue<Slip> slips = new LinkedBlockingQueue<>();

    private ReceiptBench(int runs) {
        Typeface face = Fonts.find(List.of()).sans();
        this.runs = runs;
        twin = new ReceiptTwin(new SocketPort(0, Pace.NONE), RollWidth.MM80, face, 0, Optional.empty());
        twin.onCut(slips::add);
        encoder = new EscPos(RollWidth.MM80, face, EscPos.QrMaker.PRINTER);
        printer = new EscPosReceiptPrinter(WireAddress.parse(twin.address(), 0).source(), encoder, Clock.systemUTC());
    }

    /// @param runs how often, 50 or so
    /// @return lines to print: what, figure, unit
    public static List<String> measure(int runs) throws InterruptedException {
        ReceiptBench bench = new ReceiptBench(runs);
        try {
            return bench.measure();
        } finally {
            bench.printer.close();
            bench.twin.close();
        }
    }

    private List<String> measure() throws InterruptedException {
        await(() -> printer.state().canPrint());
        Receipt receipt = receipt("工资应当按月支付给本人，不得克扣。");
        Receipt rare = receipt("工资应当按月支付给㛃䶮𠮷𬎆𫖯本人。");
        List<String> lines = new ArrayList<>();
        lines.add(line("receipt of 40 lines, to the cut", times(() -> print(receipt))));
        lines.add(line("the same, every line a picture", times(() -> print(rare))));
        lines.add(line("encoding alone", times(() -> encoder.encode(receipt))));
        lines.add(line("encoding, every line a picture", times(() -> encoder.encode(rare))));
        lines.addAll(plugs());
        return lines;
    }

    private static Receipt receipt(String line) {
        Stream<Receipt.Part> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(number -> Receipt.Text.plain(String.format("%02d ", number) + line));
        return new Receipt(Stream.concat(lines, Stream.of(new Receipt.Cut())).toList());
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private void print(Receipt receipt) throws InterruptedException {
        PrintOutcome outcome = printer.print(receipt);
        Slip slip = slips.poll(10, TimeUnit.SECONDS);
        if (!outcome.equals(new PrintOutcome.Printed())
                || slip == null
                || !slip.oddities().isEmpty()) {
            throw new IllegalStateException("The twin has no good receipt: " + outcome + ", " + slip);
        }
    }

    /// @return nanoseconds, shortest first
    private long[] times(Work work) throws InterruptedException {
        long[] times = new long[runs];
        for (int i = -WARM_UP; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static String line(String what, long[] times) {
        return String.format(
                "%-34s median %8.2f ms, p95 %8.2f ms, %d runs",
                what,
                times[times.length / 2] / 1e6,
                times[Math.ceilDiv(times.length * 95, 100) - 1] / 1e6,
                times.length);
    }

    private List<String> plugs() throws InterruptedException {
        long[] gone = new long[PLUGS];
        long[] back = new long[PLUGS];
        for (int i = 0; i < PLUGS; i++) {
            long pulled = System.nanoTime();
            twin.unplug();
            await(() -> !printer.status().serves());
            gone[i] = System.nanoTime() - pulled;
            // Long enough for the driver to wait its longest before the next try.
            Thread.sleep(Duration.ofSeconds(6));
            long put = System.nanoTime();
            twin.replug();
            await(() -> printer.status().serves());
            back[i] = System.nanoTime() - put;
        }
        Arrays.sort(gone);
        Arrays.sort(back);
        return List.of(line("unplugged to offline", gone), line("replugged to working", back));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }
}
