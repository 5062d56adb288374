package org.mingfa.device.twin.idcard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A made-up card to lay on the twin. A text, one field a line:
///
/// ```
/// # an ordinary card
/// card resident
/// name 林晓雨
/// sex 2
/// nation 01
/// birth 19850612
/// later-address 江苏省南京市玄武区示例路8号
/// ```
///
/// `card` is resident, residence-permit, foreigner-2017 or foreigner-2023, and says which fields there are.
/// `{U+E863}` stands for a character that no keyboard has.
///
/// @param name of the file, without its ending
public record SampleCard(
        String name, String title, CardLayout layout, Map<String, String> fields, List<String> laterAddresses) {
    private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-Fa-f]{4,6})}");
    private static final int PHOTO = 1024;
    private static final int ADDRESS = 70;
    private static final int ADDRESSES = 4;
    /// A photo may hold the bytes with which frames begin.
    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69, 0, 4};

    public SampleCard {
        fields = Map.copyOf(fields);
        laterAddresses = List.copyOf(laterAddresses);
    }

    public static SampleCard read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return parse(name, Files.readString(file));
    }

    /// @throws IllegalArgumentException with a sentence that names what cannot be read
    public static SampleCard parse(String name, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> later = text.lines()
                .filter(line -> line.startsWith("later-address "))
                .map(line -> line.substring("later-address ".length()).strip())
                .toList();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("later-address "))
                .forEach(line -> addField(name, line, fields));
        CardLayout layout = CardLayout.of(fields.getOrDefault("card", ""));
        fields.remove("card");
        for (String key : fields.keySet()) {
            if (!layout.has(key)) {
                throw new IllegalArgumentException("Card " + name + ": this kind of card has no \"" + key + "\"");
            }
        }
        return new SampleCard(name, title(text), layout, fields, later);
    }

    private static void addField(String name, String line, Map<String, String> fields) {
        String[] parts = line.split("\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "Card " + name + ": \"" + line + "\" is no field. Write for example: name 林晓雨");
        }
        fields.put(parts[0], unescaped(parts[1]));
    }

    private static String title(String text) {
        return text.lines()
                .filter(line -> line.startsWith("#"))
                .findFirst()
                .map(line -> line.substring(1).strip())
                .orElse("");
    }

    private static String unescaped(String value) {
        return ESCAPE.matcher(value).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    /// What the module sends of its text.
    byte[] text() {
        return layout.text(fields);
    }

    /// Bytes of the size of a photo, the same each time; no decoder makes a picture of them.
    byte[] photo() {
        byte[] photo = new byte[PHOTO];
        for (int i = 0; i < PHOTO; i++) {
            photo[i] = (byte) (31 * i + name.length());
        }
        System.arraycopy(PREAMBLE, 0, photo, PHOTO / 2, PREAMBLE.length);
        return photo;
    }

    /// Four slots of 70 bytes; none when the card has no later address.
    byte[] slots() {
        if (laterAddresses.isEmpty()) {
            return new byte[0];
        }
        String slots = laterAddresses.stream()
                .limit(ADDRESSES)
                .map(address -> (address + " ".repeat(ADDRESS / 2)).substring(0, ADDRESS / 2))
                .collect(Collectors.joining());
        String all = slots + " ".repeat(ADDRESSES * ADDRESS / 2 - slots.length());
        return all.getBytes(StandardCharsets.UTF_16LE);
    }
}
