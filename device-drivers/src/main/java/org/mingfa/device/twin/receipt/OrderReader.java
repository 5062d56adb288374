package org.mingfa.device.twin.receipt;

import java.util.Arrays;
import org.mingfa.device.twin.receipt.ReceiveBuffer.Emptied;

/// Reads commands out of the buffer, as they lie there byte after byte.
final class OrderReader {
    private static final Order NOTHING = new Order.Nothing();

    private final ReceiveBuffer buffer;
    private boolean chinese;

    OrderReader(ReceiveBuffer buffer) {
        this.buffer = buffer;
    }

    /// Waits for a whole one.
    Order read() throws InterruptedException {
        int first = buffer.first();
        try {
            Order order = read(first);
            chinese = switch (order) {
                case Order.Chinese(boolean on) -> on;
                case Order.Init _ -> false;
                default -> chinese;
            };
            return order;
        } catch (Emptied half) {
            return NOTHING;
        }
    }

    private Order read(int first) throws InterruptedException, Emptied {
        return switch (first) {
            case 0x0A -> new Order.LineEnd();
            case 0x0D, 0x18 -> NOTHING;
            case 0x10 -> realTime();
            case 0x1B -> esc(buffer.next());
            case 0x1C -> fs(buffer.next());
            case 0x1D -> gs(buffer.next());
            default -> letter(first);
        };
    }

    /// Obeyed when it came in; here it is only skipped.
    private Order realTime() throws InterruptedException, Emptied {
        int second = buffer.next();
        int more = switch (second) {
            case 0x04, 0x05 -> 1;
            case 0x14 -> 8;
            default -> 0;
        };
        buffer.next(more);
        return more == 0 ? unknown(0x10, second) : NOTHING;
    }

    private Order esc(int command) throws InterruptedException, Emptied {
        return switch (command) {
            case 0x40 -> new Order.Init();
            case 0x45 -> new Order.Bold((buffer.next() & 1) == 1);
            case 0x4A -> new Order.FeedRows(buffer.next());
            case 0x61 -> new Order.Align(buffer.next() % 0x30);
            case 0x64 -> new Order.Feed(buffer.next());
            default -> unknown(0x1B, command);
        };
    }

    private Order fs(int command) throws InterruptedException, Emptied {
        return switch (command) {
            case 0x21 -> hanziMode(buffer.next());
            case 0x26 -> new Order.Chinese(true);
            case 0x2E -> new Order.Chinese(false);
            case 0x57 -> (buffer.next() & 1) == 1 ? new Order.Size(true, 2, 2) : new Order.Size(true, 1, 1);
            default -> unknown(0x1C, command);
        };
    }

    private static Order hanziMode(int mode) {
        return new Order.Size(true, (mode & 0x04) == 0 ? 1 : 2, (mode & 0x08) == 0 ? 1 : 2);
    }

    private Order gs(int command) throws InterruptedException, Emptied {
        return switch (command) {
            case 0x21 -> letterSize(buffer.next());
            case 0x28 -> parenthesis(buffer.next());
            case 0x56 -> cut(buffer.next());
            case 0x61 -> new Order.TellChanges(buffer.next());
            case 0x72 -> ask(buffer.next());
            case 0x76 -> picture(buffer.next());
            default -> unknown(0x1D, command);
        };
    }

    private static Order letterSize(int size) {
        return new Order.Size(false, (size >> 4 & 7) + 1, (size & 7) + 1);
    }

    private Order cut(int kind) throws InterruptedException, Emptied {
        if (kind == 65 || kind == 66) {
            buffer.next();
        }
        return switch (kind) {
            case 0, 1, 48, 49, 65, 66 -> new Order.Cut();
            default -> unknown(0x1D, 0x56, kind);
        };
    }

    private static Order ask(int what) {
        return what == 1 || what == 49 ? new Order.Ask() : unknown(0x1D, 0x72, what);
    }

    private Order picture(int kind) throws InterruptedException, Emptied {
        if (kind != 0x30) {
            return unknown(0x1D, 0x76, kind);
        }
        int scale = buffer.next();
        int across = buffer.nextTwo();
        int rows = buffer.nextTwo();
        byte[] dots = buffer.next(across * rows);
        return scale % 0x30 == 0 ? new Order.Raster(across, rows, dots) : unknown(0x1D, 0x76, 0x30, scale);
    }

    /// Symbols: a length, what kind of symbol (49 is QR), what to do.
    private Order parenthesis(int kind) throws InterruptedException, Emptied {
        int length = buffer.nextTwo();
        if (kind != 0x6B || length < 2) {
            buffer.next(length);
            return unknown(0x1D, 0x28, kind);
        }
        int symbol = buffer.next();
        int function = buffer.next();
        byte[] rest = buffer.next(length - 2);
        return symbol == 49 ? qr(function, rest) : unknown(0x1D, 0x28, 0x6B, symbol);
    }

    private static Order qr(int function, byte[] rest) {
        if (rest.length == 0) {
            return unknown(0x1D, 0x28, 0x6B, 49, function);
        }
        return switch (function) {
            case 65, 69 -> NOTHING;
            case 67 -> new Order.QrModule(rest[0]);
            case 80 -> new Order.QrStore(Arrays.copyOfRange(rest, 1, rest.length));
            case 81 -> new Order.QrPrint();
            default -> unknown(0x1D, 0x28, 0x6B, 49, function);
        };
    }

    private Order letter(int first) throws InterruptedException, Emptied {
        if (first >= 0x20 && first < 0x7F) {
            return new Order.Letter(first, false);
        }
        return chinese && first >= 0x81 && first <= 0xFE ? hanzi(first, buffer.next()) : unknown(first);
    }

    private Order hanzi(int first, int second) throws InterruptedException, Emptied {
        if (second >= 0x30 && second <= 0x39) {
            return unknown(first, second, buffer.next(), buffer.next());
        }
        return HanziCode.letter(first, second)
                .<Order>map(letter -> new Order.Letter(letter, true))
                .orElseGet(() -> unknown(first, second));
    }

    private static Order unknown(int... bytes) {
        StringBuilder hex = new StringBuilder();
        for (int value : bytes) {
            hex.append(String.format("%02X ", value));
        }
        return new Order.Unknown(hex.toString().strip());
    }
}
