package org.mingfa.law.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.pack.TestPacks;
import tools.jackson.jr.ob.JSON;

/// The commands that read a pack.
class PackCommandsTest {
    @TempDir
    static Path temporary;

    private static Path pack;

    @BeforeAll
    static void buildPack() throws Exception {
        pack = TestPacks.build(temporary.resolve("law.pack"));
    }

    @Test
    void searchPrintsHitsForAPerson() {
        Ran ran = Ran.law("search", pack, "示例买卖法第二条", "--no-vectors", "--top", "3");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains(" 1. 《示例买卖法》第二条（现行有效，2020-03-01）", "卖家应当把灯笼的真实情况告诉买家");
        assertThat(ran.out()).contains(" 3. ").doesNotContain(" 4. ");
    }

    @Test
    void searchPrintsCardsAndWhatWasUnderstood() {
        assertThat(Ran.law("search", pack, "ldzc", "--no-vectors").out()).startsWith("按“劳动仲裁”查找");
        assertThat(Ran.law("search", pack, "老板拖欠工资怎么办", "--no-vectors").out()).contains("【老板拖欠工资怎么办】", "下一步：");
        assertThat(Ran.law("search", pack, "？？", "--no-vectors").out())
                .startsWith("没有找到。")
                .contains("12348");
    }

    @Test
    void searchPrintsJsonForAProgram() throws IOException {
        Ran ran = Ran.law("search", pack, "灯笼点不亮", "--no-vectors", "--json", "--top", "2", "--level", "法律");

        Map<String, Object> answer = JSON.std.mapFrom(ran.out());
        assertThat(answer).containsOnlyKeys("understood", "cards", "hits");
        assertThat(answer.get("hits"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("id", "示例买卖法@2020-03-01#2")
                .containsEntry("law", "中华人民共和国示例买卖法")
                .containsEntry("level", "法律")
                .containsEntry("status", "现行有效")
                .containsEntry("date", "2020-03-01")
                .containsEntry("chapter", List.of("第一章 总则"))
                .containsEntry("article", "第二条")
                .containsEntry("reason", "FOUND");
    }

    @Test
    void searchFindsPastLawOnlyWhenAskedTo() {
        assertThat(Ran.law("search", pack, "卖旧灯的人应当试灯", "--no-vectors").out()).doesNotContain("已被修改");
        assertThat(Ran.law("search", pack, "卖旧灯的人应当试灯", "--no-vectors", "--past")
                        .out())
                .contains("已被修改");
    }

    @Test
    void anUnknownLevelIsRefusedAndNotIgnored() {
        assertThat(Ran.law("search", pack, "灯笼", "--no-vectors", "--level", "乱写")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void installPutsThePackOnTheShelf() {
        Path home = temporary.resolve("home");
        Ran ran = Ran.law("install", pack, "--home", home);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("已安装：2026-01-01T00:00:00Z");
        assertThat(home.resolve("packs/current")).exists();
    }

    @Test
    void checkCardsFailsWhereTheLawIsMissing() {
        Ran ran = Ran.law("check-cards", pack);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("wages-unpaid：劳动合同法@2012-12-28#30 不在内容包里", "张卡片");
    }
}
