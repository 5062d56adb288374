package org.mingfa.kiosk.lookup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as law writes them: 2020年5月28日.
final class LawDates {
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private LawDates() {}

    static String chinese(LocalDate date) {
        return CHINESE.format(date);
    }
}
