package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingfa.law.Level;
import org.mingfa.law.Statute;
import org.mingfa.law.TestLaws;

/// What folder, title and head say of a law.
class IssuerTest {
    private static LawImport.Result read;

    @BeforeAll
    static void readCollection() throws IOException {
        read = TestImport.run(TestLaws.folder(), Set.of("广东"));
    }

    @Test
    void aLawKnowsLevelIssuerAndEffect() {
        assertThat(statute("示例买卖法@2020-03-01")).satisfies(statute -> {
            assertThat(statute.level()).isEqualTo(Level.STATUTE);
            assertThat(statute.category()).isEqualTo("民法商法");
            assertThat(statute.issuer()).contains("全国人民代表大会常务委员会");
            assertThat(statute.effectiveDate()).contains(LocalDate.of(2020, 5, 1));
        });
        assertThat(statute("促进示例小店发展条例@2022-10-01").issuer()).contains("国务院");
        assertThat(statute("示例广东灯会条例@2019-01-01").issuer()).contains("广东省人民代表大会常务委员会");
        assertThat(statute("最高人民法院关于示例灯笼归属的批复@2015-01-01").issuer()).contains("最高人民法院");
    }

    private static Statute statute(String key) {
        return read.laws().stream()
                .map(ImportedLaw::statute)
                .filter(statute -> statute.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
