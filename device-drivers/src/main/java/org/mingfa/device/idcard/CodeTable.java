package org.mingfa.device.idcard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The names that codes on cards stand for.
final class CodeTable {
    /// GB/T 3304: 01 is 汉.
    static final CodeTable NATIONS = new CodeTable("nations.tsv");
    /// GB/T 2659: USA is 美国.
    static final CodeTable COUNTRIES = new CodeTable("countries.tsv");

    private final Map<String, String> names;

    private CodeTable(String file) {
        names = read(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(CodeTable.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the code itself when it stands for nothing
    String name(String code) {
        return names.getOrDefault(code, code);
    }
}
