package org.mingfa.kiosk.health;

import java.io.IOException;
import org.mingfa.runtime.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a snapshot of the database soon after the start, when it has just been found sound, without anybody waiting.
public final class FirstSnapshot implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FirstSnapshot.class);

    private final Thread thread;

    public FirstSnapshot(Database database) {
        thread = Thread.ofVirtual().name("first snapshot").start(() -> take(database));
    }

    private static void take(Database database) {
        try {
            database.snapshot();
        } catch (IOException | RuntimeException cause) {
            log.warn("no snapshot was taken", cause);
        }
    }

    /// Waits for the snapshot to end: the database is closed next.
    @Override
    public void close() throws InterruptedException {
        thread.join();
    }
}
