package org.mingfa.kiosk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingfa.law.ArticleId;
import org.mingfa.law.Level;

/// The addresses of pages.
public final class Links {
    /// What the browser's own line of address shows, always.
    public static final String ENTRY = "/";
    public static final String HOME = "/home";
    public static final String ASK = "/ask";
    public static final String RESULTS = "/results";
    public static final String LAWS = "/laws";
    public static final String STATUS = "/status";

    private Links() {}

    public static String ask(String words) {
        return ASK + "?q=" + encoded(words);
    }

    /// @param parameters of the question, encoded
    public static String results(String parameters) {
        return RESULTS + "?" + parameters;
    }

    public static String within(String key) {
        return "/law-search/" + encoded(key);
    }

    /// An article beside the same article of another version.
    public static String compare(ArticleId older, ArticleId newer) {
        return "/law-compare/" + encoded(older.toString()) + "/" + encoded(newer.toString());
    }

    public static String printArticle(ArticleId id) {
        return "/print/article/" + encoded(id.toString());
    }

    public static String printCard(String id) {
        return "/print/card/" + encoded(id);
    }

    /// @param parameters of the question, encoded
    public static String printResults(String parameters) {
        return "/print/results?" + parameters;
    }

    public static String article(ArticleId id) {
        return "/law/article/" + encoded(id.toString());
    }

    public static String statute(String key) {
        return "/law/" + encoded(key);
    }

    /// The chapters of one part of a code.
    public static String part(String key, int place) {
        return statute(key) + "?part=" + place;
    }

    /// One chapter of a law, by its place in the table of contents.
    public static String chapter(String key, int place) {
        return statute(key) + "?chapter=" + place;
    }

    public static String laws(Level level) {
        return LAWS + "?level=" + level.name();
    }

    /// The laws of a level on one subject.
    public static String laws(Level level, String subject) {
        return laws(level) + "&subject=" + encoded(subject);
    }

    public static String topic(String id) {
        return "/topic/" + encoded(id);
    }

    public static String card(String id) {
        return "/card/" + encoded(id);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
