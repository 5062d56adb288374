package org.mingfa.kiosk.input.handwriting;

/// How much ink runs in each of eight directions through each cell of an 8 by 8 grid, as 512 bytes.
final class DirectionMap {
    static final int LENGTH = 512;
    private static final int GRID = 8;
    private static final int DIRECTIONS = 8;
    /// The length of every map as a vector; hardly any single value is then too large for a byte.
    private static final float NORM = 200;
    /// The part of a cell's ink that each neighbour gets, on top of sharing by distance.
    private static final float BLUR = 0.1f;
    /// Below 1, so that much ink in few cells does not outweigh little ink in many.
    private static final float POWER = 0.6f;

    private DirectionMap() {}

    static byte[] of(Ink ink) {
        float[] map = new float[LENGTH];
        for (int i = 0; i < ink.size(); i++) {
            add(map, ink.x()[i], ink.y()[i], ink.dx()[i], ink.dy()[i]);
        }
        return bytes(blurred(blurred(map, 1), GRID));
    }

    /// How alike two maps are: 1 for the same, 0 for nothing in common.
    ///
    /// @param start where the second map begins in `maps`
    static float likeness(byte[] map, byte[] maps, int start) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += map[i] * maps[start + i];
        }
        return sum / (NORM * NORM);
    }

    /// Shares a point between the two nearest directions and the four nearest cells.
    private static void add(float[] map, float x, float y, float dx, float dy) {
        float turn = (float) (Math.atan2(dy, dx) / (2 * Math.PI) + 1) * DIRECTIONS;
        int direction = (int) turn;
        float part = turn - direction;
        addAt(map, direction % DIRECTIONS, x, y, 1 - part);
        addAt(map, (direction + 1) % DIRECTIONS, x, y, part);
    }

    private static void addAt(float[] map, int direction, float x, float y, float weight) {
        float column = x * GRID - 0.5f;
        float row = y * GRID - 0.5f;
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        float right = column - left;
        float down = row - top;
        map[cell(direction, left, top)] += weight * (1 - right) * (1 - down);
        map[cell(direction, left + 1, top)] += weight * right * (1 - down);
        map[cell(direction, left, top + 1)] += weight * (1 - right) * down;
        map[cell(direction, left + 1, top + 1)] += weight * right * down;
    }

    private static int cell(int direction, int column, int row) {
        return (direction * GRID + Math.clamp(row, 0, GRID - 1)) * GRID + Math.clamp(column, 0, GRID - 1);
    }

    /// @param stride 1 to blur sideways, the grid's width to blur up and down
    private static float[] blurred(float[] map, int stride) {
        float[] blurred = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int place = i / stride % GRID;
            blurred[i] += (1 - 2 * BLUR) * map[i];
            blurred[place > 0 ? i - stride : i] += BLUR * map[i];
            blurred[place < GRID - 1 ? i + stride : i] += BLUR * map[i];
        }
        return blurred;
    }

    private static byte[] bytes(float[] map) {
        double[] powers = new double[LENGTH];
        double squares = Double.MIN_NORMAL;
        for (int i = 0; i < LENGTH; i++) {
            powers[i] = Math.pow(map[i], POWER);
            squares += powers[i] * powers[i];
        }
        double scale = NORM / Math.sqrt(squares);
        byte[] bytes = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            bytes[i] = (byte) Math.min(Math.round(powers[i] * scale), Byte.MAX_VALUE);
        }
        return bytes;
    }
}
