package org.mingfa.kiosk.input.handwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokesTest {
    @Test
    void strokesAndTheirPointsKeepTheirOrder() {
        assertThat(Strokes.parse("10,20 15,30;40,40 50,60"))
                .contains(List.of(
                        new Stroke(List.of(new Point(10, 20), new Point(15, 30))),
                        new Stroke(List.of(new Point(40, 40), new Point(50, 60)))));
    }

    @Test
    void aTapIsAStrokeOfOnePoint() {
        assertThat(Strokes.parse("7,8")).contains(List.of(new Stroke(List.of(new Point(7, 8)))));
    }

    @Test
    void theFingerMayLeaveTheAreaOnItsLeft() {
        assertThat(Strokes.parse("-3,8")).contains(List.of(new Stroke(List.of(new Point(-3, 8)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "1,2;",
                ";1,2",
                "1,2;;3,4",
                "1",
                "1,",
                ",2",
                "1,2,3",
                "1,2  3,4",
                " 1,2",
                "1.5,2",
                "a,b",
                "1,2\n3,4",
                "123456,1",
                "+1,2",
                "--1,2",
                "NaN,2",
                "1e3,2",
                "١,٢",
                "１,２",
                "<script>"
            })
    void whatIsMalformedIsNoInk(String wire) {
        assertThat(Strokes.parse(wire)).isEmpty();
    }

    @Test
    void sixtyFourStrokesAreTheMost() {
        assertThat(Strokes.parse("1,2" + ";1,2".repeat(63))).get().asList().hasSize(64);
        assertThat(Strokes.parse("1,2" + ";1,2".repeat(64))).isEmpty();
    }

    @Test
    void twoHundredFiftySixPointsAreTheMost() {
        assertThat(Strokes.parse("1,2" + " 1,2".repeat(255))).isPresent();
        assertThat(Strokes.parse("1,2" + " 1,2".repeat(256))).isEmpty();
    }

    @Test
    void twentyThousandCharactersAreTheMost() {
        String fiveThousand = ";" + "10,20 ".repeat(208).strip();
        assertThat(fiveThousand.repeat(20).substring(1)).hasSizeGreaterThan(20_000);
        assertThat(Strokes.parse(fiveThousand.repeat(16).substring(1))).isPresent();
        assertThat(Strokes.parse(fiveThousand.repeat(20).substring(1))).isEmpty();
    }
}
