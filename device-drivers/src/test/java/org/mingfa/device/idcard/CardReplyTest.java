package org.mingfa.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingfa.device.idcard.CardRead.Present;
import org.mingfa.device.idcard.CardRead.Unreadable;

class CardReplyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int TEXT = 4;

    @Test
    void aResidentCardIsReadColumnByColumn() {
        ResidentCard card = (ResidentCard) golden("resident").card();
        assertThat(card.name()).isEqualTo("林晓雨");
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
        assertThat(card.nation()).isEqualTo("汉");
        assertThat(card.birth()).contains(LocalDate.of(1985, 6, 12));
        assertThat(card.address()).isEqualTo("江苏省示例市示范区明法路12号3栋401室");
        assertThat(card.number()).startsWith("32019919850612002");
        assertThat(card.issuer()).isEqualTo("示例市公安局示范分局");
        assertThat(card.validity())
                .isEqualTo(new Validity(
                        Optional.of(LocalDate.of(2018, 3, 5)), Optional.of(LocalDate.of(2038, 3, 5)), false));
        assertThat(card.photo().bytes()).hasSize(1024);
    }

    @Test
    void aResidencePermitHasItsPass() {
        ResidencePermit card = (ResidencePermit) golden("residence-permit").card();
        assertThat(card.name()).isEqualTo("陈嘉敏");
        assertThat(card.number()).startsWith("810000");
        assertThat(card.passNumber()).isEqualTo("H99999901");
        assertThat(card.issueCount()).isEqualTo("01");
    }

    @Test
    void aForeignersCardOf2017HasItsOwnPlaces() {
        ForeignerCard card = (ForeignerCard) golden("foreigner-2017").card();
        assertThat(card.edition()).isEqualTo(ForeignerCard.Edition.OF_2017);
        assertThat(card.englishName()).isEqualTo("EXAMPLE, MARIA ANNA");
        assertThat(card.chineseName()).isEqualTo("马丽娅");
        assertThat(card.number()).isEqualTo("DEU310099010101");
        assertThat(card.country()).isEqualTo("德国");
        assertThat(card.birth()).contains(LocalDate.of(1990, 1, 1));
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void aForeignersCardOf2023HasItsEnglishNameInTwoPlaces() {
        ForeignerCard card = (ForeignerCard) golden("foreigner-2023").card();
        assertThat(card.edition()).isEqualTo(ForeignerCard.Edition.OF_2023);
        assertThat(card.englishName()).isEqualTo("SAMPLE-VERYLONGFAMILYNAME, ALEXANDER JOHN");
        assertThat(card.name()).isEqualTo("山姆");
        assertThat(card.number()).isEqualTo("932682198501010017");
        assertThat(card.country()).isEqualTo("加拿大");
    }

    @Test
    void noneOfTheGoldenCardsIsOdd() {
        for (String name :
                List.of("resident", "resident-rare-hanzi", "residence-permit", "foreigner-2017", "foreigner-2023")) {
            assertThat(golden(name).remarks()).as(name).isEmpty();
        }
    }

    @Test
    void rareHanziOutsideOfTheFirstPlaneAreKept() {
        assertThat(golden("resident-rare-hanzi").card().name()).isEqualTo("王𠮷𫖮");
    }

    @Test
    void privateUseCharactersAreKept() {
        assertThat(golden("resident-private-use").card().name()).isEqualTo("李\uE863");
    }

    @Test
    void halfOfASurrogatePairIsReplacedAndRemarkedAndEatsNoNeighbour() {
        byte[] data = data("resident");
        put(data, 0, "王");
        data[TEXT + 2] = 0x42;
        data[TEXT + 3] = (byte) 0xD8;
        put(data, 4, "明");
        Present present = read(data);
        assertThat(present.card().name()).isEqualTo("王\uFFFD明");
        assertThat(present.remarks()).containsExactly(CardRemark.LETTER_UNREADABLE);
    }

    @Test
    void aSurrogatePairCutByTheEndOfItsColumnIsReplaced() {
        byte[] data = data("resident");
        put(data, 0, "阿".repeat(14) + "\uD842");
        data[TEXT + 28] = 0x42;
        data[TEXT + 29] = (byte) 0xD8;
        assertThat(read(data).card().name()).isEqualTo("阿".repeat(14) + "\uFFFD");
    }

    @Test
    void controlCharactersDoNotGetThrough() {
        byte[] data = data("resident");
        put(data, 0, "王\n\u001B明");
        assertThat(read(data).card().name()).isEqualTo("王\uFFFD\uFFFD明");
    }

    @Test
    void zerosFillACardAsBlanksDo() {
        byte[] data = data("resident");
        Arrays.fill(data, TEXT + 6, TEXT + 30, (byte) 0);
        assertThat(read(data).card().name()).isEqualTo("林晓雨");
    }

    @Test
    void anExpiredCardIsPresent() {
        Present present = (Present) CardReply.textAndPhoto(data("resident"), LocalDate.of(2038, 3, 6));
        assertThat(present.remarks()).containsExactly(CardRemark.EXPIRED);
        assertThat(present.sentence()).contains("过了有效期");
    }

    @Test
    void aCardIsValidOnItsLastDay() {
        Present present = (Present) CardReply.textAndPhoto(data("resident"), LocalDate.of(2038, 3, 5));
        assertThat(present.remarks()).isEmpty();
    }

    @Test
    void aCardThatIsNotYetValidIsPresent() {
        Present present = (Present) CardReply.textAndPhoto(data("resident"), LocalDate.of(2018, 3, 4));
        assertThat(present.remarks()).containsExactly(CardRemark.NOT_YET_VALID);
    }

    @Test
    void aCardMayBeValidForEver() {
        byte[] data = data("resident");
        put(data, 204, "长期      ");
        Present present = (Present) CardReply.textAndPhoto(data, LocalDate.of(2999, 1, 1));
        assertThat(present.card().validity().forever()).isTrue();
        assertThat(present.remarks()).isEmpty();
    }

    @Test
    void aValidityThatIsNoDateIsRemarked() {
        byte[] data = data("resident");
        put(data, 204, "20380231");
        assertThat(read(data).remarks()).containsExactly(CardRemark.VALIDITY_UNREADABLE);
    }

    @Test
    void aWrongCheckDigitIsPresent() {
        byte[] data = data("resident");
        put(data, 122, "110105194912310021");
        put(data, 36, "19491231");
        assertThat(read(data).remarks()).containsExactly(CardRemark.CHECK_DIGIT_WRONG);
    }

    @Test
    void theCheckDigitMayBeX() {
        byte[] data = data("resident");
        put(data, 122, "11010519491231002X");
        put(data, 36, "19491231");
        assertThat(read(data).remarks()).isEmpty();
    }

    @Test
    void aBirthDateOtherThanInTheNumberIsRemarked() {
        byte[] data = data("resident");
        put(data, 36, "19850613");
        assertThat(read(data).remarks()).containsExactly(CardRemark.BIRTH_DIFFERS_FROM_NUMBER);
    }

    @Test
    void aNumberOfAnotherFormIsRemarked() {
        byte[] data = data("resident");
        put(data, 122, "320199850612002   ");
        assertThat(read(data).remarks()).containsExactly(CardRemark.NUMBER_NOT_WELL_FORMED);
    }

    @Test
    void anUnknownNationKeepsItsCode() {
        byte[] data = data("resident");
        put(data, 32, "77");
        assertThat(((ResidentCard) read(data).card()).nation()).isEqualTo("77");
    }

    @Test
    void blankTextIsUnreadable() {
        byte[] data = data("resident");
        put(data, 0, " ".repeat(128));
        assertThat(CardReply.textAndPhoto(data, TODAY)).isEqualTo(Unreadable.BLANK);
    }

    @Test
    void aLetterThatNoCardHasIsUnreadable() {
        byte[] data = data("resident");
        put(data, 248, "Q");
        assertThat(CardReply.textAndPhoto(data, TODAY)).isEqualTo(Unreadable.UNKNOWN_KIND);
    }

    @Test
    void lengthsThatDoNotFitAreUnreadable() {
        byte[] data = data("resident");
        assertThat(CardReply.textAndPhoto(new byte[3], TODAY)).isEqualTo(Unreadable.SHAPE);
        assertThat(CardReply.textAndPhoto(Arrays.copyOf(data, 1283), TODAY)).isEqualTo(Unreadable.SHAPE);
        data[0] = 2;
        assertThat(CardReply.textAndPhoto(data, TODAY)).isEqualTo(Unreadable.SHAPE);
    }

    @Test
    void noCardPrintsWhatIdentifiesItsHolder() {
        for (String name : List.of("resident", "residence-permit", "foreigner-2017", "foreigner-2023")) {
            Present present = golden(name);
            for (CardField field : present.card().fields()) {
                String printed = present.toString() + field;
                if (!field.masked().equals(field.value())) {
                    assertThat(printed).as(field.key()).doesNotContain(field.value());
                }
            }
        }
        assertThat(golden("resident").card()).hasToString("居民身份证 林**");
    }

    @Test
    void everyStatusThatStopsACardHasASentenceThatSaysWhatToDo() {
        for (ReaderStatus status : ReaderStatus.values()) {
            assertThat(status.reason()).as(status.name()).isNotBlank();
            assertThat(Unreadable.of(status).sentence())
                    .as(status.name())
                    .contains("。")
                    .matches(".*(请|可以).*");
        }
        assertThat(ReaderStatus.of(0x66)).isEqualTo(ReaderStatus.NOT_AUTHORISED);
        assertThat(ReaderStatus.of(0x99)).isEqualTo(ReaderStatus.OTHER);
    }

    private static Present golden(String name) {
        return read(data(name));
    }

    private static Present read(byte[] data) {
        return (Present) CardReply.textAndPhoto(data, TODAY);
    }

    private static byte[] data(String name) {
        FrameReader frames = FrameReader.ofReplies();
        frames.add(
                Golden.read("read-text-and-photo-" + name).exchanges().getLast().replyBytes());
        return frames.next().orElseThrow().data();
    }

    private static void put(byte[] data, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(bytes, 0, data, TEXT + offset, bytes.length);
    }
}
