package org.mingfa.kiosk.input.handwriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form in which the browser posts ink: `10,20 15,30;40,40 50,60` are two strokes of two points.
public final class Strokes {
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_STROKES = 64;
    private static final int MOST_POINTS = 256;
    private static final Pattern POINT = Pattern.compile("(-?[0-9]{1,5}),(-?[0-9]{1,5})");

    private Strokes() {}

    /// Empty for anything malformed, and for more than 20,000 characters, 64 strokes, or 256 points in a stroke.
    public static Optional<List<Stroke>> parse(String wire) {
        if (wire.isEmpty() || wire.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        List<Stroke> strokes = new ArrayList<>();
        for (String stroke : wire.split(";", -1)) {
            Optional<Stroke> parsed = stroke(stroke);
            if (parsed.isEmpty() || strokes.size() == MOST_STROKES) {
                return Optional.empty();
            }
            strokes.add(parsed.get());
        }
        return Optional.of(List.copyOf(strokes));
    }

    private static Optional<Stroke> stroke(String wire) {
        List<Point> points = new ArrayList<>();
        for (String point : wire.split(" ", -1)) {
            Matcher matcher = POINT.matcher(point);
            if (!matcher.matches() || points.size() == MOST_POINTS) {
                return Optional.empty();
            }
            points.add(new Point(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        }
        return Optional.of(new Stroke(points));
    }
}
