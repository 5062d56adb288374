package org.mingfa.runtime.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The settings of one program.
///
/// A commented defaults file on the class path names every key; the operator's file and then the command line
/// overlay it. Features read theirs into a record of their own. Every bad value and every unknown key is a
/// [BadSetting].
public final class Settings {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /// @param owner the class beside which the defaults file lies
    /// @param file the operator's file, which need not name every key
    /// @param overrides what the command line says
    public static Settings load(Class<?> owner, String defaults, Optional<Path> file, Map<String, String> overrides) {
        Map<String, String> values = new HashMap<>(readDefaults(owner, defaults));
        file.ifPresent(path -> overlay(values, readFile(path), path.toString()));
        overlay(values, overrides, "命令行");
        return new Settings(values);
    }

    private static Map<String, String> readDefaults(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw BadSetting.unreadable(name, String.valueOf(cause.getMessage()));
        }
    }

    private static Map<String, String> readFile(Path file) {
        try {
            // Notepad puts a byte-order mark before the first key.
            return read(new StringReader(Files.readString(file).replaceFirst("^\uFEFF", "")));
        } catch (NoSuchFileException missing) {
            throw BadSetting.unreadable(file.toString(), "没有这个文件");
        } catch (CharacterCodingException otherCharset) {
            throw BadSetting.unreadable(file.toString(), "不是 UTF-8 编码");
        } catch (IOException | IllegalArgumentException cause) {
            throw BadSetting.unreadable(file.toString(), String.valueOf(cause.getMessage()));
        }
    }

    private static Map<String, String> read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> values = new HashMap<>();
        properties.forEach((key, value) -> values.put((String) key, ((String) value).strip()));
        return values;
    }

    private static void overlay(Map<String, String> values, Map<String, String> over, String from) {
        TreeSet<String> unknown = new TreeSet<>(over.keySet());
        unknown.removeAll(values.keySet());
        if (!unknown.isEmpty()) {
            throw BadSetting.unknown(
                    unknown.stream().map(key -> withNearest(key, values)).collect(Collectors.joining("、")), from);
        }
        values.putAll(over);
    }

    private static String withNearest(String key, Map<String, String> known) {
        String tail = key.substring(key.lastIndexOf('.') + 1);
        return known.keySet().stream()
                .filter(each -> each.endsWith(tail) || each.startsWith(key) || key.startsWith(each))
                .min((a, b) ->
                        Integer.compare(Math.abs(a.length() - key.length()), Math.abs(b.length() - key.length())))
                .map(near -> key + "（是不是 " + near + "？）")
                .orElse(key);
    }

    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the defaults file does not name " + key);
        }
        return value;
    }

    /// Empty where the value is blank.
    public Optional<String> optional(String key) {
        return Optional.of(text(key)).filter(value -> !value.isEmpty());
    }

    public int integer(String key, int least, int most) {
        String allowed = " " + least + " 到 " + most + " 之间的整数";
        try {
            int value = Integer.parseInt(text(key));
            if (value < least || value > most) {
                throw BadSetting.value(key, text(key), allowed);
            }
            return value;
        } catch (NumberFormatException notANumber) {
            throw BadSetting.value(key, text(key), allowed);
        }
    }

    public boolean flag(String key) {
        return switch (text(key).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw BadSetting.value(key, text(key), " true 或 false");
        };
    }

    /// A time of the day, such as 22:00.
    public LocalTime time(String key) {
        try {
            return LocalTime.parse(text(key));
        } catch (DateTimeParseException notATime) {
            throw BadSetting.value(key, text(key), "像 22:00 这样的时间");
        }
    }

    /// A number with ms, s, m, h or d behind it.
    public Duration duration(String key, Duration least, Duration most) {
        Matcher matcher = DURATION.matcher(text(key));
        String allowed = " " + least.toSeconds() + "s 到 " + most.toSeconds() + "s 之间的时间，如 20s、5m";
        if (!matcher.matches()) {
            throw BadSetting.value(key, text(key), allowed);
        }
        Duration value = of(Long.parseLong(matcher.group(1)), matcher.group(2));
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw BadSetting.value(key, text(key), allowed);
        }
        return value;
    }

    private static Duration of(long number, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    /// A folder or file; `~/` is the user's home.
    public Path path(String key) {
        String value = text(key);
        if (value.isEmpty()) {
            throw BadSetting.value(key, value, "一个路径");
        }
        try {
            return Path.of(value.startsWith("~/") ? System.getProperty("user.home") + value.substring(1) : value);
        } catch (InvalidPathException notAPath) {
            throw BadSetting.value(key, value, "一个路径");
        }
    }

    /// What a reader makes of the value; empty where the value is blank.
    ///
    /// @param read throws [IllegalArgumentException] for what it cannot read
    /// @param allowed what may stand there, for the sentence that refuses
    public <T> Optional<T> optional(String key, Function<String, T> read, String allowed) {
        try {
            return optional(key).map(read);
        } catch (IllegalArgumentException unreadable) {
            throw BadSetting.value(key, text(key), allowed);
        }
    }

    /// Values divided by commas or white space.
    public List<String> list(String key) {
        return Stream.of(text(key).split("[,\\s]+"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text(key)))
                .findFirst()
                .orElseThrow(() -> BadSetting.value(
                        key,
                        text(key),
                        "下面之一：" + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
