package org.mingfa.law.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingfa.law.Level;

/// The body that made a law, as its title or the dated lines of its head name it.
final class Issuer {
    private static final List<String> COURTS = List.of("最高人民法院", "最高人民检察院");
    private static final Pattern CONGRESS = Pattern.compile("全国人民代表大会(?:常务委员会)?(?=第)");
    private static final Pattern LOCAL = Pattern.compile("([\\u4e00-\\u9fff]{2,12}人民代表大会(?:常务委员会)?)");

    private Issuer() {}

    static Optional<String> find(Level level, LawText law) {
        return switch (level) {
            case JUDICIAL_INTERPRETATION -> courts(law);
            case ADMINISTRATIVE_REGULATION -> Optional.of("国务院");
            case CONSTITUTION, STATUTE -> lastNamed(CONGRESS, law);
            case LOCAL_REGULATION -> lastNamed(LOCAL, law);
            case DEPARTMENT_RULE, CASE -> Optional.empty();
        };
    }

    private static Optional<String> courts(LawText law) {
        List<String> named = COURTS.stream()
                .filter(court -> law.title().contains(court) || eventsOf(law).anyMatch(what -> what.contains(court)))
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(String.join("、", named));
    }

    private static Optional<String> lastNamed(Pattern pattern, LawText law) {
        return eventsOf(law)
                .map(what -> what.replaceFirst("^第[^届]{1,6}届", "").replaceFirst("根据.*", ""))
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .reduce((first, second) -> second);
    }

    private static Stream<String> eventsOf(LawText law) {
        return law.events().stream().map(LawText.Event::what);
    }
}
