package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Turns the data of the module's replies into values. Any bytes give one.
public final class CardReply {
    private static final int LENGTHS = 4;
    private static final int ADDRESS = 70;

    private CardReply() {}

    /// @param data of the reply to 30 01: length of text, length of photo, two bytes each, big end first; text;
    ///     photo
    /// @return Present or Unreadable
    public static CardRead textAndPhoto(byte[] data, LocalDate today) {
        if (data.length < LENGTHS) {
            return CardRead.Unreadable.SHAPE;
        }
        int text = number(data, 0);
        int photo = number(data, 2);
        if (text != CardText.SIZE || data.length < LENGTHS + text + photo) {
            return CardRead.Unreadable.SHAPE;
        }
        int photoAt = LENGTHS + text;
        return card(
                new CardText(data, LENGTHS), new WltPhoto(Arrays.copyOfRange(data, photoAt, photoAt + photo)), today);
    }

    private static int number(byte[] data, int at) {
        return (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
    }

    private static CardRead card(CardText text, WltPhoto photo, LocalDate today) {
        if (text.isBlank()) {
            return CardRead.Unreadable.BLANK;
        }
        return switch (text.type()) {
            case ' ' -> present(ResidentCard.of(text, photo), text, today);
            case 'J' -> present(ResidencePermit.of(text, photo), text, today);
            case 'I' -> present(ForeignerCard.of2017(text, photo), text, today);
            case 'Y' -> present(ForeignerCard.of2023(text, photo), text, today);
            default -> CardRead.Unreadable.UNKNOWN_KIND;
        };
    }

    private static CardRead present(IdentityCard card, CardText text, LocalDate today) {
        return card.name().isEmpty() && card.number().isEmpty()
                ? CardRead.Unreadable.BLANK
                : new CardRead.Present(card, CardChecks.remarks(card, text.lostLetters(), today));
    }

    /// @param data of the reply to 30 03: slots of 70 bytes, filled one after the other. Rests on one weak
    ///     source.
    /// @return those that are filled
    public static List<String> laterAddresses(byte[] data) {
        return IntStream.range(0, data.length / ADDRESS)
                .mapToObj(slot -> CardText.of(data, slot * ADDRESS, ADDRESS))
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
