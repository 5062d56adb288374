package org.mingfa.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineLineTest {
    @Test
    void aLineHoldsWordsSoFarOrAllOfThem() {
        assertThat(EngineLine.read("{\"partial\" : \"房东\"}")).contains(new EngineLine(false, "房东"));
        assertThat(EngineLine.read("{\"text\": \"押金\", \"result\": [{\"conf\": 1.0}]}"))
                .contains(new EngineLine(true, "押金"));
    }

    @Test
    void blanksBetweenHanziAreTakenOutAndOthersStay() {
        assertThat(EngineLine.read("{\"text\": \" 房东 不  退 押金 call me 好 吗\"}"))
                .contains(new EngineLine(true, "房东不退押金 call me 好吗"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "LOG (VoskAPI:Model()) loading", "{", "[]", "{\"text\": 5}", "null", "{\"words\": \"x\"}"})
    void whatIsNotForUsIsPassedOver(String line) {
        assertThat(EngineLine.read(line)).isEmpty();
    }
}
