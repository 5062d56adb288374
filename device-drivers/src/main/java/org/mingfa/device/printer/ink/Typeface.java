package org.mingfa.device.printer.ink;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A style of lettering that has something to draw for every code point: the letter from the first font of its chain
/// that has it, else a visible box. Fonts are opened when they are first needed. Safe for several threads.
public final class Typeface {
    private static final int KEPT_GLYPHS = 4096;
    private static final int WIDE = 1000;
    private static final int NARROW = 500;
    /// From here on, scripts are as wide as they are high: Hangul Jamo, CJK, emoji.
    private static final int FIRST_WIDE = 0x1100;

    private final String name;
    private final List<Supplier<Face>> chain;
    private final Map<Integer, Glyph> glyphs = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Glyph> eldest) {
            return size() > KEPT_GLYPHS;
        }
    };

    /// @param name what a PDF calls it, in ASCII without spaces
    /// @throws FontsMissing if none of the files exists
    public Typeface(String name, List<FontFile> files) {
        this.name = name;
        this.chain = files.stream()
                .filter(FontFile::exists)
                .<Supplier<Face>>map(file -> new Opened(file))
                .toList();
        if (chain.isEmpty()) {
            throw new FontsMissing("这台终端没有打印用的字体，请安装软件包 fonts-noto-cjk。找过："
                    + files.stream().map(each -> each.path().toString()).collect(Collectors.joining("，")));
        }
    }

    public String name() {
        return name;
    }

    /// The width of a text in em.
    public double width(String text) {
        return text.codePoints().map(each -> glyph(each).advance()).sum() / 1000.0;
    }

    /// Whether a font of the chain has the letter; else a box is drawn.
    public boolean has(int codePoint) {
        return isBlank(codePoint) || find(codePoint).isPresent();
    }

    /// For drawing: in thousandths of an em from the base line's left end, y pointing down; without ink where
    /// the letter has none.
    Shape outline(int codePoint) {
        if (isBlank(codePoint)) {
            return new Path2D.Float();
        }
        return chain.stream()
                .flatMap(face -> face.get().outline(codePoint).stream())
                .findFirst()
                .orElseGet(() -> Glyph.boxOutline(codePoint < FIRST_WIDE ? NARROW : WIDE));
    }

    Glyph glyph(int codePoint) {
        synchronized (glyphs) {
            return glyphs.computeIfAbsent(codePoint, this::draw);
        }
    }

    private Glyph draw(int codePoint) {
        if (isBlank(codePoint)) {
            return Glyph.blank(0);
        }
        return find(codePoint).orElseGet(() -> Glyph.box(codePoint < FIRST_WIDE ? NARROW : WIDE));
    }

    private Optional<Glyph> find(int codePoint) {
        return chain.stream()
                .flatMap(face -> face.get().find(codePoint).stream())
                .findFirst();
    }

    /// Has no ink by definition: controls, joiners, marks that choose a variant of the letter before.
    private static boolean isBlank(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static final class Opened implements Supplier<Face> {
        private final FontFile file;
        private Optional<Face> face = Optional.empty();

        Opened(FontFile file) {
            this.file = file;
        }

        @Override
        public synchronized Face get() {
            Face opened = face.orElseGet(() -> Face.open(file));
            face = Optional.of(opened);
            return opened;
        }
    }
}
