package org.mingfa.kiosk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.mingfa.kiosk.visit.Aids;

/// The wording of the frame in one language: what stands around the law, never the law itself.
public final class Wording {
    private static final Map<Aids.Language, Wording> ALL = load();

    private final Properties texts;

    private Wording(Properties texts) {
        this.texts = texts;
    }

    public static Wording of(Aids.Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Aids.Language, Wording> load() {
        Map<Aids.Language, Wording> all = new EnumMap<>(Aids.Language.class);
        for (Aids.Language language : Aids.Language.values()) {
            all.put(language, new Wording(read(language.name().toLowerCase(Locale.ROOT))));
        }
        return all;
    }

    private static Properties read(String language) {
        String name = "wording_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /// The text under a key, with `{0}`, `{1}` ... replaced.
    ///
    /// @throws IllegalArgumentException for a key that the wording lacks
    public String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("the wording lacks " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
