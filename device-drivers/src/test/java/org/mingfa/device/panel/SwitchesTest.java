package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingfa.device.panel.Switches.Change;

/// Times are milliseconds; no clock runs.
class SwitchesTest {
    private final Switches switches = new Switches(EnumSet.of(PanelInput.CALL, PanelInput.DOOR), 0);

    private static long ms(long time) {
        return Duration.ofMillis(time).toNanos();
    }

    @Test
    void nothingIsKnownBeforeItWasSeenAndActiveOnesOnlyOnceTheyHaveStayed() {
        assertThat(switches.values()).isEmpty();
        switches.see(PanelInput.CALL, false, ms(1_000));
        switches.see(PanelInput.DOOR, true, ms(1_000));
        assertThat(switches.settle(ms(1_000))).isEmpty();
        assertThat(switches.values()).isEqualTo(Map.of(PanelInput.CALL, false));
        assertThat(switches.dueAt()).hasValue(ms(1_100));
        assertThat(switches.settle(ms(1_100))).containsExactly(new Change(PanelInput.DOOR, true));
        assertThat(switches.values()).isEqualTo(Map.of(PanelInput.CALL, false, PanelInput.DOOR, true));
        assertThat(switches.dueAt()).isEmpty();
    }

    @Test
    void aLookOrAnEdgeAfterTheTimeSwallowsNoChange() {
        switches.see(PanelInput.DOOR, true, ms(1_000));
        switches.see(PanelInput.DOOR, true, ms(1_100));
        assertThat(switches.settle(ms(1_100))).containsExactly(new Change(PanelInput.DOOR, true));
        switches.see(PanelInput.DOOR, false, ms(2_000));
        switches.see(PanelInput.DOOR, true, ms(3_000));
        switches.see(PanelInput.DOOR, false, ms(4_000));
        assertThat(switches.settle(ms(9_000)))
                .containsExactly(
                        new Change(PanelInput.DOOR, false),
                        new Change(PanelInput.DOOR, true),
                        new Change(PanelInput.DOOR, false));
        assertThat(switches.settle(ms(9_000))).isEmpty();
    }

    @Test
    void aLossForgetsWhatIsKnownButTellsNoChangeTwice() {
        switches.see(PanelInput.DOOR, true, ms(1_000));
        switches.settle(ms(1_100));
        switches.lost(ms(2_000));
        assertThat(switches.values()).isEmpty();
        switches.see(PanelInput.DOOR, true, ms(3_000));
        assertThat(switches.settle(ms(3_200))).isEmpty();
        assertThat(switches.values()).containsEntry(PanelInput.DOOR, true);
    }

    @Test
    void anInputThatNeverRestsIsNamed() {
        for (int time = 0; time < 6_000; time += 5) {
            switches.see(PanelInput.CALL, time % 10 == 0, ms(time));
            switches.see(PanelInput.DOOR, false, ms(time));
        }
        assertThat(switches.chattering(ms(6_000))).containsExactly(PanelInput.CALL);
        assertThat(switches.values().getOrDefault(PanelInput.CALL, false)).isFalse();
    }

    @Test
    void whatThePanelDoesNotHaveIsPassedOver() {
        switches.see(PanelInput.HANDSET, true, ms(1));
        assertThat(switches.settle(ms(1_000))).isEmpty();
        assertThat(switches.values()).doesNotContainKey(PanelInput.HANDSET);
    }
}
