package org.mingfa.law.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/// Reads a collection as of one fixed day.
final class TestImport {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private TestImport() {}

    static LawImport.Result run(Path collection, Set<String> regions) throws IOException {
        try (LawSource source = LawSource.open(collection)) {
            return new LawImport(source, new MarkdownLawFormat(), regions).run(TODAY, percent -> {});
        }
    }
}
