package org.mingfa.kiosk.print;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingfa.device.printer.DocumentPrinter;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrinterState;

/// A printer that holds each job until it is let go.
final class HeldPrinter implements DocumentPrinter {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Semaphore free = new Semaphore(0);
    private final AtomicInteger printed = new AtomicInteger();

    @Override
    public PrinterState state() {
        return PrinterState.READY;
    }

    @Override
    public PrintOutcome print(String jobName, byte[] pdf, PrintOptions options) throws InterruptedException {
        begun.countDown();
        free.acquire();
        printed.incrementAndGet();
        return new PrintOutcome.Printed();
    }

    void awaitBegun() throws InterruptedException {
        begun.await();
    }

    void letGo() {
        free.release(1000);
    }

    int printed() {
        return printed.get();
    }
}
