package org.mingfa.kiosk.visit;

/// How a citizen wants the pages: she chose it in this visit, and the next citizen starts anew.
public record Aids(Language language, TextSize size, boolean lowReach, boolean highContrast) {
    public static final Aids USUAL = new Aids(Language.ZH, TextSize.M, false, false);

    public enum Language {
        ZH("zh-CN"),
        EN("en");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }

        /// BCP 47.
        public String tag() {
            return tag;
        }
    }

    /// 100, 125 and 150 %.
    public enum TextSize {
        M,
        L,
        XL;

        TextSize next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    /// What a citizen may change with one touch each.
    public enum Change {
        SIZE,
        REACH,
        CONTRAST,
        LANGUAGE
    }

    /// How far up the targets reach.
    public String reach() {
        return lowReach ? "low" : "full";
    }

    public String contrast() {
        return highContrast ? "high" : "usual";
    }

    public Aids with(Change change) {
        return switch (change) {
            case SIZE -> new Aids(language, size.next(), lowReach, highContrast);
            case REACH -> new Aids(language, size, !lowReach, highContrast);
            case CONTRAST -> new Aids(language, size, lowReach, !highContrast);
            case LANGUAGE ->
                new Aids(language == Language.ZH ? Language.EN : Language.ZH, size, lowReach, highContrast);
        };
    }
}
