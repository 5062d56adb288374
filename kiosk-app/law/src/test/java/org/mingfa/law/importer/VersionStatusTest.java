package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingfa.law.Level;
import org.mingfa.law.Status;
import org.mingfa.law.Statute;
import org.mingfa.law.TestStatutes;

class VersionStatusTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @Test
    void theNewestVersionBindsAndSupersedesTheOthers() {
        assertThat(decide(law("示例法", "2010-01-01"), law("示例法", "2020-01-01"), law("示例法", "2000-01-01")))
                .containsOnly(
                        Map.entry("示例法@2020-01-01", Status.IN_FORCE),
                        Map.entry("示例法@2010-01-01", Status.SUPERSEDED),
                        Map.entry("示例法@2000-01-01", Status.SUPERSEDED));
    }

    @Test
    void aVersionThatTakesEffectLaterLeavesTheOldOneInForce() {
        assertThat(decide(law("示例法", "2010-01-01"), effective(law("示例法", "2025-05-01"), "2025-06-02")))
                .containsOnly(
                        Map.entry("示例法@2025-05-01", Status.NOT_YET_IN_FORCE),
                        Map.entry("示例法@2010-01-01", Status.IN_FORCE));
    }

    @Test
    void aVersionBindsFromTheVeryDay() {
        assertThat(decide(effective(law("示例法", "2025-05-01"), "2025-06-01"))).containsValue(Status.IN_FORCE);
    }

    @Test
    void anUndatedVersionIsTheOldest() {
        assertThat(decide(law("示例法", ""), law("示例法", "2010-01-01")))
                .containsEntry("示例法@", Status.SUPERSEDED)
                .containsEntry("示例法@2010-01-01", Status.IN_FORCE);
    }

    @Test
    void aTrialVersionAndTheCourtInFrontAreTheSameLaw() {
        assertThat(decide(law("最高人民法院、最高人民检察院示例解释", "2010-01-01"), law("示例解释（试行）", "2020-01-01")))
                .containsEntry("最高人民法院、最高人民检察院示例解释@2010-01-01", Status.SUPERSEDED);
    }

    @Test
    void lawsOfTwoPlacesAreNotVersionsOfEachOther() {
        assertThat(decide(at("广东", law("示例条例", "2010-01-01")), at("四川", law("示例条例", "2020-01-01"))))
                .containsOnly(
                        Map.entry("示例条例@2010-01-01", Status.IN_FORCE), Map.entry("示例条例@2020-01-01", Status.IN_FORCE));
    }

    @Test
    void casesOfOneNameStandSideBySide() {
        Statute first = TestStatutes.of(Level.CASE, "示例案", "2010-01-01");
        Statute second = TestStatutes.of(Level.CASE, "示例案", "2020-01-01");

        assertThat(decide(law(first), law(second))).doesNotContainValue(Status.SUPERSEDED);
    }

    @Test
    void theClauseOfANewerLawRepealsTheOneItNames() {
        assertThat(decide(law("示例旧名条例", "2010-01-01"), repealing(law("示例新名条例", "2020-01-01"), "示例旧名条例")))
                .containsEntry("示例旧名条例@2010-01-01", Status.REPEALED)
                .containsEntry("示例新名条例@2020-01-01", Status.IN_FORCE);
    }

    @Test
    void aVersionNewerThanTheClauseLives() {
        assertThat(decide(law("示例条例", "2022-01-01"), repealing(law("示例新法", "2020-01-01"), "示例条例")))
                .containsEntry("示例条例@2022-01-01", Status.IN_FORCE);
    }

    @Test
    void theClauseOfALawThatDoesNotBindYetRepealsNothingYet() {
        ImportedLaw coming = effective(repealing(law("示例新法", "2025-05-01"), "示例条例"), "2026-01-01");

        assertThat(decide(law("示例条例", "2010-01-01"), coming)).containsEntry("示例条例@2010-01-01", Status.IN_FORCE);
    }

    @Test
    void aLawThatRepealsItsOwnOlderVersionBinds() {
        assertThat(decide(law("示例法", "2010-01-01"), repealing(law("示例法", "2020-01-01"), "示例法")))
                .containsEntry("示例法@2020-01-01", Status.IN_FORCE)
                .containsEntry("示例法@2010-01-01", Status.SUPERSEDED);
    }

    private static Map<String, Status> decide(ImportedLaw... laws) {
        return new VersionStatus(RepealStore.empty(), TODAY)
                .decide(List.of(laws)).stream()
                        .collect(Collectors.toMap(
                                law -> law.statute().key(), law -> law.statute().status()));
    }

    private static ImportedLaw law(String title, String version) {
        return law(TestStatutes.of(title, version));
    }

    private static ImportedLaw law(Statute statute) {
        return new ImportedLaw(statute, List.of(), List.of());
    }

    private static ImportedLaw repealing(ImportedLaw law, String title) {
        return new ImportedLaw(law.statute(), law.articles(), List.of(title));
    }

    private static ImportedLaw effective(ImportedLaw law, String date) {
        return law.with(copy(law.statute(), law.statute().region(), Optional.of(LocalDate.parse(date))));
    }

    private static ImportedLaw at(String region, ImportedLaw law) {
        return law.with(copy(law.statute(), Optional.of(region), Optional.empty()));
    }

    private static Statute copy(Statute law, Optional<String> region, Optional<LocalDate> effective) {
        return new Statute(
                law.key(),
                law.title(),
                law.shortTitle(),
                law.level(),
                law.category(),
                region,
                law.issuer(),
                law.versionDate(),
                effective,
                law.status(),
                law.amendment(),
                law.preamble());
    }
}
