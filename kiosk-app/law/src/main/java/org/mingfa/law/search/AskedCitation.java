package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingfa.law.ChineseNumber;
import org.mingfa.law.LawNames;

/// A law, and perhaps an article of it, that a citizen names: 民法典1064, 消法55条, 刑法133条之一.
///
/// @param number as in [org.mingfa.law.ArticleId]; empty when only the law is named
/// @param rest what she says besides
record AskedCitation(String shortTitle, Optional<String> number, String rest) {
    private static final String N = "[" + ChineseNumber.DIGITS + "\\d]";
    private static final Pattern NUMBER = Pattern.compile("第?\\s*(" + N + "{1,8})\\s*条\\s*(?:之\\s*(" + N + "{1,3}))?");
    private static final Pattern BARE = Pattern.compile("^[》\\s,，.]*第?\\s*(" + N + "{1,8})\\s*(?:条)?\\s*(?:之\\s*(" + N
            + "{1,3}))?(?![" + ChineseNumber.DIGITS + "\\d年月日个%元天岁])");
    private static final int LOOKED_AT = 200;

    /// The laws named in a question, in their order.
    static List<AskedCitation> find(String question, LawNames names) {
        String text = question.substring(0, Math.min(question.length(), LOOKED_AT));
        List<AskedCitation> asked = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Optional<LawNames.Named> named = names.startingAt(text, at);
            if (named.isPresent()) {
                asked.add(of(text, named.get()));
                at = named.get().end();
            } else {
                at++;
            }
        }
        return asked;
    }

    private static AskedCitation of(String text, LawNames.Named named) {
        String after = text.substring(named.end());
        String before = text.substring(0, named.start());
        Matcher bare = BARE.matcher(after);
        if (bare.find()) {
            return new AskedCitation(
                    named.shortTitle(), Optional.of(number(bare)), rest(before, bare.replaceFirst(" ")));
        }
        Matcher number = NUMBER.matcher(after);
        if (number.find()) {
            return new AskedCitation(
                    named.shortTitle(), Optional.of(number(number)), rest(before, number.replaceFirst(" ")));
        }
        return new AskedCitation(named.shortTitle(), Optional.empty(), rest(before, after));
    }

    private static String rest(String before, String after) {
        return (before + " " + after).replaceAll("[《》\\s]+", " ").strip();
    }

    private static String number(Matcher matcher) {
        String main = arabic(matcher.group(1));
        return matcher.group(2) == null ? main : main + "-" + arabic(matcher.group(2));
    }

    private static String arabic(String number) {
        return number.matches("\\d+")
                ? number.replaceFirst("^0+(?=\\d)", "")
                : String.valueOf(ChineseNumber.decode(number));
    }
}
