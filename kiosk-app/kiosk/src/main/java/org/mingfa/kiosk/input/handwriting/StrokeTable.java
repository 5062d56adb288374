package org.mingfa.kiosk.input.handwriting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;

/// The strokes of every hanzi that can be recognised, on a grid of 128 by 128: `strokes.table`, which is written and
/// described by `scripts/HandwritingTable.java`. Kept packed; one hanzi is unpacked when asked for.
final class StrokeTable {
    private static final String RESOURCE = "strokes.table";

    private final byte[] body;
    private final int[] starts;

    private StrokeTable(byte[] body) {
        this.body = body;
        this.starts = new int[unsigned(0) << Byte.SIZE | unsigned(1)];
        int at = 4;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at = end(at);
        }
    }

    static StrokeTable load() throws IOException {
        return read(packed());
    }

    static int packedBytes() throws IOException {
        return packed().length;
    }

    private static byte[] packed() throws IOException {
        try (InputStream in = StrokeTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("not on the class path: " + RESOURCE);
            }
            return in.readAllBytes();
        }
    }

    /// The notice of the licence stands first and ends with a zero byte.
    private static StrokeTable read(byte[] packed) throws IOException {
        int notice = 0;
        while (packed[notice] != 0) {
            notice++;
        }
        int start = notice + 1;
        try (var body = new InflaterInputStream(new ByteArrayInputStream(packed, start, packed.length - start))) {
            return new StrokeTable(body.readAllBytes());
        }
    }

    int size() {
        return starts.length;
    }

    /// How many of them are common; those stand first.
    int common() {
        return unsigned(2) << Byte.SIZE | unsigned(3);
    }

    char hanzi(int number) {
        int at = starts[number];
        return (char) (unsigned(at) << Byte.SIZE | unsigned(at + 1));
    }

    OptionalInt find(char hanzi) {
        return IntStream.range(0, size())
                .filter(number -> hanzi(number) == hanzi)
                .findFirst();
    }

    List<Stroke> strokes(int number) {
        int at = starts[number] + 2;
        int count = unsigned(at++);
        List<Stroke> strokes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strokes.add(stroke(at));
            at += 1 + 2 * unsigned(at);
        }
        return strokes;
    }

    private Stroke stroke(int at) {
        List<Point> points = new ArrayList<>(unsigned(at));
        for (int i = 0; i < unsigned(at); i++) {
            points.add(new Point(body[at + 1 + 2 * i], body[at + 2 + 2 * i]));
        }
        return new Stroke(points);
    }

    private int end(int start) {
        int at = start + 3;
        for (int i = 0; i < unsigned(start + 2); i++) {
            at += 1 + 2 * unsigned(at);
        }
        return at;
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(body[at]);
    }
}
