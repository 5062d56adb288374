package org.mingfa.kiosk.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;

/// What stands on a paper, whatever the printer.
///
/// @param title of the law, or of a list of articles
/// @param status in words, such as 现行有效
/// @param inForce whether the reader may rely on it; if not, the status is printed as a warning
/// @param facts further lines at the end: dates, who made it
/// @param source where the text was taken from, with the date of the content
/// @param citation what the QR code says, such as 《民法典》第一千零六十四条
/// @param place the terminal's name
public record LawPaper(
        Kind kind,
        String title,
        List<Block> blocks,
        String status,
        boolean inForce,
        List<Fact> facts,
        String source,
        String citation,
        String place,
        LocalDateTime printedAt) {

    private static final int ID_BYTES = 8;
    private static final int QR_LETTERS = 120;

    public LawPaper {
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
    }

    /// What kind of paper it is, as its head says.
    public enum Kind {
        ARTICLE("法律条文"),
        LIST("法律条文清单");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// A piece of the body.
    public sealed interface Block {
        String text();
    }

    /// A part or chapter, or in a list the law of the articles that follow.
    public record Heading(String text) implements Block {}

    /// Such as 第一千零六十四条.
    public record ArticleLabel(String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /// One of several under a paragraph, such as （一）…….
    public record Item(String text) implements Block {}

    /// @param label such as 施行日期
    public record Fact(String label, String value) {}

    /// The same for the same content, whenever it is printed: 16 hexadecimal digits.
    public String id() {
        LawPaper timeless =
                new LawPaper(kind, title, blocks, status, inForce, facts, source, citation, place, LocalDateTime.MIN);
        return HexFormat.of().formatHex(sha256(timeless.toString().getBytes(StandardCharsets.UTF_8)), 0, ID_BYTES);
    }

    /// What the QR code says: the citation, shortened where a code on paper would grow too fine for a phone.
    String qrText() {
        int letters = citation.codePointCount(0, citation.length());
        return letters <= QR_LETTERS
                ? citation
                : citation.substring(0, citation.offsetByCodePoints(0, QR_LETTERS)) + "……";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every JVM has SHA-256", every);
        }
    }
}
