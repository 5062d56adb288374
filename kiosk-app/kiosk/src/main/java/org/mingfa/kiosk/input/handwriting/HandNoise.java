package org.mingfa.kiosk.input.handwriting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Makes a template look as if an unsteady hand had drawn it.
///
/// On a template's 128 by 128 grid: the whole character is slanted by up to 0.2, turned with a deviation of 4
/// degrees and stretched by up to 15 % in each direction; one stroke in eight is joined to the one before
/// without lifting the finger; each stroke is shifted with a deviation of 3 % of the box, turned with one of 5
/// degrees and scaled by up to 15 %; every 12 % of the box along its way it is pulled aside with a deviation of
/// 3.5 % of the box in x and y; then its points are set anew, 1 to 4 % of the box apart, otherwise for each
/// stroke, with a tremor of 0.7 %. The order of strokes is random.
///
/// @param random decides everything; with the same seed the same ink
/// @param amount 1 for what is said above; all deviations grow with it
record HandNoise(RandomGenerator random, float amount) {
    private static final float BOX = 128;
    private static final float WAVE = 0.12f * BOX;

    List<Stroke> redraw(List<Stroke> template) {
        List<Stroke> strokes = new ArrayList<>(joined(whole(template)));
        strokes.replaceAll(stroke -> atUnevenPace(smooth(pulled(moved(stroke)))));
        Collections.shuffle(strokes, Random.from(random));
        return strokes;
    }

    private float deviation(float size) {
        return (float) random.nextGaussian() * size * amount;
    }

    private float upTo(float size) {
        return (2 * random.nextFloat() - 1) * size * amount;
    }

    private List<Stroke> whole(List<Stroke> strokes) {
        Turn turn = new Turn(BOX / 2, BOX / 2, deviation(4), 1 + upTo(0.15f), 1 + upTo(0.15f), upTo(0.2f));
        return strokes.stream().map(turn::of).toList();
    }

    private List<Stroke> joined(List<Stroke> strokes) {
        List<Stroke> joined = new ArrayList<>();
        for (Stroke stroke : strokes) {
            if (!joined.isEmpty() && random.nextFloat() * 8 < amount) {
                List<Point> both = new ArrayList<>(joined.removeLast().points());
                both.addAll(stroke.points());
                joined.add(new Stroke(both));
            } else {
                joined.add(stroke);
            }
        }
        return joined;
    }

    private Stroke moved(Stroke stroke) {
        Point middle = stroke.points().get(stroke.points().size() / 2);
        float scale = 1 + upTo(0.15f);
        Stroke turned = new Turn(middle.x(), middle.y(), deviation(5), scale, scale, 0).of(stroke);
        float right = deviation(0.03f * BOX);
        float down = deviation(0.03f * BOX);
        return new Stroke(turned.points().stream()
                .map(point -> new Point(point.x() + right, point.y() + down))
                .toList());
    }

    private Stroke pulled(Stroke stroke) {
        return new Stroke(every(stroke, WAVE).points().stream()
                .map(point -> new Point(point.x() + deviation(0.035f * BOX), point.y() + deviation(0.035f * BOX)))
                .toList());
    }

    /// Keeps all points and adds some, so that none is further than `distance` from the one before.
    private static Stroke every(Stroke stroke, float distance) {
        List<Point> points = new ArrayList<>();
        points.add(stroke.points().getFirst());
        for (Point to : stroke.points().subList(1, stroke.points().size())) {
            Point from = points.getLast();
            int parts = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / distance);
            for (int part = 1; part <= parts; part++) {
                points.add(between(from, to, part / (float) parts));
            }
        }
        return new Stroke(points);
    }

    private static Point between(Point from, Point to, float part) {
        return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }

    /// Chaikin's rounding of corners, once; ends stay.
    private static Stroke smooth(Stroke stroke) {
        List<Point> points = new ArrayList<>();
        points.add(stroke.points().getFirst());
        for (int i = 1; i < stroke.points().size(); i++) {
            Point from = stroke.points().get(i - 1);
            Point to = stroke.points().get(i);
            points.add(between(from, to, 0.25f));
            points.add(between(from, to, 0.75f));
        }
        points.add(stroke.points().getLast());
        return new Stroke(points);
    }

    private Stroke atUnevenPace(Stroke stroke) {
        float pace = (0.01f + 0.03f * random.nextFloat()) * BOX;
        return new Stroke(every(stroke, pace).points().stream()
                .map(point -> new Point(point.x() + deviation(0.007f * BOX), point.y() + deviation(0.007f * BOX)))
                .toList());
    }

    /// Turns by degrees, stretches and slants around a point.
    private record Turn(float x, float y, float degrees, float wider, float higher, float slant) {
        Stroke of(Stroke stroke) {
            return new Stroke(stroke.points().stream().map(this::of).toList());
        }

        private Point of(Point point) {
            float down = (point.y() - y) * higher;
            float right = (point.x() - x) * wider - down * slant;
            float sin = (float) Math.sin(Math.toRadians(degrees));
            float cos = (float) Math.cos(Math.toRadians(degrees));
            return new Point(x + right * cos - down * sin, y + right * sin + down * cos);
        }
    }
}
