package org.mingfa.law.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.TestLaws;

class BuildCommandTest {
    @TempDir
    Path temporary;

    private Path pack;

    @BeforeEach
    void namePack() {
        pack = temporary.resolve("law.pack");
    }

    @Test
    void aBuildReportsWhatItFoundAndWhatItDidNotUnderstand() {
        Ran ran = Ran.law("build", TestLaws.folder(), "--out", pack, "--no-vectors", "--region", "广东", "四川");

        assertThat(ran.exit()).isZero();
        assertThat(pack).isNotEmptyFile();
        assertThat(ran.out())
                .contains("行政法规： 现行有效 2 已经废止 1")
                .contains("地方性法规： 现行有效 2")
                .contains("条文序号有缺（1）", "示例买卖法@2020-03-01 缺 第七条")
                .contains("看不懂的文件（2）", "示例坏法(2020-01-01).md 第 5 行")
                .contains("重复的文件（2）", "示例小店条例@2011-01-01 重复")
                .contains("没有收的文件（2）", "其他/示例说明.md")
                .contains("内容包已写好：" + pack);
        assertThat(ran.errors()).contains("读取法律 0 %", "读取法律 100 %", "打包签名 100 %");
    }

    @Test
    void aMissingSourceIsSaidPlainly() {
        Ran ran = Ran.law("build", temporary.resolve("absent"), "--out", pack, "--no-vectors");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.errors()).contains("没有这个来源", "absent");
        assertThat(pack).doesNotExist();
    }

    @Test
    void aSourceThatIsNeitherFolderNorZipIsSaidPlainly() throws IOException {
        Path text = Files.writeString(temporary.resolve("laws.txt"), "不是 zip");
        Path broken = Files.writeString(temporary.resolve("laws.zip"), "PK\u0003\u0004 断了");

        assertThat(Ran.law("build", text, "--out", pack, "--no-vectors").exit()).isEqualTo(4);
        assertThat(Ran.law("build", broken, "--out", pack, "--no-vectors").exit())
                .isNotZero();
        assertThat(pack).doesNotExist();
    }

    @Test
    void aSourceWithoutLawWritesNothing() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));

        Ran ran = Ran.law("build", empty, "--out", pack, "--no-vectors");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.errors()).contains("没有找到法律", "什么也没有写").doesNotContain("Exception");
        assertThat(pack).doesNotExist();
    }

    @Test
    void aBadLineOfQuestionsToLearnFromIsNamed() throws IOException {
        Path queries = Files.writeString(temporary.resolve("queries.tsv"), "q1\t问\nq2 缺\n");
        Path qrels = Files.writeString(temporary.resolve("qrels.tsv"), "q1\t0\t示例路灯规定@#1\t1\n");

        Ran ran = Ran.law("build", TestLaws.folder(), "--out", pack, "--no-vectors", "--learn", queries, qrels);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errors()).contains("queries.tsv line 2");
        assertThat(pack).doesNotExist();
    }

    @Test
    void wrongArgumentsAreExplained() {
        assertThat(Ran.law("build", TestLaws.folder()).exit()).isEqualTo(2);
        assertThat(Ran.law("build", TestLaws.folder()).errors()).contains("--out");
        assertThat(Ran.law().exit()).isEqualTo(2);
        assertThat(Ran.law("--help").out()).contains("build", "search", "bench", "install", "check-cards", "compare");
        assertThat(List.of("build", "search", "bench", "install", "check-cards", "compare"))
                .allSatisfy(
                        command -> assertThat(Ran.law(command, "--help").exit()).isZero());
    }
}
