package org.mingfa.law.pack;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the parts of a law pack lie in its folder.
///
/// @param folder the unpacked pack
public record PackContent(Path folder) {
    public Path store() {
        return folder.resolve("law.sqlite");
    }

    public Path articleIndex() {
        return folder.resolve("index/articles");
    }

    public Path questionIndex() {
        return folder.resolve("index/questions");
    }

    /// Absent in a pack that was built without vectors.
    public Path articleVectors() {
        return folder.resolve("vectors/articles");
    }

    public boolean holdsVectors() {
        return Files.exists(articleVectors()) && Files.exists(questionVectors());
    }

    public Path questionVectors() {
        return folder.resolve("vectors/questions");
    }
}
