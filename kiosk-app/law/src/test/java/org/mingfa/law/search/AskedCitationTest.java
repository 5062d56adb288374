package org.mingfa.law.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.law.LawNames;
import org.mingfa.law.TestStatutes;

class AskedCitationTest {
    private static LawNames names;

    @BeforeAll
    static void nameLaws() {
        Map<String, String> aliases = new HashMap<>();
        Lexicon.load().aliases().forEach((name, alias) -> aliases.put(name, alias.shortTitle()));
        names = new LawNames(
                List.of(
                        TestStatutes.of("中华人民共和国民法典", "2020-05-28"),
                        TestStatutes.of("中华人民共和国刑法", "2023-12-29"),
                        TestStatutes.of("中华人民共和国劳动法", "2018-12-29"),
                        TestStatutes.of("中华人民共和国社会保险法", "2018-12-29"),
                        TestStatutes.of("中华人民共和国民事诉讼法", "2023-09-01")),
                aliases);
    }

    @ParameterizedTest
    @CsvSource({
        "民法典1064, 民法典#1064",
        "民法典 1064, 民法典#1064",
        "消法55条, 消费者权益保护法#55",
        "刑法133条之一, 刑法#133-1",
        "刑法第一百三十三条之一第一款, 刑法#133-1",
        "刑法 第 133 条 之 1, 刑法#133-1",
        "《社会保险法》第58条, 社会保险法#58",
        "侵权责任编 1254条, 民法典#1254",
        "民诉法第122条, 民事诉讼法#122",
        "中华人民共和国民法典第一千零七十九条, 民法典#1079",
        "民法典第一〇六四条, 民法典#1064",
        "民法典0064条, 民法典#64",
        "我想看民法典里讲离婚的第1076条, 民法典#1076"
    })
    void aNamedArticleIsUnderstood(String question, String expected) {
        assertThat(asked(question)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"民法典, 民法典#", "民法典怎么说离婚, 民法典#", "劳动法规定的加班费, 劳动法#"})
    void aLawMayBeNamedWithoutAnArticle(String question, String expected) {
        assertThat(asked(question)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "劳动法3年",
                "劳动法12个月",
                "劳动法2018年修改",
                "劳动法8小时",
                "劳动法三倍工资",
                "劳动法3万元",
                "劳动法2次警告",
                "劳动法十级伤残",
                "劳动法12分",
                "劳动法第三章",
                "劳动法 50%",
                "劳动法30多天",
                "劳动法两人"
            })
    void aCountAfterALawIsNoArticle(String question) {
        assertThat(asked(question)).containsExactly("劳动法#");
    }

    @Test
    void severalLawsKeepTheirOwnNumbers() {
        assertThat(asked("民法典1064和刑法20条")).containsExactly("民法典#1064", "刑法#20");
        assertThat(asked("民法典和刑法第20条")).containsExactly("民法典#", "刑法#20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"材料提交法院以后", "怎么取消法院的限制", "提交规定的材料", "老板拖欠工资", "", "第58条"})
    void wordsThatNameNoLawAreNoCitation(String question) {
        assertThat(asked(question)).isEmpty();
    }

    @Test
    void aHugeNumberIsReadWithoutHarm() {
        assertThat(asked("民法典" + "9".repeat(50))).hasSize(1);
        assertThat(asked("民法典" + "九".repeat(50) + "条")).hasSize(1);
        assertThat(asked("民法典99999999条")).containsExactly("民法典#99999999");
    }

    private static List<String> asked(String question) {
        return AskedCitation.find(QueryText.plain(question), names).stream()
                .map(citation -> citation.shortTitle() + "#" + citation.number().orElse(""))
                .toList();
    }
}
