package org.mingfa.device.speech;

import java.util.stream.Collectors;

/// Decimal figures in hanzi.
final class HanNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int MOST_FIGURES = 16;

    private HanNumber() {}

    /// Each figure for itself.
    static String digits(String figures) {
        return figures.chars()
                .mapToObj(figure -> String.valueOf(DIGITS.charAt(figure - '0')))
                .collect(Collectors.joining());
    }

    /// The whole number; figures one by one when there are more than sixteen.
    static String of(String figures) {
        String number = figures.replaceFirst("^0+(?=\\d)", "");
        if (number.length() > MOST_FIGURES) {
            return digits(number);
        }
        return number.equals("0") ? "零" : spoken(number);
    }

    private static String spoken(String number) {
        StringBuilder words = new StringBuilder();
        int groups = (number.length() + 3) / 4;
        for (int group = groups - 1; group >= 0; group--) {
            int end = number.length() - 4 * group;
            int value = Integer.parseInt(number.substring(Math.max(0, end - 4), end));
            if (value > 0) {
                boolean gap = !words.isEmpty() && (value < 1000 || endsWithZeros(number, end - 4));
                words.append(gap ? "零" : "").append(underTenThousand(value)).append(GROUPS[group]);
            }
        }
        return words.indexOf("一十") == 0 ? words.substring(1) : words.toString();
    }

    /// Whether the group of four that ends here was skipped because it is all zeros.
    private static boolean endsWithZeros(String number, int end) {
        return end >= 4 && number.startsWith("0000", end - 4);
    }

    private static String underTenThousand(int value) {
        StringBuilder words = new StringBuilder();
        String figures = String.valueOf(value);
        boolean gap = false;
        for (int i = 0; i < figures.length(); i++) {
            int figure = figures.charAt(i) - '0';
            if (figure > 0) {
                words.append(gap ? "零" : "").append(DIGITS.charAt(figure)).append(PLACES[figures.length() - 1 - i]);
            }
            gap = figure == 0;
        }
        return words.toString();
    }
}
