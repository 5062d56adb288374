package org.mingfa.kiosk.input.handwriting;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// All hanzi that can be recognised, with what the first look at them needs.
///
/// @param strokes how many strokes each has
/// @param maps the [DirectionMap]s of all, one after the other
record Templates(StrokeTable table, int[] strokes, byte[] maps) {
    /// How much a different number of strokes counts: 1 would let it outweigh everything.
    private static final float STROKES = 0.3f;
    private static final int FEW_STROKES = 2;
    /// How much nearer a common hanzi stands than a rare one.
    private static final float RARE = 0.02f;

    static Templates of(StrokeTable table) {
        int[] strokes = new int[table.size()];
        byte[] maps = new byte[table.size() * DirectionMap.LENGTH];
        for (int i = 0; i < table.size(); i++) {
            Ink ink = ink(table, i);
            strokes[i] = ink.strokes();
            System.arraycopy(DirectionMap.of(ink), 0, maps, i * DirectionMap.LENGTH, DirectionMap.LENGTH);
        }
        return new Templates(table, strokes, maps);
    }

    private static Ink ink(StrokeTable table, int number) {
        return Ink.of(SquareFit.fit(table.strokes(number)));
    }

    Ink ink(int number) {
        return ink(table, number);
    }

    char hanzi(int number) {
        return table.hanzi(number);
    }

    /// A template and how far it is from the ink, cell by cell: 0 for the same, hardly ever more than 1.
    record Candidate(int number, float distance) {}

    /// The nearest by cells, and all that have as few strokes as the ink: one stroke that lies a little lower shares no
    /// cell with its template.
    List<Candidate> alike(Ink drawn, int limit) {
        byte[] map = DirectionMap.of(drawn);
        LongStream nearest = sortable(drawn, map, number -> canHaveStrokes(drawn.strokes(), strokes[number]))
                .sorted()
                .limit(limit);
        LongStream fewStrokes = drawn.strokes() > FEW_STROKES
                ? LongStream.empty()
                : sortable(drawn, map, number -> strokes[number] == drawn.strokes());
        return LongStream.concat(nearest, fewStrokes)
                .distinct()
                .mapToObj(Templates::candidate)
                .toList();
    }

    private LongStream sortable(Ink drawn, byte[] map, IntPredicate wanted) {
        return IntStream.range(0, table.size())
                .filter(wanted)
                .mapToLong(number -> sortable(distance(drawn, map, number), number));
    }

    /// Several strokes may have been drawn in one go, hardly one in several.
    private static boolean canHaveStrokes(int drawn, int known) {
        return drawn <= known + known / 3 + 2 && known <= 4 * drawn + 2;
    }

    /// Floats that are not negative sort as their bits do; sorting thousands of objects would take longer than all
    /// else.
    private static long sortable(float distance, int number) {
        return (long) Float.floatToIntBits(Math.max(distance, 0)) << Integer.SIZE | number;
    }

    private static Candidate candidate(long sortable) {
        return new Candidate((int) sortable, Float.intBitsToFloat((int) (sortable >>> Integer.SIZE)));
    }

    private float distance(Ink drawn, byte[] map, int number) {
        float likeness = DirectionMap.likeness(map, maps, number * DirectionMap.LENGTH);
        float difference = Math.abs(strokes[number] - drawn.strokes());
        return 1
                - likeness
                + STROKES * difference / (strokes[number] + drawn.strokes())
                + (number < table.common() ? 0 : RARE);
    }
}
