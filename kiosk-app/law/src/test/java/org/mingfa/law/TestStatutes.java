package org.mingfa.law;

import java.time.LocalDate;
import java.util.Optional;

/// Statutes for the tests, of which only the title and the version matter.
public final class TestStatutes {
    private TestStatutes() {}

    public static Statute of(String title, String version) {
        return of(Level.STATUTE, title, version);
    }

    /// @param version ISO 8601, or empty where the source names none
    public static Statute of(Level level, String title, String version) {
        String shortTitle = title.replaceFirst("^中华人民共和国", "");
        return new Statute(
                shortTitle + "@" + version,
                title,
                shortTitle,
                level,
                "民法商法",
                Optional.empty(),
                Optional.empty(),
                version.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(version)),
                Optional.empty(),
                Status.IN_FORCE,
                false,
                "");
    }
}
