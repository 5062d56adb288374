package org.mingfa.kiosk.input.handwriting;

import java.util.List;

/// Brings a character of any size into the unit square, and spreads crowded parts over more room than empty ones.
final class SquareFit {
    private static final int BINS = 32;
    /// How much an empty bin counts beside one of average ink: the larger, the nearer to plain scaling.
    private static final float EMPTINESS = 2f;
    /// What is thinner is stretched no more than this part of its length is.
    private static final float THINNEST = 0.1f;
    /// A dot has a size too.
    private static final float SMALLEST = 1e-6f;

    private SquareFit() {}

    /// Whether there is ink at all, and all of it at finite places.
    static boolean isPossible(List<Stroke> strokes) {
        return !strokes.isEmpty() && Float.isFinite(Box.around(strokes).size());
    }

    static List<Stroke> fit(List<Stroke> strokes) {
        List<Stroke> scaled = Box.around(strokes).toSquare(strokes);
        Ink ink = Ink.of(scaled);
        float[] columns = spread(ink.x(), ink.size());
        float[] rows = spread(ink.y(), ink.size());
        return scaled.stream()
                .map(stroke -> new Stroke(stroke.points().stream()
                        .map(point -> new Point(at(columns, point.x()), at(rows, point.y())))
                        .toList()))
                .toList();
    }

    /// Where the border before each bin goes: bins get room by the ink that lies in them.
    private static float[] spread(float[] coordinates, int size) {
        float[] density = new float[BINS];
        for (int i = 0; i < size; i++) {
            // Shared by the two nearest bins: a straight line must not jump with the bin in which it happens to lie.
            float place = coordinates[i] * BINS - 0.5f;
            int lower = (int) Math.floor(place);
            density[Math.clamp(lower, 0, BINS - 1)] += lower + 1 - place;
            density[Math.clamp(lower + 1, 0, BINS - 1)] += place - lower;
        }
        float[] borders = new float[BINS + 1];
        float empty = EMPTINESS * size / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            float left = density[Math.max(bin - 1, 0)];
            float right = density[Math.min(bin + 1, BINS - 1)];
            borders[bin + 1] = borders[bin] + empty + (left + 2 * density[bin] + right) / 4;
        }
        for (int bin = 1; bin <= BINS; bin++) {
            borders[bin] /= borders[BINS];
        }
        return borders;
    }

    private static float at(float[] borders, float coordinate) {
        float place = coordinate * BINS;
        int bin = Math.clamp((int) place, 0, BINS - 1);
        return borders[bin] + (place - bin) * (borders[bin + 1] - borders[bin]);
    }

    private record Box(float left, float top, float width, float height) {
        static Box around(List<Stroke> strokes) {
            float left = Float.MAX_VALUE;
            float top = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float bottom = -Float.MAX_VALUE;
            for (Stroke stroke : strokes) {
                for (Point point : stroke.points()) {
                    left = Math.min(left, point.x());
                    top = Math.min(top, point.y());
                    right = Math.max(right, point.x());
                    bottom = Math.max(bottom, point.y());
                }
            }
            return new Box(left, top, right - left, bottom - top);
        }

        /// Not finite when a coordinate is not.
        float size() {
            return width + height;
        }

        /// A long thin character such as 一 keeps being one, only less so, however straight a hand drew it.
        List<Stroke> toSquare(List<Stroke> strokes) {
            float longer = Math.max(Math.max(width, height), SMALLEST);
            float wide = Math.max(width, THINNEST * longer);
            float high = Math.max(height, THINNEST * longer);
            float scaleX = share(wide / longer) / wide;
            float scaleY = share(high / longer) / high;
            return strokes.stream()
                    .map(stroke -> new Stroke(stroke.points().stream()
                            .map(point -> new Point(
                                    0.5f + (point.x() - left - width / 2) * scaleX,
                                    0.5f + (point.y() - top - height / 2) * scaleY))
                            .toList()))
                    .toList();
        }

        /// Aspect ratio adaptive normalisation, the square root of a sine, of Liu and others.
        private static float share(float ratio) {
            return (float) Math.sqrt(Math.sin(Math.PI / 2 * ratio));
        }
    }
}
