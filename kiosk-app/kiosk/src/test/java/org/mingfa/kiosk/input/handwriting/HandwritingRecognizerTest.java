package org.mingfa.kiosk.input.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandwritingRecognizerTest {
    private static final String GUO = "20,20 22,95;22,20 85,22 83,97;35,38 70,37;38,55 68,54;53,38 53,76;34,78 74,76;"
            + "61,60 68,68;22,94 83,93";
    private static StrokeTable table;
    private static HandwritingRecognizer recognizer;

    @BeforeAll
    static void load() throws IOException {
        table = StrokeTable.load();
        recognizer = HandwritingRecognizer.load();
    }

    private static List<String> read(String wire) {
        return recognizer.recognize(Strokes.parse(wire).orElseThrow(), 8);
    }

    @Test
    void nineOfTenCommonHanziOfAnUnsteadyHandAreAmongTheEight() throws IOException {
        var result = new HandwritingTrial(table, recognizer).run(1, 500, 1);
        assertThat(result.shownPercent()).isGreaterThanOrEqualTo(90);
        assertThat(result.firstPercent()).isGreaterThanOrEqualTo(75);
    }

    @Test
    void aSteadyHandIsReadAtOnce() throws IOException {
        var result = new HandwritingTrial(table, recognizer).run(0.5f, 100, 1);
        assertThat(result.firstPercent()).isGreaterThanOrEqualTo(97);
    }

    @Test
    void inkThatIsNoHanziAtAllIsNotMistakenForTheRightOne() throws IOException {
        var result = new HandwritingTrial(table, recognizer).run(6, 50, 1);
        assertThat(result.shownPercent()).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"150,230 620,230", "150,230 620,226", "150,230 300,231 620,230", "5,9 6,9"})
    void aStrokeAsStraightAsARulerIsOne(String wire) {
        assertThat(read(wire)).startsWith("一");
    }

    @Test
    void aSingleDotIsNoTrouble() {
        assertThat(read("50,50")).hasSize(8).contains("丶");
    }

    @Test
    void handMadeStrokesAreRead() {
        assertThat(read(GUO)).startsWith("国");
        assertThat(read("10,50 90,48")).startsWith("一");
        assertThat(read("10,35 90,33;50,5 49,95")).startsWith("十");
        assertThat(read("50,10 40,45 12,90;48,40 65,70 92,92")).contains("人");
        assertThat(read("20,35 80,33;10,60 92,58;48,33 44,65 12,95;50,60 88,94"))
                .contains("天");
        assertThat(read("20,30 80,28;10,60 92,58;50,5 48,58 12,95;50,58 88,94")).contains("夫");
    }

    @Test
    void theOrderOfStrokesDoesNotMatter() {
        List<Stroke> strokes = new ArrayList<>(Strokes.parse(GUO).orElseThrow());
        List<String> inOrder = recognizer.recognize(strokes, 8);
        Collections.reverse(strokes);
        assertThat(recognizer.recognize(strokes, 8)).isEqualTo(inOrder);
    }

    @Test
    void strokesMayBeDrawnInOneGo() {
        assertThat(read(GUO.replace("35,38 70,37;38,55 68,54", "35,38 70,37 38,55 68,54")))
                .contains("国");
    }

    @Test
    void aStrokeTooFewOrTooManyIsForgiven() {
        assertThat(read(GUO.replace("61,60 68,68;", ""))).contains("国");
        assertThat(read(GUO + ";40,65 66,66")).contains("国");
    }

    @Test
    void neitherSizeNorPlaceMatters() {
        List<Stroke> large = Strokes.parse(GUO).orElseThrow().stream()
                .map(stroke -> new Stroke(stroke.points().stream()
                        .map(point -> new Point(point.x() * 7 + 3000, point.y() * 7 - 500))
                        .toList()))
                .toList();
        assertThat(recognizer.recognize(large, 8)).startsWith("国");
    }

    @Test
    void moreThanTheLimitAreNeverReturnedAndNoneTwice() {
        assertThat(read(GUO)).hasSize(8).doesNotHaveDuplicates();
        assertThat(recognizer.recognize(Strokes.parse(GUO).orElseThrow(), 3)).hasSize(3);
        assertThat(recognizer.recognize(Strokes.parse(GUO).orElseThrow(), 0)).isEmpty();
    }

    @Test
    void noInkIsNoHanzi() {
        assertThat(recognizer.recognize(List.of(), 8)).isEmpty();
    }

    @Test
    void aPlaceThatIsNoneIsNoHanzi() {
        for (float strange : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.MAX_VALUE}) {
            Stroke stroke = new Stroke(List.of(new Point(0, -strange), new Point(strange, 1)));
            assertThat(recognizer.recognize(List.of(stroke), 8)).isEmpty();
        }
    }

    @Test
    void aTapAndAScribbleGiveSomethingAndDoNoHarm() {
        assertThat(read("5,5")).hasSize(8);
        assertThat(read("5,5;5,5;5,5")).hasSize(8);
        StringBuilder scribble = new StringBuilder("0,0");
        IntStream.range(1, 16_00)
                .forEach(i -> scribble.append(i % 200 == 0 ? ";" : " ")
                        .append(i * 7919 % 997)
                        .append(',')
                        .append(i * 104_729 % 991));
        assertThat(read(scribble.toString())).hasSize(8);
    }

    @Test
    void aStrokeHasAPoint() {
        assertThatThrownBy(() -> new Stroke(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalThreadsReadTheSame() {
        List<Stroke> strokes = Strokes.parse(GUO).orElseThrow();
        List<String> alone = recognizer.recognize(strokes, 8);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> recognizer.recognize(strokes, 8)))
                .allMatch(alone::equals);
    }

    @Test
    void theTableHoldsTheHanziOfGb2312() {
        assertThat(table.size()).isGreaterThanOrEqualTo(6763);
        assertThat(table.common()).isBetween(3755, table.size());
        assertThat(IntStream.range(0, table.common()).mapToObj(table::hanzi)).contains('法', '诉', '仲', '赡');
    }
}
