package org.mingfa.kiosk.input.handwriting;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Has the 500 hanzi that the cards and word lists use most drawn by an unsteady hand and read back.
///
/// What is drawn are the templates themselves, disturbed by [HandNoise]: a comparison between versions of this program,
/// not a promise about people.
final class HandwritingTrial {
    private static final int SHOWN = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final StrokeTable table;
    private final HandwritingRecognizer recognizer;

    HandwritingTrial(StrokeTable table, HandwritingRecognizer recognizer) {
        this.table = table;
        this.recognizer = recognizer;
    }

    /// @param nanos of processor time that each recognition took, the least first
    record Result(int drawn, int first, int shown, List<Long> nanos) {
        double firstPercent() {
            return 100.0 * first / drawn;
        }

        /// In the first eight.
        double shownPercent() {
            return 100.0 * shown / drawn;
        }

        double millisAt(double part) {
            return nanos.get((int) (part * (nanos.size() - 1))) / 1e6;
        }
    }

    /// @param amount of noise, 1 for what [HandNoise] describes
    /// @param drawings how many; after 500 the first hanzi is drawn again
    Result run(float amount, int drawings, long seed) throws IOException {
        HandNoise noise = new HandNoise(new Random(seed), amount);
        List<Long> nanos = new ArrayList<>();
        int first = 0;
        int shown = 0;
        String hanzi = mostUsed();
        for (int i = 0; i < drawings; i++) {
            char each = hanzi.charAt(i % hanzi.length());
            List<Stroke> strokes = noise.redraw(table.strokes(table.find(each).orElseThrow()));
            long start = THREADS.getCurrentThreadCpuTime();
            List<String> read = recognizer.recognize(strokes, SHOWN);
            nanos.add(THREADS.getCurrentThreadCpuTime() - start);
            int place = read.indexOf(String.valueOf(each));
            first += place == 0 ? 1 : 0;
            shown += place >= 0 ? 1 : 0;
        }
        Collections.sort(nanos);
        return new Result(drawings, first, shown, nanos);
    }

    private static String mostUsed() throws IOException {
        try (InputStream in = HandwritingTrial.class.getResourceAsStream("most-used.txt")) {
            if (in == null) {
                throw new IOException("not on the class path: most-used.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
