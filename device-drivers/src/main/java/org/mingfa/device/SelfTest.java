package org.mingfa.device;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a device's test of itself found.
///
/// @param sentence in Chinese: what was tried and what came of it, with the remedy when it failed
public record SelfTest(boolean passed, String sentence, Duration took) {

    /// Tries something that by itself may take longer than anybody waits; then it is interrupted.
    ///
    /// @param most how long it is waited for
    /// @param late what is said when it took longer
    public static SelfTest within(Duration most, Callable<SelfTest> test, String late) throws InterruptedException {
        FutureTask<SelfTest> trying = new FutureTask<>(test);
        Thread thread = Thread.ofVirtual().name("self-test").start(trying);
        try {
            return trying.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return new SelfTest(false, late, most);
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug);
        } finally {
            thread.interrupt();
        }
    }
}
