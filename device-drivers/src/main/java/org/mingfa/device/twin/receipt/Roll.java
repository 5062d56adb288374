package org.mingfa.device.twin.receipt;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Dots;
import org.mingfa.device.printer.ink.LetterGrid;
import org.mingfa.device.printer.ink.QrCode;
import org.mingfa.device.printer.ink.Typeface;

/// The head over the paper: its modes, the line in the making, and what was printed since the last cut. For
/// one thread.
final class Roll {
    private static final int LINE = 30;

    private final RollWidth width;
    private final LetterGrid letters;
    private final Map<Order.Letter, Dots> plain = new HashMap<>();
    private final Map<Order.Letter, Dots> bold = new HashMap<>();
    private final List<Cell> line = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> oddities = new ArrayList<>();
    private Canvas canvas;
    private Modes modes = Modes.START;
    private byte[] qrContent = {};

    private record Cell(Order.Letter letter, Dots dots) {}

    private record Modes(int side, boolean bold, Order.Size latin, Order.Size hanzi, int module) {
        static final Modes START = new Modes(0, false, new Order.Size(false, 1, 1), new Order.Size(true, 1, 1), 3);

        Modes with(Order.Size size) {
            return size.hanzi()
                    ? new Modes(side, bold, latin, size, module)
                    : new Modes(side, bold, size, hanzi, module);
        }
    }

    /// What is on a piece of paper, before it has a place.
    record Printed(List<String> lines, List<String> codes, List<String> oddities, BufferedImage image) {}

    Roll(RollWidth width, Typeface face) {
        this.width = width;
        this.letters = new LetterGrid(face, letter -> letter < 0x80 ? 1 : 2);
        this.canvas = new Canvas(width);
    }

    /// @return by how many rows the paper moved
    int obey(Order order) {
        return switch (order) {
            case Order.Letter letter -> letter(letter);
            case Order.LineEnd _ -> endLine();
            case Order.Feed(int count) -> feed(count * LINE);
            case Order.FeedRows(int rows) -> feed(rows);
            case Order.Raster raster -> raster(raster);
            case Order.QrStore(byte[] content) -> store(content);
            case Order.QrPrint _ -> qr();
            case Order.Unknown(String bytes) -> odd("unknown " + bytes);
            default -> change(order);
        };
    }

    private int change(Order order) {
        modes = switch (order) {
            case Order.Init _ -> Modes.START;
            case Order.Align(int side) -> new Modes(side, modes.bold, modes.latin, modes.hanzi, modes.module);
            case Order.Bold(boolean on) -> new Modes(modes.side, on, modes.latin, modes.hanzi, modes.module);
            case Order.QrModule(int dots) -> new Modes(modes.side, modes.bold, modes.latin, modes.hanzi, dots);
            case Order.Size size -> modes.with(size);
            default -> modes;
        };
        if (order instanceof Order.Init) {
            line.clear();
        }
        return 0;
    }

    private int letter(Order.Letter letter) {
        Dots cell = (modes.bold ? bold : plain)
                .computeIfAbsent(letter, each -> letters.draw(Character.toString(each.codePoint()), modes.bold));
        Order.Size size = letter.hanzi() ? modes.hanzi : modes.latin;
        Dots scaled = size.across() == 1 && size.down() == 1
                ? cell
                : Dots.of(
                        cell.width() * size.across(),
                        cell.height() * size.down(),
                        (x, y) -> cell.isBlack(x / size.across(), y / size.down()));
        int moved = 0;
        if (across() + scaled.width() > width.dots()) {
            odd("a line too long, broken before " + Character.toString(letter.codePoint()));
            moved = endLine();
        }
        line.add(new Cell(letter, scaled));
        return moved;
    }

    private int across() {
        return line.stream().mapToInt(cell -> cell.dots.width()).sum();
    }

    private int endLine() {
        int high = line.stream().mapToInt(cell -> cell.dots.height()).max().orElse(0);
        int x = indent(across());
        StringBuilder text = new StringBuilder();
        for (Cell cell : line) {
            canvas.burn(x, high - cell.dots.height(), cell.dots);
            x += cell.dots.width();
            text.appendCodePoint(cell.letter.codePoint());
        }
        line.clear();
        lines.add(text.toString());
        return move(Math.max(LINE, high));
    }

    private int feed(int rows) {
        int moved = line.isEmpty() ? 0 : endLine();
        return moved + move(rows);
    }

    private int raster(Order.Raster raster) {
        odd(line.isEmpty(), "a picture in the middle of a line");
        odd(raster.bytesAcross() * 8 <= width.dots() + 7, "a picture wider than the paper");
        if (raster.bytesAcross() == 0 || raster.rows() == 0) {
            return odd("an empty picture");
        }
        byte[] bytes = raster.dots();
        int across = raster.bytesAcross();
        Dots dots = Dots.of(across * 8, raster.rows(), (x, y) -> (bytes[y * across + x / 8] & 0x80 >> x % 8) != 0);
        return picture(dots, "[picture " + dots.width() + " x " + dots.height() + "]");
    }

    private int store(byte[] content) {
        qrContent = content;
        return 0;
    }

    private int qr() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(qrContent))
                    .toString();
            codes.add(text);
            return picture(new QrCode(text).modules().times(modes.module), "[qr " + text + "]");
        } catch (CharacterCodingException | IllegalArgumentException wrong) {
            return odd("a QR code of what is no text: " + wrong.getMessage());
        }
    }

    private int picture(Dots dots, String name) {
        canvas.burn(indent(dots.width()), 0, dots);
        lines.add(name);
        return move(dots.height());
    }

    private int indent(int dots) {
        return Math.max(0, width.dots() - dots) * modes.side / 2;
    }

    private int move(int rows) {
        canvas.feed(rows);
        return rows;
    }

    private void odd(boolean asExpected, String otherwise) {
        if (!asExpected) {
            odd(otherwise);
        }
    }

    private int odd(String what) {
        oddities.add(what);
        return 0;
    }

    /// Takes the paper that hangs out.
    Printed cut() {
        Printed printed = new Printed(List.copyOf(lines), List.copyOf(codes), List.copyOf(oddities), canvas.image());
        lines.clear();
        codes.clear();
        oddities.clear();
        canvas = new Canvas(width);
        return printed;
    }
}
