package org.mingfa.kiosk.input.handwriting;

import java.util.List;

/// Brings a character of any size into the unit square, and spreads crowded parts over more room than empty ones.
final class SquareFit {
    private static final int BINS = 32;
    /// How much an empty bin counts beside one of average ink: the larger, the nearer to plain scaling.
    private static final float EMPTINESS = 2f;

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
            density[Math.clamp((int) (coordinates[i] * BINS), 0, BINS - 1)]++;
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

        /// A long thin character such as 一 keeps being one, only less so.
        List<Stroke> toSquare(List<Stroke> strokes) {
            float longer = Math.max(Math.max(width, height), Float.MIN_NORMAL);
            float wide = share(width / longer);
            float high = share(height / longer);
            float scaleX = width > 0 ? wide / width : 0;
            float scaleY = height > 0 ? high / height : 0;
            return strokes.stream()
                    .map(stroke -> new Stroke(stroke.points().stream()
                            .map(point -> new Point(
                                    (1 - wide) / 2 + (point.x() - left) * scaleX,
                                    (1 - high) / 2 + (point.y() - top) * scaleY))
                            .toList()))
                    .toList();
        }

        /// Aspect ratio adaptive normalisation, the square root of a sine, of Liu and others.
        private static float share(float ratio) {
            return (float) Math.sqrt(Math.sin(Math.PI / 2 * ratio));
        }
    }
}
