package org.mingfa.kiosk.input.handwriting;

/// A point of ink, in any unit of the writing area.
///
/// @param x to the right
/// @param y downwards
public record Point(float x, float y) {}
