package org.mingfa.kiosk.input.handwriting;

import java.util.List;

/// What a finger drew between touching and leaving the screen.
///
/// @param points in the order drawn, at least one
public record Stroke(List<Point> points) {
    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a stroke without points");
        }
    }
}
