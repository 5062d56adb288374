package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A residence permit for residents of Hong Kong, Macao and Taiwan 港澳台居民居住证 (letter J).
///
/// @param number begins with 810000, 820000 or 830000
/// @param passNumber of the pass with which its holder travels
/// @param issueCount how often that was issued, two digits
public record ResidencePermit(
        String name,
        Sex sex,
        Optional<LocalDate> birth,
        String address,
        String number,
        String issuer,
        Validity validity,
        String passNumber,
        String issueCount,
        WltPhoto photo)
        implements IdentityCard {

    static ResidencePermit of(CardText text, WltPhoto photo) {
        return new ResidencePermit(
                text.columns(0, 30),
                Sex.of(text.columns(30, 2)),
                text.date(36),
                text.columns(52, 70),
                text.columns(122, 36),
                text.columns(158, 30),
                Validity.of(text, 188, 204),
                text.columns(220, 18),
                text.columns(238, 4),
                photo);
    }

    @Override
    public String kind() {
        return "港澳台居民居住证";
    }

    @Override
    public List<CardField> fields() {
        return List.of(
                CardField.name("name", "姓名", name),
                CardField.open("sex", "性别", sex.word()),
                CardField.hidden("birth", "出生", birth.map(LocalDate::toString).orElse("")),
                CardField.hidden("address", "住址", address),
                CardField.hidden("number", "公民身份号码", number),
                CardField.hidden("issuer", "签发机关", issuer),
                CardField.hidden("validity", "有效期限", validity.words()),
                CardField.hidden("passNumber", "通行证号码", passNumber),
                CardField.hidden("issueCount", "签发次数", issueCount));
    }

    @Override
    public String toString() {
        return masked();
    }
}
