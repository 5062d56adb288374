package org.mingfa.law.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Joins a code that is divided over several files, one for each 编, such as 民法典.
final class CodeParts {
    private static final String FULL_NAME = "中华人民共和国";

    private CodeParts() {}

    /// Items whose texts carry one title and each a part of its own become one, in the order of their articles.
    static <T> List<T> joined(List<T> items, Function<T, LawText> textOf, BiFunction<T, LawText, T> withText) {
        Map<String, List<T>> byTitle = new LinkedHashMap<>();
        for (T item : items) {
            LawText text = textOf.apply(item);
            String key = isPart(text) ? text.title() : text.title() + "\n" + byTitle.size();
            byTitle.computeIfAbsent(key, title -> new ArrayList<>()).add(item);
        }
        return byTitle.values().stream()
                .map(group -> group.size() == 1 ? group.getFirst() : join(group, textOf, withText))
                .toList();
    }

    private static boolean isPart(LawText text) {
        return !text.part().isEmpty() && text.shortTitle().equals(text.part());
    }

    private static <T> T join(List<T> group, Function<T, LawText> textOf, BiFunction<T, LawText, T> withText) {
        List<LawText> parts = group.stream()
                .map(textOf)
                .sorted(Comparator.comparingInt(CodeParts::firstNumber))
                .toList();
        LawText first = parts.getFirst();
        List<LawText.Unit> units = parts.stream().flatMap(CodeParts::unitsOf).toList();
        LawText whole = new LawText(
                first.title(),
                "",
                first.title().replaceFirst("^" + FULL_NAME, ""),
                first.adopted().orElse(null),
                first.events(),
                first.preamble(),
                units);
        return withText.apply(group.getFirst(), whole);
    }

    private static int firstNumber(LawText text) {
        return Integer.parseInt(text.units().getFirst().number().replaceFirst("\\D.*", ""));
    }

    private static Stream<LawText.Unit> unitsOf(LawText part) {
        return part.units().stream()
                .map(unit -> new LawText.Unit(
                        unit.number(),
                        unit.label(),
                        Stream.concat(Stream.of(part.part()), unit.chapter().stream())
                                .toList(),
                        unit.text()));
    }
}
