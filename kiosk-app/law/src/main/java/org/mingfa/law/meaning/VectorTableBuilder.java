package org.mingfa.law.meaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Embeds many texts on several threads and writes their table, a row a text in their order.
public final class VectorTableBuilder {
    private final Embedder embedder;
    private final VectorCache cache;
    private final int threads;

    public VectorTableBuilder(Embedder embedder, VectorCache cache, int threads) {
        this.embedder = embedder;
        this.cache = cache;
        this.threads = threads;
    }

    /// @param done told how many texts have their vector
    public void write(List<String> texts, Path file, IntConsumer done) throws IOException, InterruptedException {
        Int8Vector[] vectors = new Int8Vector[texts.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < vectors.length; i = next.getAndIncrement()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                vectors[i] = vectorOf(texts.get(i));
                done.accept(finished.incrementAndGet());
            }
        };
        runAll(worker);
        VectorTable.write(List.of(vectors), file);
    }

    private void runAll(Runnable worker) throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<? extends Future<?>> workers =
                    Stream.generate(() -> pool.submit(worker)).limit(threads).toList();
            try {
                for (Future<?> each : workers) {
                    each.get();
                }
            } catch (InterruptedException stopped) {
                pool.shutdownNow();
                throw stopped;
            } catch (ExecutionException failed) {
                pool.shutdownNow();
                throw new IllegalStateException("embedding failed", failed.getCause());
            }
        }
    }

    private Int8Vector vectorOf(String text) {
        return cache.find(text).orElseGet(() -> {
            Int8Vector vector = Int8Vector.of(embedder.embed(text));
            cache.put(text, vector);
            return vector;
        });
    }
}
