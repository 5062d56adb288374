package org.mingfa.law;

/// How an article's number is written for a reader: `133-1` is 第一百三十三条之一.
public final class ArticleNumber {
    private ArticleNumber() {}

    /// The Chinese words for a number of an [ArticleId]; a text without numbers is 全文.
    public static String chinese(String number) {
        String plain = number.replaceFirst("~\\d+$", "");
        if (plain.equals("0")) {
            return "全文";
        }
        if (plain.startsWith("附")) {
            return "附件" + plain.substring(1);
        }
        int dash = plain.indexOf('-');
        return dash < 0
                ? "第" + numeral(plain) + "条"
                : "第" + numeral(plain.substring(0, dash)) + "条之" + numeral(plain.substring(dash + 1));
    }

    private static String numeral(String digits) {
        return ChineseNumber.encode(Integer.parseInt(digits));
    }
}
