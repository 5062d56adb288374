package org.mingfa.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFinderTest {
    private final CitationFinder finder = new CitationFinder(new LawNames(
            List.of(
                    TestStatutes.of("中华人民共和国示例民法", "2020-01-01"),
                    TestStatutes.of("示例刑法", "2020-01-01"),
                    TestStatutes.of("关于适用《示例民法》的解释", "2021-01-01")),
            Map.of("例民", "示例民法")));

    @Test
    void aTitleInBracketsIsPartOfTheCitation() {
        String text = "依照《中华人民共和国示例民法》第一千零六十四条的规定";

        assertThat(finder.find(text, "本身法")).singleElement().satisfies(citation -> {
            assertThat(text.substring(citation.start(), citation.end())).isEqualTo("《中华人民共和国示例民法》第一千零六十四条");
            assertThat(citation.shortTitle()).isEqualTo("示例民法");
            assertThat(citation.number()).isEqualTo("1064");
        });
    }

    @Test
    void anInsertedArticleKeepsItsSecondNumber() {
        assertThat(cited("《示例刑法》第一百三十三条之一第一款")).containsExactly("示例刑法#133-1");
    }

    @Test
    void aNameWithoutBracketsIsUnderstood() {
        assertThat(cited("构成示例刑法第二条的罪")).containsExactly("示例刑法#2");
        assertThat(cited("例民第三条")).containsExactly("示例民法#3");
    }

    @ParameterizedTest
    @CsvSource({"本法第三条", "本条例第三条", "本解释第三条", "本办法第三条", "依照第三条", "违反第三条规定", "有第三条情形的"})
    void aLawThatSpeaksOfItselfIsTheCitedLaw(String text) {
        assertThat(cited(text)).containsExactly("本身法#3");
    }

    @Test
    void laterNumbersOfAListBelongToTheSameLaw() {
        assertThat(cited("《示例民法》第三条、第五条第二款和第七条第一款第（二）项、第九条的规定"))
                .containsExactly("示例民法#3", "示例民法#5", "示例民法#7", "示例民法#9");
        assertThat(cited("本法第三条至第五条或者第七条")).containsExactly("本身法#3", "本身法#5", "本身法#7");
    }

    @Test
    void aListMayGoOnInAnotherLaw() {
        assertThat(cited("《示例民法》第三条、《示例刑法》第四条和第五条")).containsExactly("示例民法#3", "示例刑法#4", "示例刑法#5");
    }

    @Test
    void theNumberOfAnUnknownLawIsNotLinked() {
        assertThat(cited("《没有的法》第三条和第四条")).isEmpty();
        assertThat(cited("没有的法第三条")).isEmpty();
    }

    @Test
    void anUnknownLawBetweenDoesNotInheritTheLawBefore() {
        assertThat(cited("《示例民法》第三条、《没有的法》第四条")).containsExactly("示例民法#3");
    }

    @Test
    void aTitleThatHoldsATitleIsUnderstood() {
        assertThat(cited("《关于适用〈示例民法〉的解释》第二条")).containsExactly("关于适用《示例民法》的解释#2");
        assertThat(cited("《关于适用《示例民法》的解释》第二条")).containsExactly("关于适用《示例民法》的解释#2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第", "条", "》第一条", "第三条", "第条", "本法", "没有引用的文字", "共三条", "《示例民法》"})
    void textThatCitesNothingHasNoCitation(String text) {
        assertThat(cited(text)).isEmpty();
    }

    private List<String> cited(String text) {
        return finder.find(text, "本身法").stream()
                .map(citation -> citation.shortTitle() + "#" + citation.number())
                .toList();
    }
}
