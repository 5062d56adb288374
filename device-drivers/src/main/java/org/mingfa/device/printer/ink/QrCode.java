package org.mingfa.device.printer.ink;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A text as a QR code in UTF-8, readable with a seventh of it damaged (level M).
public final class QrCode {
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8,
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN, 0);

    private final BitMatrix dots;

    /// @throws IllegalArgumentException if the text is empty or longer than a code holds (2,300 bytes)
    public QrCode(String text) {
        try {
            this.dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException cause) {
            throw new IllegalArgumentException("too long for a QR code", cause);
        }
    }

    /// As black modules, one dot each, without the quiet zone.
    public Dots modules() {
        return Dots.of(dots.getWidth(), dots.getHeight(), dots::get);
    }

    BitMatrix dots() {
        return dots;
    }
}
