import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes `strokes.table`, the stroke templates of handwriting recognition, from the npm package hanzi-writer-data.
///
/// ```
/// npm pack hanzi-writer-data@2.0.1 && tar xzf hanzi-writer-data-2.0.1.tgz
/// java scripts/HandwritingTable.java package
/// ```
///
/// Run it in `kiosk-app/kiosk`. It keeps the characters of GB 2312 and those of the law module's own words, takes the
/// middle line of each stroke, drops points that hardly bend it, and rounds the rest to a grid of 128 by 128. The same
/// folder gives the same bytes. Change `NOTICE` when you change what this program does: the licence asks for it.
final class HandwritingTable {
    private static final String NOTICE =
            """
            Stroke middle lines of hanzi, derived from the fonts of Arphic Technology Co., Ltd. by way of Make Me a Hanzi
            and hanzi-writer-data 2.0.1. Changed for Mingfa on 2026-11-21 by HandwritingTable.java: outlines left out,
            characters selected, points thinned out, rounded to 128 by 128 and packed. Arphic Public License, no warranty:
            see ARPHICPL.TXT beside this file.
            """;
    private static final Path RESOURCES = Path.of("src/main/resources/org/mingfa/kiosk/input/handwriting");
    private static final Path OWN_WORDS = Path.of("../law/src/main/resources/org/mingfa/law");
    /// The glyphs stand in a square of 1024, whose top is at 900 and whose y points upwards.
    private static final int TOP = 900;
    private static final int UNITS_PER_STEP = 8;
    private static final int GRID = 128;
    private static final double BEND = 14;

    private HandwritingTable() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Integer> own = ownWords();
        Set<String> common = gb2312(0xB0, 0xD7);
        common.addAll(own.keySet());
        Set<String> rare = gb2312(0xD8, 0xF7);
        rare.removeAll(common);
        common.removeIf(hanzi -> !Files.exists(file(folder, hanzi)));
        rare.removeIf(hanzi -> !Files.exists(file(folder, hanzi)));
        byte[] body = body(folder, common, rare);
        Files.write(RESOURCES.resolve("strokes.table"), table(body));
        Files.copy(
                folder.resolve("ARPHICPL.TXT"),
                RESOURCES.resolve("ARPHICPL.TXT"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(RESOURCES.resolve("most-used.txt"), mostUsed(own));
        System.out.printf("%d common and %d rare characters, %d bytes%n", common.size(), rare.size(), body.length);
    }

    private static Path file(Path folder, String hanzi) {
        return folder.resolve(hanzi + ".json");
    }

    /// Level 1, the common ones, stands in rows B0 to D7, level 2 in rows D8 to F7.
    private static Set<String> gb2312(int firstRow, int lastRow) {
        Charset charset = Charset.forName("GB2312");
        Set<String> all = new TreeSet<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                forEachHanzi(new String(new byte[] {(byte) row, (byte) cell}, charset), all::add);
            }
        }
        return all;
    }

    /// The hanzi of the law module's cards and word lists, and how often they occur.
    private static Map<String, Integer> ownWords() throws IOException {
        Map<String, Integer> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(OWN_WORDS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                forEachHanzi(Files.readString(file), hanzi -> all.merge(hanzi, 1, Integer::sum));
            }
        }
        return all;
    }

    private static void forEachHanzi(String text, Consumer<String> consumer) {
        text.chars()
                .filter(c -> Character.isIdeographic(c) && !Character.isSurrogate((char) c) && c > 0x3400)
                .mapToObj(Character::toString)
                .forEach(consumer);
    }

    /// 500 characters for measuring, the most frequent first.
    private static String mostUsed(Map<String, Integer> times) {
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(500)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("", "", "\n"));
    }

    /// The notice, a zero byte, the deflated body.
    private static byte[] table(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(NOTICE.getBytes(StandardCharsets.US_ASCII));
        out.write(0);
        try (var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflated.write(body);
        }
        return out.toByteArray();
    }

    /// u2 number of characters, u2 how many of them are common, which stand first; then the characters.
    private static byte[] body(Path folder, Set<String> common, Set<String> rare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(common.size() + rare.size());
        out.writeShort(common.size());
        for (Set<String> part : List.of(common, rare)) {
            for (String hanzi : part) {
                writeHanzi(out, hanzi.charAt(0), medians(Files.readString(file(folder, hanzi))));
            }
        }
        return bytes.toByteArray();
    }

    /// u2 UTF-16 code, u1 number of strokes; for each stroke u1 number of points; for each point u1 x, u1 y.
    private static void writeHanzi(DataOutputStream out, char hanzi, List<List<int[]>> strokes) throws IOException {
        out.writeChar(hanzi);
        out.writeByte(strokes.size());
        for (List<int[]> stroke : strokes) {
            writeStroke(out, stroke);
        }
    }

    private static void writeStroke(DataOutputStream out, List<int[]> stroke) throws IOException {
        List<int[]> thin = thin(stroke);
        out.writeByte(thin.size());
        for (int[] point : thin) {
            out.writeByte(step(point[0]));
            out.writeByte(step(TOP - point[1]));
        }
    }

    private static int step(int units) {
        return Math.clamp(Math.round(units / (float) UNITS_PER_STEP), 0, GRID - 1);
    }

    /// Reads `"medians":[[[x,y],...],...]`, one list of points a stroke.
    private static List<List<int[]>> medians(String json) {
        String from = json.substring(json.indexOf("\"medians\":") + 10);
        String medians = from.substring(0, from.indexOf("]]]") + 3).replaceAll("\\s", "");
        List<List<int[]>> strokes = new ArrayList<>();
        for (String stroke : medians.substring(3, medians.length() - 3).split("]],\\[\\[")) {
            List<int[]> points = new ArrayList<>();
            for (String point : stroke.split("],\\[")) {
                String[] xy = point.split(",");
                points.add(new int[] {rounded(xy[0]), rounded(xy[1])});
            }
            strokes.add(points);
        }
        return strokes;
    }

    /// A few coordinates have a fraction.
    private static int rounded(String number) {
        return (int) Math.round(Double.parseDouble(number));
    }

    /// Ramer, Douglas and Peucker: only points further than `BEND` units from the line between those kept.
    private static List<int[]> thin(List<int[]> points) {
        int[] first = points.getFirst();
        int[] last = points.getLast();
        int furthest = 0;
        double most = BEND;
        for (int i = 1; i < points.size() - 1; i++) {
            double distance = distance(points.get(i), first, last);
            if (distance > most) {
                most = distance;
                furthest = i;
            }
        }
        if (furthest == 0) {
            return List.of(first, last);
        }
        List<int[]> all = new ArrayList<>(thin(points.subList(0, furthest + 1)));
        all.removeLast();
        all.addAll(thin(points.subList(furthest, points.size())));
        return all;
    }

    private static double distance(int[] point, int[] from, int[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.hypot(dx, dy);
        double px = point[0] - from[0];
        double py = point[1] - from[1];
        return length == 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
    }
}
