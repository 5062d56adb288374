package org.mingfa.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1, 第一条",
        "1260, 第一千二百六十条",
        "133-1, 第一百三十三条之一",
        "120-12, 第一百二十条之十二",
        "3~2, 第三条",
        "0, 全文",
        "附, 附件",
        "附2, 附件2",
        "附二, 附件二"
    })
    void numbersAreWrittenForAReader(String number, String written) {
        assertThat(ArticleNumber.chinese(number)).isEqualTo(written);
    }
}
