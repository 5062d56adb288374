package org.mingfa.device.idcard;

/// As on the card (GB/T 2261.1).
public enum Sex {
    MALE("男"),
    FEMALE("女"),
    /// Not said, or not readable.
    UNKNOWN("");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    static Sex of(String code) {
        return switch (code) {
            case "1" -> MALE;
            case "2" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    public String word() {
        return word;
    }
}
