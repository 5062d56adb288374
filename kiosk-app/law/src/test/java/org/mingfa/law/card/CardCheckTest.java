package org.mingfa.law.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.ArticleId;
import org.mingfa.law.pack.OpenedPack;
import org.mingfa.law.pack.TestPacks;

class CardCheckTest {
    private static final String LAMP = "路灯天黑就亮。";

    private static OpenedPack pack;

    @BeforeAll
    static void openPack(@TempDir Path temporary) throws Exception {
        pack = TestPacks.open(TestPacks.build(temporary.resolve("law.pack")));
    }

    @AfterAll
    static void closePack() throws Exception {
        pack.close();
    }

    @Test
    void aCardWhoseArticlesAreInForceAndUnchangedIsRight() {
        assertThat(findings("示例路灯规定@#1", Fingerprint.of(LAMP))).isEmpty();
    }

    @Test
    void aChangedArticleIsNamedWithBothFingerprints() {
        assertThat(findings("示例路灯规定@#1", "00000000"))
                .singleElement()
                .asString()
                .startsWith("test-card：示例路灯规定@#1")
                .contains("文字已变", "00000000", Fingerprint.of(LAMP));
    }

    @Test
    void aRepealedSupersededOrComingLawIsNamedWithItsStatus() {
        assertThat(findings("示例小店条例@2011-01-01#1", "00000000")).containsExactly("test-card：示例小店条例@2011-01-01#1 已经废止");
        assertThat(findings("示例买卖法@2010-03-01#1", "00000000")).containsExactly("test-card：示例买卖法@2010-03-01#1 已被修改");
        assertThat(findings("示例买卖法@2025-01-01#1", "00000000")).containsExactly("test-card：示例买卖法@2025-01-01#1 尚未施行");
    }

    @Test
    void aMissingLawAndAMissingArticleAreNamed() {
        assertThat(findings("没有的法@2020-01-01#1", "00000000")).containsExactly("test-card：没有的法@2020-01-01#1 不在内容包里");
        assertThat(findings("示例路灯规定@#99", "00000000")).containsExactly("test-card：示例路灯规定@#99 不在内容包里");
    }

    @Test
    void everyCitationOfEveryCardIsLookedAt() {
        StarterCard wrong = card("没有的法@#1 00000000", "示例路灯规定@#1 " + Fingerprint.of(LAMP), "没有的法@#2 00000000");

        assertThat(new CardCheck(pack.library().laws()).findings(List.of(wrong, wrong)))
                .hasSize(4);
    }

    private static List<String> findings(String article, String fingerprint) {
        return new CardCheck(pack.library().laws()).findings(List.of(card(article + " " + fingerprint)));
    }

    private static StarterCard card(String... basis) {
        return new StarterCard(
                "test-card",
                new StarterCard.Topic("test", "测试"),
                "路灯什么时候亮",
                List.of("甲", "乙", "丙"),
                "天黑就亮。",
                "等天黑。",
                Stream.of(basis)
                        .map(line -> line.split(" "))
                        .map(line ->
                                new StarterCard.Basis(ArticleId.parse(line[0]).orElseThrow(), line[1]))
                        .toList(),
                "2026-01-01");
    }
}
