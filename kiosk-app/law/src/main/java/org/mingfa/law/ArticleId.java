package org.mingfa.law;

import java.util.Optional;

/// The lasting name of an article: `shortTitle@versionDate#number`, for example `刑法@2023-12-29#133-1`.
///
/// `versionDate` is ISO 8601 or empty where the source names none. `number` is in Arabic digits, `133-1` for
/// 第一百三十三条之一, `0` for a text without numbers, `附1` for an annex, `1~2` for a second article of one number.
public record ArticleId(String shortTitle, String versionDate, String number) {

    /// Reads the written form; empty when it has not both marks.
    public static Optional<ArticleId> parse(String text) {
        int hash = text.lastIndexOf('#');
        int at = hash < 0 ? -1 : text.lastIndexOf('@', hash);
        if (at <= 0 || hash == text.length() - 1) {
            return Optional.empty();
        }
        return Optional.of(
                new ArticleId(text.substring(0, at), text.substring(at + 1, hash), text.substring(hash + 1)));
    }

    /// The version of the law that it belongs to: `刑法@2023-12-29`.
    public String statuteKey() {
        return shortTitle + "@" + versionDate;
    }

    @Override
    public String toString() {
        return statuteKey() + "#" + number;
    }
}
