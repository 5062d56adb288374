package org.mingfa.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private final MovableClock clock = new MovableClock();
    private final Visits visits = new Visits(clock, new VisitConfig(Duration.ofSeconds(90), Duration.ofSeconds(20)));
    private final List<String> ended = new ArrayList<>();

    private static byte[] page(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstTouchBeginsAVisitAndTheNextBelongsToIt() {
        assertThat(visits.current()).isEmpty();
        String id = visits.enter();
        assertThat(visits.enter()).isEqualTo(id);
        assertThat(visits.current()).contains(id);
    }

    @Test
    void eachVisitHasAnIdOfItsOwn() {
        String first = visits.enter();
        visits.end();
        assertThat(visits.enter()).isNotEqualTo(first);
    }

    @Test
    void aTouchGivesTheWholeTimeAgain() {
        String id = visits.enter();
        clock.pass(Duration.ofSeconds(80));
        assertThat(visits.remaining()).contains(Duration.ofSeconds(10));
        assertThat(visits.touch(id)).isTrue();
        assertThat(visits.remaining()).contains(Duration.ofSeconds(90));
    }

    @Test
    void aVisitEndsWhenNobodyTouchesAnyMore() {
        visits.onEnd(ended::add);
        String id = visits.enter();
        visits.show(id, "/results?q=1", page("her words"));
        clock.pass(Duration.ofSeconds(90));

        assertThat(visits.current()).isEmpty();
        assertThat(visits.screen()).isEmpty();
        assertThat(visits.touch(id)).isFalse();
        assertThat(ended).isEmpty();
        visits.endIfIdle();
        assertThat(ended).containsExactly(id);
    }

    @Test
    void aVisitThatBeginsAsTheOneBeforeIsEndedStays() throws InterruptedException {
        for (int round = 0; round < 2000; round++) {
            visits.enter();
            clock.pass(Duration.ofSeconds(90));
            Thread watch = Thread.startVirtualThread(visits::endIfIdle);
            String next = visits.enter();
            watch.join();
            assertThat(visits.current()).contains(next);
        }
    }

    @Test
    void whoeverComesAfterAnIdleVisitBeginsANewOneAndTheOldOneIsWiped() {
        visits.onEnd(ended::add);
        String first = visits.enter();
        clock.pass(Duration.ofMinutes(10));
        assertThat(visits.enter()).isNotEqualTo(first);
        assertThat(ended).containsExactly(first);
    }

    @Test
    void thePageThatSheSawIsForgottenAtTheEnd() {
        visits.show(visits.enter(), "/a", page("her words"));
        visits.end();
        assertThat(visits.screen()).isEmpty();
        assertThat(visits.place("/home")).isEqualTo("/home");
        assertThat(visits.aids()).isEqualTo(Aids.USUAL);
    }

    /// Or the browser gets a page of nothing, which never asks for another.
    @Test
    void whatIsOnItsWayToTheBrowserStaysWhole() {
        byte[] sent = page("her words");
        visits.show(visits.enter(), "/a", sent);
        byte[] reloaded = visits.screen().orElseThrow();

        visits.end();

        assertThat(sent).asString(StandardCharsets.UTF_8).isEqualTo("her words");
        assertThat(reloaded).asString(StandardCharsets.UTF_8).isEqualTo("her words");
    }

    @Test
    void backGoesTheWayThatSheCame() {
        String id = visits.enter();
        for (String place : List.of("/home", "/results?q=1", "/a", "/a", "/b")) {
            visits.show(id, place, page(place));
        }
        assertThat(visits.back("/home")).isEqualTo("/a");
        visits.show(id, "/a", page("/a"));
        assertThat(visits.back("/home")).isEqualTo("/results?q=1");
        visits.show(id, "/results?q=1", page(""));
        assertThat(visits.back("/home")).isEqualTo("/home");
        assertThat(visits.back("/home")).isEqualTo("/home");
    }

    @Test
    void whatAnOldPageShowsIsNotKeptForTheNewVisit() {
        String old = visits.enter();
        visits.end();
        visits.enter();
        visits.show(old, "/results?q=1", page("her words"));
        assertThat(visits.screen()).isEmpty();
    }

    @Test
    void aidsAreChangedOneTouchEachAndForgottenAtTheEnd() {
        visits.enter();
        for (Aids.Change change : Aids.Change.values()) {
            visits.change(change);
        }
        assertThat(visits.aids()).isEqualTo(new Aids(Aids.Language.EN, Aids.TextSize.L, true, true));
        visits.change(Aids.Change.SIZE);
        visits.change(Aids.Change.SIZE);
        assertThat(visits.aids().size()).isEqualTo(Aids.TextSize.M);
        visits.end();
        assertThat(visits.aids()).isEqualTo(Aids.USUAL);
    }

    @Test
    void everyEndIsToldOnce() {
        visits.onEnd(ended::add);
        visits.enter();
        visits.end();
        visits.end();
        assertThat(ended).hasSize(1);
    }

    @Test
    void oneThatFailsToWipeKeepsNobodyElseFromIt() {
        List<String> wiped = new ArrayList<>();
        visits.onEnd(_ -> {
            throw new IllegalStateException("for the test");
        });
        visits.onEnd(wiped::add);
        String id = visits.enter();

        visits.end();

        assertThat(wiped).containsExactly(id);
    }
}
