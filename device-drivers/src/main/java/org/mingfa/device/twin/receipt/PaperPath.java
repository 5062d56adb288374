package org.mingfa.device.twin.receipt;

import java.time.Duration;
import java.util.function.IntConsumer;

/// Moves the paper past the head and the knife in the time that it takes, and counts its lines. For one thread.
final class PaperPath {
    private static final int LINE_ROWS = 30;

    private final Roll roll;
    private final SlipTray tray;
    private final double linesPerSecond;
    private final IntConsumer onLine;
    private int linesPrinted;
    private int rowsOfLine;

    /// @param linesPerSecond 0 does not wait
    /// @param onLine told the number of each line, from 1, when it is out
    PaperPath(Roll roll, SlipTray tray, double linesPerSecond, IntConsumer onLine) {
        this.roll = roll;
        this.tray = tray;
        this.linesPerSecond = linesPerSecond;
        this.onLine = onLine;
    }

    void obey(Order order) throws InterruptedException {
        if (order instanceof Order.Cut) {
            tray.drop(roll.cut());
        } else {
            move(roll.obey(order));
        }
    }

    private void move(int rows) throws InterruptedException {
        if (rows > 0 && linesPerSecond > 0) {
            Thread.sleep(Duration.ofNanos((long) (1e9 * rows / LINE_ROWS / linesPerSecond)));
        }
        rowsOfLine += rows;
        while (rowsOfLine >= LINE_ROWS) {
            rowsOfLine -= LINE_ROWS;
            linesPrinted++;
            onLine.accept(linesPrinted);
        }
    }
}
