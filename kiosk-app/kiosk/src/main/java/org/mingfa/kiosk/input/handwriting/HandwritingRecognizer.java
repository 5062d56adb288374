package org.mingfa.kiosk.input.handwriting;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the hanzi that a finger drew, whatever the order of its strokes, also when some were drawn in one go.
///
/// All templates are compared cell by cell ([DirectionMap]), the best of them point by point, and the best of
/// those once more after each was slanted and stretched to lie on the ink ([PointMatch]). Safe for several
/// threads at once. Holds about 4.5 MB.
public final class HandwritingRecognizer {
    private static final int SECOND_ROUND = 100;
    private static final int THIRD_ROUND = 30;
    private static final int ALIGNMENTS = 2;
    /// How much the comparison by cells still counts after that by points.
    private static final float CELLS = 0.05f;

    private final Templates templates;

    private HandwritingRecognizer(Templates templates) {
        this.templates = templates;
    }

    /// Reads all templates, which takes some tenths of a second: load when the first character is drawn.
    ///
    /// @throws IOException when the program is damaged
    public static HandwritingRecognizer load() throws IOException {
        return new HandwritingRecognizer(Templates.of(StrokeTable.load()));
    }

    /// The likeliest hanzi first.
    ///
    /// @param strokes in any unit, y downwards
    /// @param limit how many at most
    /// @return empty when nothing was drawn, or nothing that has a place on a plane
    public List<String> recognize(List<Stroke> strokes, int limit) {
        if (limit < 1 || !SquareFit.isPossible(strokes)) {
            return List.of();
        }
        Ink drawn = Ink.of(SquareFit.fit(strokes));
        List<Compared> second = best(
                templates.alike(drawn, SECOND_ROUND).stream().map(candidate -> compared(drawn, candidate)),
                THIRD_ROUND);
        return best(second.stream().map(candidate -> candidate.aligned(drawn)), limit).stream()
                .map(candidate -> Character.toString(templates.hanzi(candidate.byCells.number())))
                .toList();
    }

    private Compared compared(Ink drawn, Templates.Candidate candidate) {
        return new Compared(candidate, new PointMatch(drawn, templates.ink(candidate.number())));
    }

    private static List<Compared> best(Stream<Compared> candidates, int limit) {
        return candidates
                .sorted(Comparator.comparingDouble(Compared::distance))
                .limit(limit)
                .toList();
    }

    private record Compared(Templates.Candidate byCells, PointMatch byPoints) {
        float distance() {
            return CELLS * byCells.distance() + byPoints.distance();
        }

        Compared aligned(Ink drawn) {
            PointMatch match = byPoints;
            for (int i = 0; i < ALIGNMENTS; i++) {
                match = new PointMatch(drawn, match.aligned());
            }
            return new Compared(byCells, match);
        }
    }
}
