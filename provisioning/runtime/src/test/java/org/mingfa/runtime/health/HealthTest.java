package org.mingfa.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthTest {
    private final Health health = new Health();

    @Test
    void everyCheckIsAskedInTheOrderOfNames() {
        health.add("web", () -> new HealthState.Well("网页正常。"));
        health.add("law", () -> new HealthState.Degraded("没有向量，只按字词查。"));

        assertThat(health.states().keySet()).containsExactly("law", "web");
        assertThat(health.states().values()).extracting(HealthState::word).containsExactly("degraded", "well");
        assertThat(Health.isServing(health.states())).isTrue();
    }

    @Test
    void aCheckThatIsDownStopsTheService() {
        health.add("web", () -> new HealthState.Well("网页正常。"));
        health.add("law", () -> new HealthState.Down("没有法律库。"));

        assertThat(Health.isServing(health.states())).isFalse();
    }

    @Test
    void aCheckThatFailsIsDownAndSaysSoWithoutDetails() {
        health.add("law", () -> {
            throw new IllegalStateException("secret path");
        });

        HealthState state = health.states().get("law");

        assertThat(state).isEqualTo(new HealthState.Down("检查本身失败：IllegalStateException"));
        assertThat(Health.isServing(health.states())).isFalse();
    }

    @Test
    void aProgramWithoutChecksServes() {
        assertThat(Health.isServing(health.states())).isTrue();
        assertThat(health.states()).isEmpty();
    }
}
