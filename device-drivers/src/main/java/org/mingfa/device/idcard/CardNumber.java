package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the number on a card says by itself.
final class CardNumber {
    /// GB 11643: region or 9 and country, birth, order, check digit.
    private static final Pattern OF_18 = Pattern.compile("[0-9]{17}[0-9X]");

    private static final Pattern OF_2017 = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final int BIRTH = 6;

    private CardNumber() {}

    static boolean isOf18(String number) {
        return OF_18.matcher(number).matches();
    }

    static boolean isOf2017(String number) {
        return OF_2017.matcher(number).matches();
    }

    /// ISO 7064 MOD 11-2 over all 18; X counts 10.
    static boolean checkDigitFits(String number) {
        int rest = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            rest = (rest * 2 + (c == 'X' ? 10 : c - '0')) % 11;
        }
        return rest == 1;
    }

    /// @param number of 18
    static Optional<LocalDate> birth(String number) {
        return CardText.date(number.substring(BIRTH, BIRTH + 8));
    }
}
