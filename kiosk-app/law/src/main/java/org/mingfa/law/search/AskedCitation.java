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
record AskedCitation(String shortTitle, Optional<String> number) {
    private static final String N = "[" + ChineseNumber.DIGITS + "\\d]";
    private static final Pattern NUMBER = Pattern.compile("第?\\s*(" + N + "{1,8})\\s*条\\s*(?:之\\s*(" + N + "{1,3}))?");
    /// A number without 条 that counts something, such as 8小时 or 第三章, is no article.
    private static final Pattern BARE = Pattern.compile("^[》\\s,，.]*第?\\s*(" + N + "{1,8})\\s*(?:条)?\\s*(?:之\\s*(" + N
            + "{1,3}))?(?!" + N + ")(?!\\s*[年月日个%元天岁万千亿小级倍次人分周多名款项章节编])");
    private static final int LOOKED_AT = 200;
    /// 提交法院 names no 交法, and 取消法院 no 消法.
    private static final String CUT_THROUGH = "提移转递取";

    /// The laws named in a question, in their order, each with the number that follows before the next.
    static List<AskedCitation> find(String question, LawNames names) {
        String text = question.substring(0, Math.min(question.length(), LOOKED_AT));
        List<LawNames.Named> named = named(text, names);
        List<AskedCitation> asked = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            int end = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
            String after = text.substring(named.get(i).end(), end);
            asked.add(new AskedCitation(named.get(i).shortTitle(), numberIn(after)));
        }
        return asked;
    }

    private static List<LawNames.Named> named(String text, LawNames names) {
        List<LawNames.Named> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Optional<LawNames.Named> named = names.startingAt(text, at).filter(each -> !cutsThroughAWord(text, each));
            named.ifPresent(found::add);
            at = named.map(LawNames.Named::end).orElse(at + 1);
        }
        return found;
    }

    private static boolean cutsThroughAWord(String text, LawNames.Named named) {
        return named.end() - named.start() == 2
                && named.start() > 0
                && CUT_THROUGH.indexOf(text.charAt(named.start() - 1)) >= 0;
    }

    private static Optional<String> numberIn(String after) {
        Matcher bare = BARE.matcher(after);
        if (bare.find()) {
            return Optional.of(number(bare));
        }
        Matcher number = NUMBER.matcher(after);
        return number.find() ? Optional.of(number(number)) : Optional.empty();
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
