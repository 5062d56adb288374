package org.mingfa.kiosk.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/// Notices when another pack has become current, whoever installed it, and adopts it.
public final class ShelfWatch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /// Opening a pack keeps the processors busy; whoever already waits for the first page has it before.
    private static final Duration FIRST_PAGE = Duration.ofMillis(150);

    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path pointer;
    private final CurrentLaw law;
    private final Thread thread;

    private ShelfWatch(Path pointer, CurrentLaw law) {
        this.pointer = pointer;
        this.law = law;
        this.thread = Thread.ofVirtual().name("shelf watch").unstarted(this::watch);
    }

    /// Opens the current pack, in the background, and every one that takes its place.
    public static ShelfWatch start(Path packs, CurrentLaw law) {
        ShelfWatch watch = new ShelfWatch(packs.resolve("current"), law);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            Thread.sleep(FIRST_PAGE);
            FileTime seen = changed();
            law.adopt();
            while (true) {
                Thread.sleep(PAUSE);
                FileTime now = changed();
                if (!now.equals(seen)) {
                    seen = now;
                    law.adopt();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private FileTime changed() {
        try {
            return Files.getLastModifiedTime(pointer);
        } catch (IOException absent) {
            return NEVER;
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(PAUSE);
    }
}
