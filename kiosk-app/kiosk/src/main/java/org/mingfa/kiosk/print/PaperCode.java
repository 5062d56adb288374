package org.mingfa.kiosk.print;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.mingfa.device.printer.ink.Dots;
import org.mingfa.device.printer.ink.QrCode;

/// A paper as a QR code on the screen, for a phone to take away where no printer can print. It holds the words
/// themselves: neither the terminal nor the phone needs a network.
final class PaperCode {
    /// More makes the code too fine for a phone's camera.
    private static final int LETTERS = 300;

    private static final int DOT = 6;
    /// The white around a code, in dots (ISO/IEC 18004).
    private static final int QUIET = 4;

    private PaperCode() {}

    static String words(LawPaper paper) {
        String body = paper.blocks().stream().map(LawPaper.Block::text).collect(Collectors.joining("\n"));
        String all = paper.qrText() + "\n" + body;
        return all.codePointCount(0, all.length()) <= LETTERS
                ? all
                : all.substring(0, all.offsetByCodePoints(0, LETTERS)) + "……（没有完，请拍下屏幕）";
    }

    /// @return PNG
    static byte[] png(String words) {
        Dots dots = new QrCode(words).modules();
        int side = (dots.width() + 2 * QUIET) * DOT;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.fillRect(0, 0, side, side);
        pen.setColor(java.awt.Color.BLACK);
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                if (dots.isBlack(x, y)) {
                    pen.fillRect((x + QUIET) * DOT, (y + QUIET) * DOT, DOT, DOT);
                }
            }
        }
        pen.dispose();
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }
}
