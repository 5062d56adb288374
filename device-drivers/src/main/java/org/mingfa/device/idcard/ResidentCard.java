package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A resident identity card 居民身份证 (GA/T 467; no letter at byte 248).
///
/// @param nation its name: 汉
/// @param number GB 11643
/// @param laterAddresses written onto the card after a move, oldest first; mostly none
public record ResidentCard(
        String name,
        Sex sex,
        String nation,
        Optional<LocalDate> birth,
        String address,
        String number,
        String issuer,
        Validity validity,
        List<String> laterAddresses,
        WltPhoto photo)
        implements IdentityCard {

    static ResidentCard of(CardText text, WltPhoto photo) {
        return new ResidentCard(
                text.columns(0, 30),
                Sex.of(text.columns(30, 2)),
                CodeTable.NATIONS.name(text.columns(32, 4)),
                text.date(36),
                text.columns(52, 70),
                text.columns(122, 36),
                text.columns(158, 30),
                Validity.of(text, 188, 204),
                List.of(),
                photo);
    }

    ResidentCard withLaterAddresses(List<String> addresses) {
        return new ResidentCard(
                name, sex, nation, birth, address, number, issuer, validity, List.copyOf(addresses), photo);
    }

    /// Where its holder lives now, as far as the card knows.
    public String latestAddress() {
        return laterAddresses.isEmpty() ? address : laterAddresses.getLast();
    }

    @Override
    public String kind() {
        return "居民身份证";
    }

    @Override
    public List<CardField> fields() {
        Stream<CardField> printed = Stream.of(
                CardField.name("name", "姓名", name),
                CardField.open("sex", "性别", sex.word()),
                CardField.hidden("nation", "民族", nation),
                CardField.hidden("birth", "出生", birth.map(LocalDate::toString).orElse("")),
                CardField.hidden("address", "住址", address),
                CardField.hidden("number", "公民身份号码", number),
                CardField.hidden("issuer", "签发机关", issuer),
                CardField.hidden("validity", "有效期限", validity.words()));
        Stream<CardField> later = IntStream.range(0, laterAddresses.size())
                .mapToObj(i -> CardField.hidden("laterAddress" + (i + 1), "新住址", laterAddresses.get(i)));
        return Stream.concat(printed, later).toList();
    }

    @Override
    public String toString() {
        return masked();
    }
}
