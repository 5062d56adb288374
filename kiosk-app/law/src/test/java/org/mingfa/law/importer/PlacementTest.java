package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.law.Level;

class PlacementTest {
    @ParameterizedTest
    @CsvSource({
        "宪法, CONSTITUTION",
        "宪法相关法, STATUTE",
        "民法典, STATUTE",
        "民法商法, STATUTE",
        "刑法, STATUTE",
        "行政法, STATUTE",
        "经济法, STATUTE",
        "社会法, STATUTE",
        "诉讼与非诉讼程序法, STATUTE",
        "行政法规, ADMINISTRATIVE_REGULATION",
        "司法解释, JUDICIAL_INTERPRETATION",
        "部门规章, DEPARTMENT_RULE",
        "案例, CASE"
    })
    void theFolderSaysWhatLevelALawHas(String folder, Level level) {
        assertThat(Placement.of(List.of(folder))).contains(new Placement(level, folder, Optional.empty()));
    }

    @Test
    void foldersAboveAndBelowDoNotMatter() {
        assertThat(Placement.of(List.of("Laws-main", "案例", "劳动人事")))
                .contains(new Placement(Level.CASE, "案例", Optional.empty()));
    }

    @Test
    void localLawKnowsItsPlace() {
        assertThat(Placement.of(List.of("laws", "DLC", "广东地方法规")))
                .contains(new Placement(Level.LOCAL_REGULATION, "广东", Optional.of("广东")));
    }

    @Test
    void otherFoldersHoldNoLaw() {
        assertThat(Placement.of(List.of())).isEmpty();
        assertThat(Placement.of(List.of("其他"))).isEmpty();
        assertThat(Placement.of(List.of("DLC"))).isEmpty();
    }
}
