package org.mingfa.device.printer.ink;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/// One font. The JVM reads it, TrueType or CFF, from the file as it goes; a font of 26 MB takes some 3 MB of memory.
final class Face {
    /// At this size a unit is a thousandth of an em, as PDF counts.
    private static final float EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    private Face(Font font) {
        this.font = font;
    }

    /// @throws FontsMissing if the file is no font that the JVM can read
    static Face open(FontFile file) {
        try {
            Font[] faces = Font.createFonts(file.path().toFile());
            return new Face(Stream.of(faces)
                    .filter(face -> face.getPSName().equals(file.face()))
                    .findFirst()
                    .orElse(faces[0])
                    .deriveFont(EM));
        } catch (IOException | FontFormatException cause) {
            throw new FontsMissing("读不了字体文件 " + file.path() + "，请重新安装它所在的软件包", cause);
        }
    }

    Optional<Glyph> find(int codePoint) {
        return vector(codePoint).map(vector -> {
            int advance = Math.round(vector.getGlyphMetrics(0).getAdvanceX());
            return Glyph.of(advance, vector.getGlyphOutline(0));
        });
    }

    Optional<Shape> outline(int codePoint) {
        return vector(codePoint).map(vector -> vector.getGlyphOutline(0));
    }

    private Optional<GlyphVector> vector(int codePoint) {
        return font.canDisplay(codePoint)
                ? Optional.of(font.createGlyphVector(EXACT, Character.toString(codePoint)))
                : Optional.empty();
    }
}
