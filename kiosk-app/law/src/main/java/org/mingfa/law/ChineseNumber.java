package org.mingfa.law;

/// Chinese numerals as law uses them to count articles: 零 to 九千九百九十九.
public final class ChineseNumber {
    /// Every character that may stand in such a numeral.
    public static final String DIGITS = "零〇一二三四五六七八九十百千两";

    private static final String UNITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /// The value of a numeral such as 一千二百六十 or 一二六〇; characters that are no numerals count nothing.
    public static int decode(String numeral) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int weight = weight(numeral.charAt(i));
            if (weight > 1) {
                total += Math.max(digit, 1) * weight;
                digit = 0;
            } else if (DIGITS.indexOf(numeral.charAt(i)) >= 0) {
                digit = 10 * digit + digit(numeral.charAt(i));
            }
        }
        return total + digit;
    }

    /// The numeral of a number from 0 to 9999, as it stands in front of 条: 10 is 十, 110 is 一百一十.
    public static String encode(int number) {
        if (number < 10) {
            return UNITS.substring(number, number + 1);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int weight = 1000; weight >= 1; weight /= 10) {
            int digit = rest / weight;
            rest %= weight;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
            }
            gap = false;
            text.append(UNITS.charAt(digit)).append(unit(weight));
        }
        return number < 20 ? text.substring(1) : text.toString();
    }

    private static int weight(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
        };
    }

    private static String unit(int weight) {
        return switch (weight) {
            case 1000 -> "千";
            case 100 -> "百";
            case 10 -> "十";
            default -> "";
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> Math.max(UNITS.indexOf(c), 0);
        };
    }
}
