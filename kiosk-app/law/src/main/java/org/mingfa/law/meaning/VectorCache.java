package org.mingfa.law.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Vectors by the words they stand for, on disk, so that a stopped or repeated build computes only what is new.
///
/// Records of 16 bytes SHA-256 of the text and the vector, appended; a record cut short by a power cut is dropped.
public final class VectorCache implements AutoCloseable {
    private static final int KEY_BYTES = 16;
    private static final int RECORD = KEY_BYTES + Int8Vector.BYTES;

    private record Key(long high, long low) {}

    private final FileChannel file;
    private final Map<Key, Long> places = new HashMap<>();

    private VectorCache(FileChannel file) throws IOException {
        this.file = file;
        long whole = file.size() / RECORD;
        file.truncate(whole * RECORD);
        ByteBuffer key = ByteBuffer.allocate(KEY_BYTES);
        for (long record = 0; record < whole; record++) {
            readFully(key.clear(), record * RECORD);
            places.put(new Key(key.getLong(0), key.getLong(Long.BYTES)), record * RECORD);
        }
    }

    public static VectorCache open(Path path) throws IOException {
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        return new VectorCache(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    synchronized Optional<Int8Vector> find(String text) {
        Long place = places.get(key(text));
        if (place == null) {
            return Optional.empty();
        }
        try {
            ByteBuffer vector = ByteBuffer.allocate(Int8Vector.BYTES);
            readFully(vector, place + KEY_BYTES);
            return Optional.of(Int8Vector.read(vector.array()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    synchronized void put(String text, Int8Vector vector) {
        Key key = key(text);
        try {
            long place = file.size();
            ByteBuffer record = ByteBuffer.allocate(RECORD)
                    .order(ByteOrder.BIG_ENDIAN)
                    .putLong(key.high())
                    .putLong(key.low())
                    .put(vector.written())
                    .flip();
            while (record.hasRemaining()) {
                file.write(record, place + record.position());
            }
            places.put(key, place);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void readFully(ByteBuffer target, long place) throws IOException {
        long at = place;
        while (target.hasRemaining()) {
            int read = file.read(target, at);
            if (read < 0) {
                throw new IOException("the vector cache is shorter than its records");
            }
            at += read;
        }
    }

    private static Key key(String text) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new Key(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
