package org.mingfa.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
    @Test
    void theWrittenFormNamesLawVersionAndNumber() {
        ArticleId id = ArticleId.parse("示例刑法@2023-12-29#133-1").orElseThrow();

        assertThat(id).isEqualTo(new ArticleId("示例刑法", "2023-12-29", "133-1"));
        assertThat(id.statuteKey()).isEqualTo("示例刑法@2023-12-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例法@#1", "示例法@2020-01-01#附1", "示例法@2020-01-01#1~2", "示例@甲法@2020-01-01#0"})
    void everyFormIsReadBackAsItWasWritten(String written) {
        assertThat(ArticleId.parse(written)).map(ArticleId::toString).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "示例法", "示例法#1", "示例法@2020-01-01", "@2020-01-01#1", "示例法@2020-01-01#", "示例法#1@2020"})
    void whatLacksAMarkIsNoId(String written) {
        assertThat(ArticleId.parse(written)).isEmpty();
    }
}
