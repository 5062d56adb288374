package org.mingfa.law.importer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The collection's own table of laws that bind no more: `law(name, publish, expired)`.
public final class RepealStore {
    private record Version(String shortTitle, String date) {}

    private final Set<Version> repealed;

    private RepealStore(Set<Version> repealed) {
        this.repealed = repealed;
    }

    static RepealStore empty() {
        return new RepealStore(Set.of());
    }

    static RepealStore read(Path table) {
        try {
            Set<Version> repealed = Jdbi.create("jdbc:sqlite:" + table)
                    .withHandle(handle -> handle.createQuery(
                                    "select name, coalesce(publish, '') from law where expired = 1")
                            .map((row, context) -> new Version(row.getString(1), row.getString(2)))
                            .set());
            return new RepealStore(repealed);
        } catch (JdbiException unknownTable) {
            return empty();
        }
    }

    boolean contains(String shortTitle, Optional<LocalDate> version) {
        return repealed.contains(
                new Version(shortTitle, version.map(LocalDate::toString).orElse("")));
    }
}
