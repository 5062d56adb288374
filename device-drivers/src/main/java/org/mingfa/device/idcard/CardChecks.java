package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Looks whether what a card says fits together.
final class CardChecks {
    private CardChecks() {}

    /// @param lostLetters whether a letter of it could not be read
    static List<CardRemark> remarks(IdentityCard card, boolean lostLetters, LocalDate today) {
        List<CardRemark> remarks = new ArrayList<>();
        checkValidity(card.validity(), today, remarks);
        checkNumber(card, remarks);
        if (card.birth().isEmpty()) {
            remarks.add(CardRemark.BIRTH_UNREADABLE);
        }
        if (lostLetters) {
            remarks.add(CardRemark.LETTER_UNREADABLE);
        }
        return List.copyOf(remarks);
    }

    private static void checkValidity(Validity validity, LocalDate today, List<CardRemark> remarks) {
        if (validity.isOverOn(today)) {
            remarks.add(CardRemark.EXPIRED);
        } else if (validity.isYetToBeginOn(today)) {
            remarks.add(CardRemark.NOT_YET_VALID);
        }
        if (!validity.isReadable()) {
            remarks.add(CardRemark.VALIDITY_UNREADABLE);
        }
    }

    private static void checkNumber(IdentityCard card, List<CardRemark> remarks) {
        String number = card.number();
        if (CardNumber.isOf18(number)) {
            checkNumberOf18(card, remarks);
        } else if (!(isOf2017(card) && CardNumber.isOf2017(number))) {
            remarks.add(CardRemark.NUMBER_NOT_WELL_FORMED);
        }
    }

    private static boolean isOf2017(IdentityCard card) {
        return card instanceof ForeignerCard foreigner && foreigner.edition() == ForeignerCard.Edition.OF_2017;
    }

    private static void checkNumberOf18(IdentityCard card, List<CardRemark> remarks) {
        if (!CardNumber.checkDigitFits(card.number())) {
            remarks.add(CardRemark.CHECK_DIGIT_WRONG);
        }
        if (card.birth().isPresent() && !CardNumber.birth(card.number()).equals(card.birth())) {
            remarks.add(CardRemark.BIRTH_DIFFERS_FROM_NUMBER);
        }
    }
}
