package org.mingfa.device.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingfa.device.twin.FaultScript.After;
import org.mingfa.device.twin.FaultScript.AtLine;
import org.mingfa.device.twin.FaultScript.Step;

class FaultScriptTest {

    @Test
    void readsTimesLinesAndArguments() {
        assertThat(parse("""
                # the cable is loose

                at 3s lift-card
                  at 250ms   unplug   10s
                at line 12 paper-out
                """))
                .containsExactly(
                        new Step(new After(Duration.ofSeconds(3)), "lift-card", ""),
                        new Step(new After(Duration.ofMillis(250)), "unplug", "10s"),
                        new Step(new AtLine(12), "paper-out", ""));
    }

    @Test
    void anEmptyTextIsAnEmptyScript() {
        assertThat(parse("")).isEmpty();
        assertThat(parse("# nothing\r\n\r\n")).isEmpty();
    }

    @Test
    void whatIsNoStepIsNamedByItsLine() {
        assertRefused("at 3s lift-card\nin a while unplug", "Line 2 is no step: \"in a while unplug\"");
        assertRefused("at 3m unplug", "Line 1 is no step");
        assertRefused("at -3s unplug", "Line 1 is no step");
        assertRefused("at line unplug", "Line 1 is no step");
        assertRefused("at 3s", "Line 1 is no step");
    }

    @Test
    void anActThatTheTwinDoesNotKnowIsNamedWithThoseItKnows() {
        assertRefused(
                "\n\nat 3s explode",
                "Line 3: this twin knows no \"explode\", only lift-card, unplug, flip-bit, paper-out");
    }

    @Test
    void numbersTooLargeAreRefusedWithASentence() {
        assertRefused("at 99999999999999999999s unplug", "Line 1");
        assertRefused("at line 99999999999 unplug", "Line 1");
    }

    @Test
    void anArgumentThatIsNoTimeIsRefusedWhenAskedFor() {
        Step step = parse("at 3s unplug soon").getFirst();
        assertThatThrownBy(step::time).hasMessageContaining("\"soon\" is no time");
        assertThat(parse("at 3s unplug 500ms").getFirst().time()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void theSameSeedMakesTheSameScript() {
        assertThat(random(7)).isEqualTo(random(7));
        Set<FaultScript> different = new HashSet<>();
        for (long seed = 1; seed <= 1000; seed++) {
            different.add(random(seed));
        }
        assertThat(different).hasSize(1000);
    }

    @Test
    void aRandomScriptIsInOrderWithinItsTimeAndCanBeWrittenDown() {
        for (long seed = 1; seed <= 100; seed++) {
            FaultScript script = random(seed);
            List<Duration> times = script.steps().stream()
                    .map(step -> ((After) step.at()).time())
                    .toList();
            assertThat(times).hasSize(8).isSorted().allMatch(time -> time.compareTo(Duration.ofSeconds(30)) < 0);
            assertThat(FaultScript.parse(script.text(), TestAct.ALL)).isEqualTo(script);
        }
    }

    @Test
    void aScriptWithLinesIsWrittenAsItWasRead() {
        String text = "at 3000ms lift-card\nat line 12 unplug 10s\n";
        assertThat(FaultScript.parse(text, TestAct.ALL).text()).isEqualTo(text);
    }

    @Test
    void aScriptIsOverWhenItsLongestStepIs() {
        String text = "at 1s unplug 10s\nat 3s flip-bit 500ms read\nat 4s lift-card\nat line 99 paper-out";
        assertThat(FaultScript.parse(text, TestAct.ALL).end()).isEqualTo(Duration.ofSeconds(11));
        assertThat(FaultScript.NONE.end()).isZero();
    }

    private static FaultScript random(long seed) {
        return FaultScript.random(seed, TestAct.ALL, 8, Duration.ofSeconds(30));
    }

    private static List<Step> parse(String text) {
        return FaultScript.parse(text, TestAct.ALL).steps();
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
