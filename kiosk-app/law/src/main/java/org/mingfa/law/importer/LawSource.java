package org.mingfa.law.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder or a zip of law texts, and the table in it that says which law is repealed.
public final class LawSource implements AutoCloseable {
    private static final String TABLE = "db.sqlite3";

    private final Path root;
    private final @Nullable FileSystem zip;
    private final String name;

    private LawSource(Path root, @Nullable FileSystem zip, String name) {
        this.root = root;
        this.zip = zip;
        this.name = name;
    }

    /// @throws IOException when the source is absent, or is neither a folder nor a zip
    public static LawSource open(Path source) throws IOException {
        String name = String.valueOf(source.getFileName());
        if (Files.isDirectory(source)) {
            return new LawSource(source, null, name);
        }
        FileSystem zip = FileSystems.newFileSystem(source);
        return new LawSource(zip.getPath("/"), zip, name);
    }

    public String name() {
        return name;
    }

    /// Every file that may hold a law, in the order of their paths.
    public List<Path> files(LawFormat format) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> format.knows(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    /// The folders between the root and a file, outermost first.
    public List<String> folders(Path file) {
        Path parent = root.relativize(file).getParent();
        if (parent == null) {
            return List.of();
        }
        return Stream.iterate(0, i -> i < parent.getNameCount(), i -> i + 1)
                .map(i -> parent.getName(i).toString())
                .toList();
    }

    public String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// What the collection says of repeals; empty where it has no table.
    public RepealStore repeals() throws IOException {
        Optional<Path> table = table();
        if (table.isEmpty()) {
            return RepealStore.empty();
        }
        Path copy = Files.createTempFile("mingfa-repeals", ".sqlite3");
        try {
            Files.copy(table.get(), copy, StandardCopyOption.REPLACE_EXISTING);
            return RepealStore.read(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Optional<Path> table() throws IOException {
        try (Stream<Path> files = Files.walk(root, 3)) {
            return files.filter(file -> TABLE.equals(String.valueOf(file.getFileName())))
                    .filter(LawSource::isFilled)
                    .findFirst();
        }
    }

    private static boolean isFilled(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
