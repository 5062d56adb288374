package org.mingfa.kiosk.input.handwriting;

import java.util.ArrayList;
import java.util.List;

/// A character as points at even distances, each with the direction in which the finger moved there.
///
/// @param size how many points there are; the arrays may be longer
/// @param x to the right, 0 to 1 within the character's square
/// @param y downwards, 0 to 1
/// @param dx rightward part of the direction, a vector of length 1
/// @param dy downward part of the direction
/// @param strokes how many strokes were drawn
record Ink(int size, float[] x, float[] y, float[] dx, float[] dy, int strokes) {
    private static final int MOST_POINTS = 320;
    private static final float STEP = 1f / 24;
    /// What is nearer to the point before than this may be the trembling of a hand.
    private static final float STEADY = 0.1f;

    /// Strokes that lie in the unit square. What would need more than 320 points is cut off.
    static Ink of(List<Stroke> strokes) {
        Pen pen = new Pen();
        strokes.forEach(stroke -> pen.draw(stroke.points()));
        return new Ink(pen.size, pen.x, pen.y, pen.dx, pen.dy, strokes.size());
    }

    private static final class Pen {
        private final float[] x = new float[MOST_POINTS];
        private final float[] y = new float[MOST_POINTS];
        private final float[] dx = new float[MOST_POINTS];
        private final float[] dy = new float[MOST_POINTS];
        private int size;

        void draw(List<Point> drawn) {
            List<Point> points = steady(drawn);
            int before = size;
            float left = STEP / 2;
            for (int i = 1; i < points.size(); i++) {
                left = drawLine(points.get(i - 1), points.get(i), left);
            }
            if (size == before) {
                drawDot(points.getFirst(), points.getLast());
            }
        }

        /// Leaves out points in which a trembling hand would decide the direction.
        private static List<Point> steady(List<Point> points) {
            List<Point> kept = new ArrayList<>();
            kept.add(points.getFirst());
            for (Point point : points) {
                if (distance(kept.getLast(), point) >= STEADY) {
                    kept.add(point);
                }
            }
            Point last = points.getLast();
            if (kept.size() > 2 && distance(kept.getLast(), last) < STEADY) {
                kept.removeLast();
            }
            kept.add(last);
            return kept;
        }

        private static float distance(Point from, Point to) {
            return (float) Math.hypot(to.x() - from.x(), to.y() - from.y());
        }

        /// @param left how far from `from` the next point lies
        /// @return how far from `to` the next point lies
        private float drawLine(Point from, Point to, float left) {
            float length = distance(from, to);
            float at = left;
            for (; at < length && size < MOST_POINTS; at += STEP) {
                float part = at / length;
                add(
                        from.x() + part * (to.x() - from.x()),
                        from.y() + part * (to.y() - from.y()),
                        (to.x() - from.x()) / length,
                        (to.y() - from.y()) / length);
            }
            return Math.max(at - length, 0);
        }

        /// A stroke too short to hold a point; a mere tap counts as drawn down to the right, as dots are.
        private void drawDot(Point from, Point to) {
            float length = distance(from, to);
            if (size < MOST_POINTS) {
                float diagonal = (float) Math.sqrt(0.5);
                add(
                        (from.x() + to.x()) / 2,
                        (from.y() + to.y()) / 2,
                        length > 0 ? (to.x() - from.x()) / length : diagonal,
                        length > 0 ? (to.y() - from.y()) / length : diagonal);
            }
        }

        private void add(float atX, float atY, float towardsX, float towardsY) {
            x[size] = atX;
            y[size] = atY;
            dx[size] = towardsX;
            dy[size] = towardsY;
            size++;
        }
    }
}
