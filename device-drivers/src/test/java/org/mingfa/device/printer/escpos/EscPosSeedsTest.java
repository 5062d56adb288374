package org.mingfa.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingfa.device.printer.escpos.EscPosReceiptPrinterContract.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.receipt.ReceiptFault;

/// Whatever happens, in whatever order: at the end the printer works, and no receipt was printed twice.
class EscPosSeedsTest {
    /// More of them with `-Dmingfa.seeds=1000`.
    private static final int SEEDS = Integer.getInteger("mingfa.seeds", 20);

    private static final int AT_ONCE = 5;
    private static final int RECEIPTS = 4;

    @Test
    void afterAnyFaultsThePrinterWorksAndNoReceiptCameOutTwice() throws Exception {
        List<Callable<Boolean>> runs = LongStream.rangeClosed(1, SEEDS)
                .<Callable<Boolean>>mapToObj(seed -> () -> run(seed))
                .toList();
        try (ExecutorService rigs = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Boolean> run : rigs.invokeAll(runs)) {
                assertThat(run.get()).isTrue();
            }
        }
    }

    private static boolean run(long seed) throws InterruptedException {
        try (RollRig rig = new RollRig()) {
            rig.awaitReady();
            FaultScript script = FaultScript.random(seed, ReceiptFault.ALL, 4, Duration.ofSeconds(2));
            rig.twin().play(script);
            boolean[] printed = new boolean[RECEIPTS + 1];
            for (int number = 1; number <= RECEIPTS; number++) {
                printed[number] = rig.printer().print(RollRig.receipt(number)).equals(new Printed());
            }
            await(() -> rig.twin().isScriptOver());
            rig.awaitReady();
            assertThat(rig.printer().print(RollRig.receipt(9)))
                    .as("seed %d: %s", seed, script)
                    .isEqualTo(new Printed());
            assertThat(rig.whole(9)).as("seed %d: %s", seed, script).isEqualTo(1);
            for (int number = 1; number <= RECEIPTS; number++) {
                // What was said to be printed is; what was not may be, when the last answer was lost.
                assertThat(rig.whole(number))
                        .as("seed %d, receipt %d: %s", seed, number, script)
                        .isBetween(printed[number] ? 1L : 0L, 1L);
            }
            assertThat(rig.twin().slips())
                    .allSatisfy(slip -> assertThat(slip.oddities()).isEmpty());
            return true;
        }
    }
}
