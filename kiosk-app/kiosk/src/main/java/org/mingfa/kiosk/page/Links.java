package org.mingfa.kiosk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingfa.law.ArticleId;
import org.mingfa.law.Level;

/// The addresses of pages.
public final class Links {
    public static final String HOME = "/";
    public static final String ASK = "/ask";
    public static final String LAWS = "/laws";
    public static final String STATUS = "/status";

    private Links() {}

    public static String ask(String words) {
        return ASK + "?q=" + encoded(words);
    }

    public static String article(ArticleId id) {
        return "/law/article/" + encoded(id.toString());
    }

    public static String statute(String key) {
        return "/law/" + encoded(key);
    }

    /// One chapter of a law, by its place in the table of contents.
    public static String chapter(String key, int place) {
        return statute(key) + "?chapter=" + place;
    }

    public static String laws(Level level) {
        return LAWS + "?level=" + level.name();
    }

    public static String topic(String id) {
        return "/topic/" + encoded(id);
    }

    public static String card(String id) {
        return "/card/" + encoded(id);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
