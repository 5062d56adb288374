package org.mingfa.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// What a pack says of itself.
///
/// @param format the version of this format
/// @param name what the pack holds, such as `law`
/// @param created ISO 8601 date and time, UTC
/// @param source where its content comes from
/// @param counts how many of what, such as articles
/// @param properties further facts, such as the regions
/// @param files every file of the pack but the manifest and its signature
public record PackManifest(
        int format,
        String name,
        String created,
        String source,
        Map<String, Long> counts,
        Map<String, String> properties,
        List<PackFile> files) {

    /// The highest version that this program can open.
    public static final int FORMAT = 1;

    public PackManifest withFiles(List<PackFile> listed) {
        return new PackManifest(format, name, created, source, counts, properties, listed);
    }

    /// Bytes that the files take when unpacked.
    long size() {
        return files.stream().mapToLong(PackFile::size).sum();
    }

    byte[] written() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", format);
        json.put("name", name);
        json.put("created", created);
        json.put("source", source);
        json.put("counts", counts);
        json.put("properties", properties);
        json.put("files", files.stream().map(PackManifest::written).toList());
        return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(json).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> written(PackFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("size", file.size());
        json.put("sha256", file.sha256());
        return json;
    }

    /// The format alone, which every later format will still say in the same place.
    ///
    /// @throws IOException when the bytes are no manifest
    static int formatOf(byte[] bytes) throws IOException {
        try {
            return number(JSON.std.mapFrom(bytes), "format").intValue();
        } catch (JacksonException | ClassCastException | NullPointerException cause) {
            throw new IOException("not a manifest: " + cause.getMessage(), cause);
        }
    }

    /// @throws IOException when the bytes are no manifest
    static PackManifest read(byte[] bytes) throws IOException {
        try {
            Map<String, Object> json = JSON.std.mapFrom(bytes);
            return new PackManifest(
                    number(json, "format").intValue(),
                    text(json, "name"),
                    text(json, "created"),
                    text(json, "source"),
                    counts(map(json, "counts")),
                    texts(map(json, "properties")),
                    files((List<?>) value(json, "files")));
        } catch (JacksonException | ClassCastException | NullPointerException cause) {
            throw new IOException("not a manifest: " + cause.getMessage(), cause);
        }
    }

    private static List<PackFile> files(List<?> json) {
        List<PackFile> files = new ArrayList<>();
        for (Object each : json) {
            Map<?, ?> file = (Map<?, ?>) each;
            files.add(new PackFile(text(file, "name"), number(file, "size").longValue(), text(file, "sha256")));
        }
        return List.copyOf(files);
    }

    private static Map<String, Long> counts(Map<?, ?> json) {
        Map<String, Long> counts = new LinkedHashMap<>();
        json.forEach((name, count) -> counts.put((String) name, ((Number) count).longValue()));
        return counts;
    }

    private static Map<String, String> texts(Map<?, ?> json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.forEach((name, text) -> texts.put((String) name, (String) text));
        return texts;
    }

    private static Object value(Map<?, ?> json, String key) {
        return Objects.requireNonNull(json.get(key), key);
    }

    private static String text(Map<?, ?> json, String key) {
        return (String) value(json, key);
    }

    private static Number number(Map<?, ?> json, String key) {
        return (Number) value(json, key);
    }

    private static Map<?, ?> map(Map<?, ?> json, String key) {
        return (Map<?, ?>) value(json, key);
    }
}
