package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.util.Optional;

/// From when until when a card is valid, both days included.
///
/// @param from empty when not readable
/// @param until empty when it has no end, or when that is not readable
/// @param forever whether the card says 长期
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until, boolean forever) {
    static final String FOREVER = "长期";

    static Validity of(CardText text, int from, int until) {
        String end = text.columns(until, 16);
        return new Validity(text.date(from), CardText.date(end), end.equals(FOREVER));
    }

    public boolean isReadable() {
        return from.isPresent() && (forever || until.isPresent());
    }

    public boolean isOverOn(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    public boolean isYetToBeginOn(LocalDate today) {
        return from.filter(today::isBefore).isPresent();
    }

    /// 2020-01-01 至 2040-01-01
    public String words() {
        String end = forever ? FOREVER : until.map(LocalDate::toString).orElse("");
        return from.map(LocalDate::toString).orElse("") + " 至 " + end;
    }
}
