package org.mingfa.runtime.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// One SQLite file, opened safely: write-ahead log, every commit on disk, foreign keys, schema brought up to date.
///
/// A damaged file is set aside, never deleted, and the last good snapshot takes its place; [#recovery()] then says what
/// was lost.
public final class Database implements AutoCloseable {
    private static final int BUSY_MS = 5_000;
    private static final Set<SQLiteErrorCode> DAMAGE = EnumSet.of(
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_NOTADB,
            SQLiteErrorCode.SQLITE_IOERR_READ,
            SQLiteErrorCode.SQLITE_IOERR_SHORT_READ);

    private final Path file;
    private final SQLiteDataSource source;
    private @Nullable Jdbi jdbi;
    private final Snapshots snapshots;
    private final Optional<Recovery> recovery;

    private Database(Path file, Snapshots snapshots, Optional<Recovery> recovery) {
        this.file = file;
        this.snapshots = snapshots;
        this.recovery = recovery;
        this.source = source(file);
    }

    /// @param migrations every step of the schema, in order
    /// @throws DatabaseTooNew when a newer program wrote the file
    /// @throws IOException when the folder cannot be written
    public static Database open(Path file, List<Migration> migrations, Clock clock) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Snapshots snapshots = new Snapshots(file, clock);
        Optional<Recovery> recovery =
                Files.exists(file) && !isSound(file) ? Optional.of(snapshots.restore()) : Optional.empty();
        Database database = new Database(file, snapshots, recovery);
        database.migrate(migrations);
        return database;
    }

    /// The content of a pack: opened for reading only, nothing is ever written beside it.
    public static Jdbi openReadOnly(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try {
            // One connection for all: SQLite serialises its use, and opening one a query would cost more than most
            // queries.
            return Jdbi.create(config.createConnection("jdbc:sqlite:file:" + uriPath(file) + "?immutable=1"));
        } catch (SQLException cause) {
            throw new IOException("not a readable database: " + file.getFileName(), cause);
        }
    }

    /// Closes what [#openReadOnly(Path)] opened: the one connection, which outlives every handle.
    public static void closeReadOnly(Jdbi jdbi) {
        try {
            jdbi.withHandle(Handle::getConnection).close();
        } catch (SQLException cause) {
            throw new IllegalStateException("the database did not close", cause);
        }
    }

    private static String uriPath(Path file) {
        return file.toAbsolutePath()
                .toString()
                .replace("%", "%25")
                .replace("?", "%3f")
                .replace("#", "%23");
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MS);
        // A transaction that reads first and writes then would be refused when another wrote in between, however long
        // it
        // is ready to wait.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /// @throws IOException when the file cannot be looked at, because it is locked or not allowed: that is no damage
    static boolean isSound(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        // Opened for writing, SQLite would delete the log of a damaged file.
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("pragma quick_check(1)")) {
            return result.next() && "ok".equals(result.getString(1));
        } catch (SQLException cause) {
            if (cause instanceof SQLiteException sqlite && DAMAGE.contains(sqlite.getResultCode())) {
                return false;
            }
            throw new IOException("cannot check the database " + file.getFileName(), cause);
        }
    }

    private void migrate(List<Migration> migrations) throws IOException {
        int done = version();
        if (done > migrations.size()) {
            throw new DatabaseTooNew(done, migrations.size());
        }
        for (Migration migration : migrations) {
            if (migration.version() > done) {
                apply(migration);
            }
        }
    }

    private int version() throws IOException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.getInt(1);
        } catch (SQLException cause) {
            throw new IOException("the schema's version could not be read", cause);
        }
    }

    private void apply(Migration migration) throws IOException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String step : migration.sql().split(";\\s*(?:\\n|$)")) {
                if (!step.isBlank()) {
                    statement.execute(step);
                }
            }
            statement.execute("pragma user_version = " + migration.version());
            connection.commit();
        } catch (SQLException cause) {
            throw new IOException("migration " + migration.version() + " failed", cause);
        }
    }

    /// JDBI is made at first use: a kiosk shows its first page sooner without it.
    public synchronized Jdbi jdbi() {
        if (jdbi == null) {
            jdbi = Jdbi.create(source);
        }
        return jdbi;
    }

    /// What was lost at opening, if anything was.
    public Optional<Recovery> recovery() {
        return recovery;
    }

    /// Keeps a copy that can be restored.
    public void snapshot() throws IOException {
        snapshots.take(jdbi());
    }

    @Override
    public void close() {
        jdbi().useHandle(handle -> handle.execute("pragma wal_checkpoint(truncate)"));
    }

    @Override
    public String toString() {
        return "Database " + file.getFileName();
    }
}
