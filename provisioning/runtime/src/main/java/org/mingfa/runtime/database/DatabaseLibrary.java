package org.mingfa.runtime.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/// Keeps SQLite's native library unpacked, because the driver would unpack it anew at every start, a third of a second.
public final class DatabaseLibrary {
    private static final Logger log = LoggerFactory.getLogger(DatabaseLibrary.class);
    private static final String NAME = "libsqlitejdbc.so";

    private DatabaseLibrary() {}

    /// Call before the first database is opened. Where it cannot be kept, or the operator has set
    /// `org.sqlite.lib.path`, the driver does as it always does.
    public static void keepIn(Path folder) {
        if (System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        try {
            Path kept = folder.resolve(SQLiteJDBCLoader.getVersion()).toAbsolutePath();
            if (!Files.exists(kept.resolve(NAME))) {
                unpack(kept.resolve(NAME));
            }
            System.setProperty("org.sqlite.lib.path", kept.toString());
            System.setProperty("org.sqlite.lib.name", NAME);
        } catch (IOException cause) {
            log.warn("SQLite's native library could not be kept", cause);
        }
    }

    private static void unpack(Path target) throws IOException {
        String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + NAME;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path: " + resource);
            }
            Files.createDirectories(target.getParent());
            Path partial = Files.createTempFile(target.getParent(), NAME, ".part");
            Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
