package org.mingfa.kiosk.lookup;

import java.util.ArrayList;
import java.util.List;
import org.mingfa.law.Statute;

/// What a reader should know of a law before she relies on it.
final class LawFacts {
    private LawFacts() {}

    static List<String> of(Statute statute) {
        List<String> facts = new ArrayList<>();
        facts.add(statute.level().chinese()
                + statute.region().map(region -> "（" + region + "）").orElse(""));
        statute.issuer().ifPresent(issuer -> facts.add("制定机关：" + issuer));
        statute.versionDate().ifPresent(date -> facts.add("本版本：" + LawDates.chinese(date)));
        statute.effectiveDate().ifPresent(date -> facts.add("施行：" + LawDates.chinese(date)));
        if (statute.amendment()) {
            facts.add("这是修改别的法律的决定，请看修改后的法律全文");
        }
        return facts;
    }
}
