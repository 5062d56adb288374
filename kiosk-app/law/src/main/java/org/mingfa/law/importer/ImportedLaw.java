package org.mingfa.law.importer;

import java.util.ArrayList;
import java.util.List;
import org.mingfa.law.Article;
import org.mingfa.law.ChineseNumber;
import org.mingfa.law.Statute;

/// A version of a law with its articles.
///
/// @param repeals the titles of the laws that it ends
public record ImportedLaw(Statute statute, List<Article> articles, List<String> repeals) {
    private static final int MOST_GAPS = 50;

    ImportedLaw with(Statute next) {
        return new ImportedLaw(next, articles, repeals);
    }

    /// The whole numbers that are missing between its first and last article.
    List<Integer> numberGaps() {
        List<Integer> gaps = new ArrayList<>();
        int expected = 0;
        for (Article article : articles) {
            if (!article.id().number().matches("\\d+") || !article.label().startsWith("第")) {
                continue;
            }
            int number = Integer.parseInt(article.id().number());
            for (; expected > 0 && expected < number && gaps.size() < MOST_GAPS; expected++) {
                gaps.add(expected);
            }
            expected = number + 1;
        }
        return gaps;
    }

    /// Whether two files hold the same words.
    boolean sameTextAs(ImportedLaw other) {
        return words().equals(other.words());
    }

    private List<String> words() {
        return articles.stream().map(Article::text).toList();
    }

    static String label(int number) {
        return "第" + ChineseNumber.encode(number) + "条";
    }
}
