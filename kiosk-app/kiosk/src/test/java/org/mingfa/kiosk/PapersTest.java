package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.lookup.Papers;
import org.mingfa.kiosk.lookup.Question;
import org.mingfa.kiosk.print.LawPaper;
import org.mingfa.law.Level;
import org.mingfa.update.PackShelf;
import org.mingfa.update.TrustStore;

/// The list of what was found, as she takes it home.
class PapersTest {
    @TempDir
    private Path home;

    private CurrentLaw law;

    @BeforeEach
    void open() throws Exception {
        TestPacks.LAW.install(home);
        law = new CurrentLaw(new PackShelf(home.resolve("packs"), TrustStore.development()), _ -> {});
        law.adopt();
    }

    @AfterEach
    void close() {
        law.close();
    }

    private Optional<LawPaper> list(Question question) {
        return new Papers(law, "榆树街道公共法律服务站", Optional.empty(), Clock.systemDefaultZone()).results(question);
    }

    private static List<String> headings(LawPaper paper) {
        return paper.blocks().stream()
                .filter(LawPaper.Heading.class::isInstance)
                .map(LawPaper.Block::text)
                .toList();
    }

    @Test
    void whatToDoStandsBeforeWhatTheLawSays() {
        LawPaper paper = list(Question.of("房东不退押金")).orElseThrow();

        assertThat(headings(paper).getFirst()).contains("押金");
        assertThat(headings(paper)).contains("示例租房法");
        assertThat(paper.status()).isEqualTo("现行有效");
        assertThat(paper.inForce()).isTrue();
    }

    @Test
    void aListIsAsNarrowAsThePage() {
        Question regulations = new Question("拖欠工钱", Optional.of(Level.ADMINISTRATIVE_REGULATION), false, false);

        assertThat(headings(list(regulations).orElseThrow())).contains("示例工钱条例").doesNotContain("劳动合同法");
    }

    @Test
    void aLawOfThePastIsMarkedAndTheStatusWarns() {
        LawPaper paper =
                list(new Question("房东不得乱涨房租", Optional.empty(), true, false)).orElseThrow();

        assertThat(headings(paper)).contains("示例租房法（已被修改）");
        assertThat(paper.inForce()).isFalse();
        assertThat(paper.status()).isEqualTo("有的不是现行有效的，见标题后的括号");
    }

    @Test
    void whereNothingIsFoundThereIsNothingToPrint() {
        assertThat(list(Question.of("🙂"))).isEmpty();
    }
}
