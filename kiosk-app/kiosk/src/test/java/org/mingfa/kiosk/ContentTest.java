package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingfa.kiosk.TestKiosk.eventually;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the kiosk does without a pack, with a new one, and with damaged data.
class ContentTest {
    @TempDir
    private Path home;

    @Test
    void withoutAPackTheHomePageWorksAndQuestionsGetAKindSentence() throws IOException {
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.ask("押金").body()).contains("法律内容还没有装好，暂时查不了").contains("12348");
            assertThat(kiosk.get("/home").statusCode()).isEqualTo(200);
            assertThat(kiosk.get("/laws").body()).contains("还没有装法律全文");
            assertThat(kiosk.get("/status").body()).contains("没有可用的内容包：请运行 ./mingfa law install");
            assertThat(kiosk.get("/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void withoutAPackTheHomePageOffersNothingThatCannotBeOpened() throws IOException {
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.ask("押金").statusCode()).isEqualTo(200);
            String page = kiosk.get("/home").body();

            assertThat(page).doesNotContain("现在由常见问题卡片回答").contains("法律内容还没有装好");
            List<String> links = Pattern.compile("href=\"(/[^\"]*)\"")
                    .matcher(page)
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            assertThat(links).isNotEmpty().allMatch(link -> kiosk.get(link).statusCode() == 200);
        }
    }

    @Test
    void cardsAloneAnswerAndSaySo() throws Exception {
        TestPacks.CARDS.install(home);
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.ask("老板拖欠工资怎么办").body()).contains("还没有装法律全文").contains("/card/wages-unpaid");
            assertThat(kiosk.ask("qqqq").body()).contains("没有找到").contains("还没有装法律全文");
            assertThat(kiosk.get("/home").body()).contains("现在由常见问题卡片回答");
            assertThat(kiosk.get("/card/wages-unpaid").body()).contains("这台机器还没有装这部法律的全文");
            assertThat(kiosk.get("/status").body()).contains("只有常见问题卡片，没有法律全文");
        }
    }

    @Test
    void aPackInstalledMeanwhileIsAdoptedWithoutARestart() throws Exception {
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.ask("押金").body()).contains("法律内容还没有装好");

            TestPacks.LAW.install(home);

            assertThat(eventually(() -> kiosk.ask("押金").body().contains("示例租房法")))
                    .isTrue();
            assertThat(kiosk.get("/status").body()).contains(TestPacks.LAW.created());
        }
    }

    @Test
    void aPackThatWasReplacedIsClosed() throws Exception {
        Path before = TestPacks.CARDS.install(home);
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.ask("押金").statusCode()).isEqualTo(200);
            assertThat(OpenFiles.below(before)).isNotEmpty();

            TestPacks.LAW.install(home);

            assertThat(eventually(() -> kiosk.ask("押金").body().contains("示例租房法")))
                    .isTrue();
            assertThat(eventually(() -> OpenFiles.below(before).isEmpty()))
                    .as("still open: %s", OpenFiles.below(before))
                    .isTrue();
        }
    }

    @Test
    void aDamagedPackMakesRoomForTheOneBeforeAndTheStatusPageTells() throws Exception {
        TestPacks.LAW.install(home);
        Path damaged = TestPacks.LATER_LAW.install(home);
        overwrite(damaged.resolve("law.sqlite"), 200);
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.ask("押金").body()).contains("示例租房法");
            assertThat(kiosk.get("/status").body())
                    .contains(TestPacks.LAW.created())
                    .doesNotContain(TestPacks.LATER_LAW.created())
                    .contains("内容包被改动过（law.sqlite");
        }
    }

    @Test
    void aDamagedDatabaseIsRestoredAndTheStatusPageTells() throws IOException {
        TestKiosk.start(home).close();
        overwrite(home.resolve("kiosk.sqlite"), 0);
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.get("/status").body())
                    .contains("数据库损坏，已另存为 kiosk.sqlite.damaged-")
                    .contains("已恢复到");
        }
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.get("/status").body()).containsOnlyOnce("数据库损坏");
        }
    }

    private static void overwrite(Path file, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("damaged by a test".getBytes(StandardCharsets.US_ASCII)), at);
        }
    }
}
