package org.mingfa.device.speech;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Writes figures as the hanzi by which they are read: 12348 as 幺二三四八, 500元 as 五百元, 3% as 百分之三.
final class SpokenNumbers {
    private static final String VALUE = "(\\d+(?:\\.\\d+)?)";
    /// What is counted; a long number before one of them is an amount, not a telephone number.
    private static final String COUNTED = "[多余]?(?:[元人万亿户件吨米个次名份页股辆套亩家块字年月日天条倍岁度]|平方|公里|公斤|千米|美元)";
    /// Before these, two of them are 两, not 二.
    private static final String PAIRED = "(?=[个人年次份名件位天种家套间块张本辆倍周元万千亿]|小时|星期|以上)";

    /// @param spoken what the match becomes
    private record Rule(Pattern pattern, Function<MatchResult, String> spoken) {
        static Rule of(String pattern, Function<MatchResult, String> spoken) {
            return new Rule(Pattern.compile(pattern), spoken);
        }
    }

    /// In this order: what is more particular comes first.
    private static final List<Rule> RULES = List.of(
            Rule.of("(?<=\\d),(?=\\d{3}(?!\\d))", match -> ""),
            Rule.of(
                    "(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)",
                    match -> digits(match.group(1)) + "年" + value(match.group(2)) + "月" + value(match.group(3)) + "日"),
            Rule.of("(?<!\\d)(\\d{1,2})[:：](\\d\\d)(?!\\d)", SpokenNumbers::time),
            Rule.of("(?<!\\d)(0\\d{2,3}|400)-(\\d{3,8})(?:-(\\d{3,4}))?(?!\\d)", SpokenNumbers::telephone),
            Rule.of("(?<=[\\d%点分])[-—–～~]+(?=[\\d零一二三四五六七八九十])", match -> "到"),
            Rule.of("(?<!\\d)(\\d{4})(?=[年〕]|[至到]\\d{4}年)", match -> digits(match.group(1))),
            Rule.of(VALUE + "%", match -> "百分之" + value(match.group(1))),
            Rule.of(VALUE + "‰", match -> "千分之" + value(match.group(1))),
            Rule.of(
                    "(?<![\\d/])(\\d+)/(\\d+)(?![\\d/])",
                    match -> value(match.group(2)) + "分之" + value(match.group(1))),
            Rule.of("(?<![\\d.第])(1[12]\\d|9[56]\\d{3}|\\d{5,})(?!\\d|\\.\\d|" + COUNTED + ")", SpokenNumbers::called),
            Rule.of("(?<=[法典例》])(\\d{1,4})(?!\\d|\\.\\d|" + COUNTED + ")", match -> digits(match.group(1))),
            Rule.of("(?<![\\d.第])2" + PAIRED, match -> "两"),
            Rule.of(VALUE, match -> value(match.group(1))));

    private SpokenNumbers() {}

    static String inWords(String text) {
        String words = halfWidth(text);
        for (Rule rule : RULES) {
            words = rule.pattern().matcher(words).replaceAll(rule.spoken());
        }
        return words;
    }

    /// Figures, letters and the percent sign of Chinese fonts are twice as wide; their punctuation stays.
    private static String halfWidth(String text) {
        return Pattern.compile("[０-９Ａ-Ｚａ-ｚ％]+")
                .matcher(text)
                .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
    }

    private static String time(MatchResult match) {
        String minutes = match.group(2);
        if (minutes.equals("00")) {
            return value(match.group(1)) + "点";
        }
        return value(match.group(1)) + "点" + (minutes.startsWith("0") ? "零" : "") + value(minutes) + "分";
    }

    private static String telephone(MatchResult match) {
        String rest = match.group(3) == null ? "" : "，" + called(match.group(3));
        return called(match.group(1)) + "，" + called(match.group(2)) + rest;
    }

    private static String called(MatchResult match) {
        return called(match.group(1));
    }

    /// Digit by digit as numbers are dialled: one is 幺, which is not mistaken for seven.
    private static String called(String number) {
        return digits(number).replace('一', '幺');
    }

    private static String digits(String number) {
        return HanNumber.digits(number);
    }

    private static String value(String number) {
        int point = number.indexOf('.');
        return point < 0
                ? HanNumber.of(number)
                : HanNumber.of(number.substring(0, point)) + "点" + digits(number.substring(point + 1));
    }
}
