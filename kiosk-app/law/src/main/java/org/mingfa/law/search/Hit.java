package org.mingfa.law.search;

import java.util.List;
import org.mingfa.law.Article;
import org.mingfa.law.Statute;

/// An article that may answer.
///
/// @param score comparable within one answer only
/// @param matched the words of the question, or the law's terms for them, that stand in the article
public record Hit(Article article, Statute statute, float score, Reason reason, List<String> matched) {

    /// Why it was found.
    public enum Reason {
        /// The citizen named it.
        CITED,
        /// It holds her words, or means what she says.
        FOUND,
        /// People with nearly her question were answered by it.
        KNOWN_QUESTION
    }
}
