package org.mingfa.kiosk.input.handwriting;

import java.util.Arrays;

/// How far apart two characters are, point by point: every point looks for the nearest of the other character that runs
/// in the same direction. Neither the order of strokes nor where they begin and end matters.
final class PointMatch {
    /// What turning round completely costs, as a squared distance.
    private static final float TURN = 0.08f;
    /// No point costs more, so that a stroke too many or too few is not the end.
    private static final float WORST = 0.08f;
    /// Ink that the template lacks may be the join of two strokes; it counts less than ink that is missing.
    private static final float SURPLUS = 0.6f;

    private final Ink drawn;
    private final Ink template;
    private final float[] costs;
    private final int[] partners;
    private final float distance;

    PointMatch(Ink drawn, Ink template) {
        this.drawn = drawn;
        this.template = template;
        costs = new float[template.size()];
        partners = new int[template.size()];
        Arrays.fill(costs, WORST);
        float surplus = 0;
        for (int i = 0; i < drawn.size(); i++) {
            surplus += nearest(i);
        }
        float missing = 0;
        for (float each : costs) {
            missing += each;
        }
        distance = missing / template.size() + SURPLUS * surplus / drawn.size();
    }

    /// Mean squared distance, 0 for the same character.
    float distance() {
        return distance;
    }

    private float nearest(int i) {
        float x = drawn.x()[i];
        float y = drawn.y()[i];
        float dx = drawn.dx()[i] * TURN / 2;
        float dy = drawn.dy()[i] * TURN / 2;
        float best = WORST;
        float[] tx = template.x();
        float[] ty = template.y();
        float[] tdx = template.dx();
        float[] tdy = template.dy();
        for (int j = 0; j < costs.length; j++) {
            float ax = tx[j] - x;
            float ay = ty[j] - y;
            float cost = ax * ax + ay * ay + TURN / 2 - dx * tdx[j] - dy * tdy[j];
            best = cost < best ? cost : best;
            if (cost < costs[j]) {
                costs[j] = cost;
                partners[j] = i;
            }
        }
        return best;
    }

    /// The template, slanted, stretched and shifted as a whole so that its points come nearest to their partners.
    Ink aligned() {
        Affine affine = new Affine();
        for (int j = 0; j < costs.length; j++) {
            affine.add(
                    template.x()[j], template.y()[j], drawn.x()[partners[j]], drawn.y()[partners[j]], WORST - costs[j]);
        }
        return affine.of(template);
    }
}
