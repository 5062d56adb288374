package org.mingfa.law.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Dates as the sources write them; an impossible one is no date.
final class Dates {
    private Dates() {}

    static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> iso(String text) {
        String[] parts = text.split("-", -1);
        return parts.length == 3 ? of(parts[0], parts[1], parts[2]) : Optional.empty();
    }
}
