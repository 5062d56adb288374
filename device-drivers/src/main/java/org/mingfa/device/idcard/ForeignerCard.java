package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A foreigner's permanent residence card 外国人永久居留身份证: that of 2017 (letter I) and that of 2023 (letter Y).
///
/// @param chineseName may be empty
/// @param country its Chinese name, after GB/T 2659
/// @param remarks what only one edition has: version and authority of 2017; replacements and link to the old
///     number of 2023
public record ForeignerCard(
        Edition edition,
        String chineseName,
        String englishName,
        Sex sex,
        Optional<LocalDate> birth,
        String country,
        String number,
        Validity validity,
        List<CardField> remarks,
        WltPhoto photo)
        implements IdentityCard {

    public enum Edition {
        OF_2017,
        OF_2023
    }

    static ForeignerCard of2017(CardText text, WltPhoto photo) {
        return new ForeignerCard(
                Edition.OF_2017,
                text.columns(158, 30),
                text.columns(0, 120),
                Sex.of(text.columns(120, 2)),
                text.date(220),
                CodeTable.COUNTRIES.name(text.columns(152, 6)),
                text.columns(122, 30),
                Validity.of(text, 188, 204),
                List.of(
                        CardField.open("version", "证件版本号", text.columns(236, 4)),
                        CardField.hidden("authority", "受理机关代码", text.columns(240, 8))),
                photo);
    }

    static ForeignerCard of2023(CardText text, WltPhoto photo) {
        return new ForeignerCard(
                Edition.OF_2023,
                text.columns(0, 30),
                text.columns(52, 70, 220, 22),
                Sex.of(text.columns(30, 2)),
                text.date(36),
                CodeTable.COUNTRIES.name(text.columns(242, 6)),
                text.columns(122, 36),
                Validity.of(text, 188, 204),
                List.of(
                        CardField.open("replacements", "换证次数", text.columns(32, 4)),
                        CardField.hidden("oldNumber", "既往证件号码关联项", text.columns(250, 6))),
                photo);
    }

    @Override
    public String kind() {
        return "外国人永久居留身份证";
    }

    @Override
    public String name() {
        return chineseName.isEmpty() ? englishName : chineseName;
    }

    @Override
    public List<CardField> fields() {
        List<CardField> fields = new ArrayList<>(List.of(
                CardField.name("name", "中文姓名", chineseName),
                CardField.name("englishName", "英文姓名", englishName),
                CardField.open("sex", "性别", sex.word()),
                CardField.hidden("birth", "出生日期", birth.map(LocalDate::toString).orElse("")),
                CardField.hidden("country", "国籍", country),
                CardField.hidden("number", "证件号码", number),
                CardField.hidden("validity", "有效期限", validity.words())));
        fields.addAll(remarks);
        return List.copyOf(fields);
    }

    @Override
    public String toString() {
        return masked();
    }
}
