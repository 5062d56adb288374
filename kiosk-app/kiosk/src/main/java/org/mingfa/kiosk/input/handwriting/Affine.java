package org.mingfa.kiosk.input.handwriting;

/// The slant, stretch and shift that brings points nearest to their partners: weighted least squares of the way
/// each has to go, held back a little so that few points do not bend everything.
final class Affine {
    private static final float RESTRAINT = 0.02f;

    private final double[][] sums = new double[3][3];
    private final double[] right = new double[3];
    private final double[] down = new double[3];

    /// @param weight 0 or more
    void add(float x, float y, float partnerX, float partnerY, float weight) {
        double[] terms = {x - 0.5, y - 0.5, 1};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                sums[i][j] += weight * terms[i] * terms[j];
            }
            right[i] += weight * terms[i] * (partnerX - x);
            down[i] += weight * terms[i] * (partnerY - y);
        }
    }

    Ink of(Ink ink) {
        for (int i = 0; i < 3; i++) {
            sums[i][i] += RESTRAINT * sums[2][2] + Double.MIN_NORMAL;
        }
        double[] a = solved(right);
        double[] b = solved(down);
        int size = ink.size();
        float[] x = new float[size];
        float[] y = new float[size];
        float[] dx = new float[size];
        float[] dy = new float[size];
        for (int i = 0; i < size; i++) {
            double cx = ink.x()[i] - 0.5;
            double cy = ink.y()[i] - 0.5;
            x[i] = (float) (ink.x()[i] + a[0] * cx + a[1] * cy + a[2]);
            y[i] = (float) (ink.y()[i] + b[0] * cx + b[1] * cy + b[2]);
            double towardsX = (1 + a[0]) * ink.dx()[i] + a[1] * ink.dy()[i];
            double towardsY = b[0] * ink.dx()[i] + (1 + b[1]) * ink.dy()[i];
            double length = Math.max(Math.hypot(towardsX, towardsY), 1e-6);
            dx[i] = (float) (towardsX / length);
            dy[i] = (float) (towardsY / length);
        }
        return new Ink(size, x, y, dx, dy, ink.strokes());
    }

    /// Cramer's rule.
    private double[] solved(double[] values) {
        double whole = determinant(sums);
        double[] solution = new double[3];
        for (int column = 0; column < 3; column++) {
            double[][] changed = {sums[0].clone(), sums[1].clone(), sums[2].clone()};
            for (int row = 0; row < 3; row++) {
                changed[row][column] = values[row];
            }
            solution[column] = determinant(changed) / whole;
        }
        return solution;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
