package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a card says of its holder. Every kind prints itself masked, so that none comes into a log by mistake;
/// whoever needs the values asks for them.
public sealed interface IdentityCard permits ResidentCard, ResidencePermit, ForeignerCard {

    /// 居民身份证
    String kind();

    /// The name to address its holder by: the Chinese one where there is one.
    String name();

    Sex sex();

    /// Empty when not readable.
    Optional<LocalDate> birth();

    /// 18 digits, the last may be X; 3 letters and 12 digits on a foreigner's card of 2017.
    String number();

    Validity validity();

    WltPhoto photo();

    /// All that it says but the photo, in the order of the printed card.
    List<CardField> fields();

    /// 居民身份证 张*
    default String masked() {
        return kind() + " " + CardField.maskedName(name());
    }
}
