package org.mingfa.device.twin.idcard;

import static org.mingfa.device.twin.idcard.CardLayout.Column.at;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Where the text of a card has what, in bytes. Written from the same sources as the driver's decoder, but
/// apart from it, so that each proves the other.
enum CardLayout {
    RESIDENT(
            "resident",
            ' ',
            at("name", 0, 30),
            at("sex", 30, 2),
            at("nation", 32, 4),
            at("birth", 36, 16),
            at("address", 52, 70),
            at("number", 122, 36),
            at("issuer", 158, 30),
            at("from", 188, 16),
            at("until", 204, 16)),
    RESIDENCE_PERMIT(
            "residence-permit",
            'J',
            at("name", 0, 30),
            at("sex", 30, 2),
            at("birth", 36, 16),
            at("address", 52, 70),
            at("number", 122, 36),
            at("issuer", 158, 30),
            at("from", 188, 16),
            at("until", 204, 16),
            at("passNumber", 220, 18),
            at("issueCount", 238, 4)),
    FOREIGNER_2017(
            "foreigner-2017",
            'I',
            at("englishName", 0, 120),
            at("sex", 120, 2),
            at("number", 122, 30),
            at("country", 152, 6),
            at("name", 158, 30),
            at("from", 188, 16),
            at("until", 204, 16),
            at("birth", 220, 16),
            at("version", 236, 4),
            at("authority", 240, 8)),
    FOREIGNER_2023(
            "foreigner-2023",
            'Y',
            at("name", 0, 30),
            at("sex", 30, 2),
            at("replacements", 32, 4),
            at("birth", 36, 16),
            at("englishName", 52, 70),
            at("number", 122, 36),
            at("from", 188, 16),
            at("until", 204, 16),
            at("englishNameRest", 220, 22),
            at("country", 242, 6),
            at("oldNumber", 250, 6));

    private static final int SIZE = 256;
    private static final int TYPE = 248;

    private final String word;
    private final char letter;
    private final List<Column> columns;

    record Column(String key, int offset, int length) {
        static Column at(String key, int offset, int length) {
            return new Column(key, offset, length);
        }
    }

    CardLayout(String word, char letter, Column... columns) {
        this.word = word;
        this.letter = letter;
        this.columns = List.of(columns);
    }

    /// @throws IllegalArgumentException with a sentence when there is no such layout
    static CardLayout of(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no card \"" + word + "\", only "
                        + String.join(
                                ", ",
                                Arrays.stream(values())
                                        .map(layout -> layout.word)
                                        .toList())));
    }

    /// @return whether the layout has a place for it
    boolean has(String key) {
        return columns.stream().anyMatch(column -> column.key.equals(key));
    }

    /// @return 256 bytes; what does not fit into its column is cut off, as on a card
    byte[] text(Map<String, String> fields) {
        byte[] text = new byte[SIZE];
        for (int i = 0; i < SIZE; i += 2) {
            text[i] = ' ';
        }
        for (Column column : columns) {
            byte[] value = fields.getOrDefault(column.key, "").getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(value, 0, text, column.offset, Math.min(value.length, column.length));
        }
        text[TYPE] = (byte) letter;
        return text;
    }
}
