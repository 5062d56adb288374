package org.mingfa.law.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mingfa.law.search.LawQuery;
import org.mingfa.update.PackShelf;

/// Asks a freshly unpacked law pack one question before it is made current.
public final class LawProbe implements PackShelf.Probe {
    private static final String QUESTION = "拖欠工资怎么办";

    @Override
    public Optional<String> failure(Path content) {
        try (LawLibrary library = LawLibrary.open(new PackContent(content), null)) {
            boolean answers = !library.search().search(LawQuery.of(QUESTION, 1)).isEmpty();
            return answers ? Optional.empty() : Optional.of("“" + QUESTION + "”没有查到结果");
        } catch (IOException | RuntimeException cause) {
            return Optional.of(String.valueOf(cause.getMessage()));
        }
    }
}
