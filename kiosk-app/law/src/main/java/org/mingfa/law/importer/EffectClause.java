package org.mingfa.law.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The clause by which a law says from when it binds: 本法自2021年1月1日起施行.
final class EffectClause {
    private static final Pattern CLAUSE =
            Pattern.compile("本[^，。；]{1,8}自\\s*(\\d{4})年(\\d{1,2})月(\\d{1,2})日起\\s*(?:施行|实施|生效)");

    private EffectClause() {}

    static Optional<LocalDate> find(List<LawText.Unit> units) {
        return units.reversed().stream()
                .limit(5)
                .flatMap(unit -> find(unit.text()).stream())
                .findFirst();
    }

    private static Optional<LocalDate> find(String text) {
        Matcher matcher = CLAUSE.matcher(text);
        return matcher.find() ? Dates.of(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }
}
