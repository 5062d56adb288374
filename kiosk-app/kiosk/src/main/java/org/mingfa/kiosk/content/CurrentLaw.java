package org.mingfa.kiosk.content;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.law.meaning.MeaningUnavailable;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.law.pack.PackContent;
import org.mingfa.update.PackManifest;
import org.mingfa.update.PackShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The law pack that answers now. A new one takes its place between two questions; the old one is closed after the last
/// question that it was asked.
public final class CurrentLaw implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CurrentLaw.class);
    private static final Duration OPENING = Duration.ofSeconds(8);

    private record Opened(LawLibrary library, PackManifest manifest) {}

    private final PackShelf shelf;
    private final Consumer<String> incidents;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final CountDownLatch firstTry = new CountDownLatch(1);
    private @Nullable Opened opened;
    private @Nullable Embedder embedder;
    private volatile String meaning = "尚未打开";

    /// @param incidents told, in plain Chinese, what went wrong with a pack
    public CurrentLaw(PackShelf shelf, Consumer<String> incidents) {
        this.shelf = shelf;
        this.incidents = incidents;
    }

    /// Opens the shelf's current pack in place of the one that answers now, if there is one that verifies.
    public synchronized void adopt() {
        try {
            PackShelf.Outcome outcome = shelf.openCurrent();
            switch (outcome) {
                case PackShelf.Outcome.Shelved shelved -> open(shelved);
                case PackShelf.Outcome.Refused refused -> report(refused);
                case PackShelf.Outcome.Empty empty -> empty.reports().forEach(incidents);
            }
        } catch (IOException | RuntimeException cause) {
            log.error("the current pack could not be opened", cause);
            incidents.accept("内容包打不开：" + cause.getMessage());
        } finally {
            firstTry.countDown();
        }
    }

    /// A kiosk that is being stopped while it verifies has nothing to report.
    private void report(PackShelf.Outcome.Refused refused) {
        if (!Thread.currentThread().isInterrupted()) {
            incidents.accept(refused.reason().sentence());
        }
    }

    private void open(PackShelf.Outcome.Shelved shelved) throws IOException {
        shelved.reports().forEach(incidents);
        PackContent content = new PackContent(shelved.content());
        boolean holdsVectors = content.holdsVectors();
        if (holdsVectors && embedder == null) {
            embedder = loadEmbedder();
        }
        Opened next = new Opened(LawLibrary.open(content, holdsVectors ? embedder : null), shelved.manifest());
        if (!holdsVectors) {
            meaning = "内容包里没有语义向量，只按字词查找";
        } else if (embedder != null) {
            meaning = "按字词和语义查找";
        }
        Opened before = swap(next);
        if (before != null) {
            before.library().close();
        }
        log.info(
                "law of {} is current: {}",
                next.manifest().created(),
                next.manifest().counts());
    }

    private @Nullable Embedder loadEmbedder() {
        try {
            return Embedder.load();
        } catch (MeaningUnavailable cause) {
            log.warn("search goes by words alone", cause);
            meaning = "本机算不了语义，只按字词查找";
            return null;
        }
    }

    private @Nullable Opened swap(@Nullable Opened next) {
        lock.writeLock().lock();
        try {
            Opened before = opened;
            opened = next;
            return before;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Asks the library; empty when no pack is open, after waiting a moment for one that is just being opened.
    public <T> Optional<T> ask(Function<LawLibrary, T> question) {
        awaitFirstTry();
        lock.readLock().lock();
        try {
            return opened == null ? Optional.empty() : Optional.of(question.apply(opened.library()));
        } finally {
            lock.readLock().unlock();
        }
    }

    private void awaitFirstTry() {
        try {
            boolean tried = firstTry.await(OPENING.toMillis(), TimeUnit.MILLISECONDS);
            if (!tried) {
                log.warn("the law pack is still being opened after {} s", OPENING.toSeconds());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// What the pack says of itself; empty when none is open.
    public Optional<PackManifest> manifest() {
        lock.readLock().lock();
        try {
            return opened == null ? Optional.empty() : Optional.of(opened.manifest());
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Whether the pack holds law, or the cards alone.
    public boolean holdsLaw() {
        return manifest()
                .filter(manifest -> manifest.counts().getOrDefault("laws", 0L) > 0)
                .isPresent();
    }

    public boolean understandsMeaning() {
        lock.readLock().lock();
        try {
            return opened != null && opened.library().understandsMeaning();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// How search works on this machine now, for the status page.
    public String meaning() {
        return meaning;
    }

    /// Whether the first opening has been tried.
    public boolean isOpening() {
        return firstTry.getCount() > 0;
    }

    @Override
    public synchronized void close() {
        Opened last = swap(null);
        if (last != null) {
            last.library().close();
        }
        if (embedder != null) {
            embedder.close();
            embedder = null;
        }
    }
}
