package org.mingfa.device.idcard;

/// What is odd about a card that could be read, as a sentence for its holder. It names nothing of the card.
public enum CardRemark {
    EXPIRED("这张证件已经过了有效期，办事前请先到派出所换领。"),
    NOT_YET_VALID("这张证件还没有到开始使用的日期，请核对有效期限。"),
    VALIDITY_UNREADABLE("证件的有效期限读不出来，请核对证件正反面。"),
    NUMBER_NOT_WELL_FORMED("证件号码的位数不对，请核对证件上的号码。"),
    CHECK_DIGIT_WRONG("证件号码的最后一位对不上，请核对证件上的号码；有疑问请到派出所核实。"),
    BIRTH_UNREADABLE("证件的出生日期读不出来，请核对证件。"),
    BIRTH_DIFFERS_FROM_NUMBER("证件的出生日期和号码里的不一样，请到派出所核实。"),
    LETTER_UNREADABLE("证件上有一个字读不出来，屏幕上用“�”代替，请以证件为准。");

    private final String sentence;

    CardRemark(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
