package org.mingfa.law.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.mingfa.law.Article;
import org.mingfa.law.ArticleId;
import org.mingfa.law.LawStore;
import tools.jackson.jr.ob.JSON;

/// Holds a pack's articles against a reference parse: JSON lines with `id` and `text`, gzipped.
///
/// @param total units of the reference
/// @param same units that the pack has with the same text, white space and invisible marks aside
/// @param differences one line each: what is missing, or where the texts part
public record CorpusComparison(int total, int same, List<String> differences) {
    private static final int SHOWN = 30;

    public static CorpusComparison of(LawStore laws, Path reference) throws IOException {
        List<String> differences = new ArrayList<>();
        int total = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(reference));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                total++;
                Map<String, Object> unit = JSON.std.mapFrom(line);
                difference(laws, text(unit, "id"), text(unit, "text")).ifPresent(differences::add);
            }
        }
        return new CorpusComparison(total, total - differences.size(), differences);
    }

    private static String text(Map<String, Object> unit, String key) {
        return (String) Objects.requireNonNull(unit.get(key), key);
    }

    private static Optional<String> difference(LawStore laws, String id, String expected) {
        Optional<Article> article = ArticleId.parse(id).flatMap(laws::findArticle);
        if (article.isEmpty()) {
            return Optional.of(id + ": not found");
        }
        String ours = plain(article.get().text());
        String theirs = plain(expected);
        return ours.equals(theirs) ? Optional.empty() : Optional.of(id + ": " + parting(ours, theirs));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2002\\u3000\\u200B\\uFEFF]", "");
    }

    private static String parting(String ours, String theirs) {
        int at = 0;
        while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at)) {
            at++;
        }
        return "from character " + at + " ours (" + ours.length() + ") has \"" + excerpt(ours, at)
                + "\", the reference (" + theirs.length() + ") \"" + excerpt(theirs, at) + "\"";
    }

    private static String excerpt(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + SHOWN));
    }
}
