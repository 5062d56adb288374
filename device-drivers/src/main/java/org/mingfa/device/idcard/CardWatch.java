package org.mingfa.device.idcard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingfa.device.idcard.CardRead.Present;
import org.mingfa.device.idcard.CardRead.Unreadable;
import org.mingfa.device.wire.WireLost;

/// Makes one answer of each card that is laid down. After a good read the module finds none until the card is
/// lifted, so a card is new whenever it is found; a card that cannot be read is found again and again, and is
/// told of once. For one thread.
final class CardWatch {
    private static final int TRIES = 3;

    private final SamConversation sam;
    private final Clock clock;
    private int failed;
    private boolean told;

    CardWatch(SamConversation sam, Clock clock) {
        this.sam = sam;
        this.clock = clock;
    }

    /// Looks once.
    ///
    /// @return what is to be told; mostly nothing
    Optional<CardRead> look() throws WireLost {
        Optional<IdCardFrame> found = sam.ask(SamRequest.FIND_CARD);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return isStatus(found, ReaderStatus.CARD_FOUND) ? toTell(read()) : lifted();
    }

    /// Tries to read a card that was read before and still lies there. Not every reader does that.
    ///
    /// @return Present or nothing
    Optional<CardRead> again() throws WireLost {
        return Optional.of(read()).filter(Present.class::isInstance);
    }

    private Optional<CardRead> toTell(CardRead read) {
        if (read instanceof Present || read.equals(Unreadable.BLANK) || read.equals(Unreadable.UNKNOWN_KIND)) {
            forget();
            return Optional.of(read);
        }
        failed++;
        if (told || failed < TRIES) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(read);
    }

    /// None is found: after a failure the card was lifted too soon, or the module has read it and its answer
    /// was lost.
    private Optional<CardRead> lifted() {
        boolean tell = failed > 0 && !told;
        forget();
        return tell ? Optional.of(Unreadable.LIFTED) : Optional.empty();
    }

    private void forget() {
        failed = 0;
        told = false;
    }

    private CardRead read() throws WireLost {
        Optional<IdCardFrame> selected = sam.ask(SamRequest.SELECT_CARD);
        if (!isStatus(selected, ReaderStatus.OK)) {
            return unreadable(selected);
        }
        Optional<IdCardFrame> text = sam.ask(SamRequest.READ_TEXT_AND_PHOTO);
        if (text.isEmpty()) {
            text = sam.ask(SamRequest.READ_TEXT_AND_PHOTO);
        }
        return isStatus(text, ReaderStatus.OK) ? decoded(text.get()) : unreadable(text);
    }

    private CardRead decoded(IdCardFrame text) throws WireLost {
        CardRead read = CardReply.textAndPhoto(text.data(), LocalDate.now(clock));
        return read instanceof Present present && present.card() instanceof ResidentCard
                ? present.withLaterAddresses(laterAddresses())
                : read;
    }

    private List<String> laterAddresses() throws WireLost {
        Optional<IdCardFrame> reply = sam.ask(SamRequest.LATER_ADDRESSES);
        return isStatus(reply, ReaderStatus.OK)
                ? CardReply.laterAddresses(reply.get().data())
                : List.of();
    }

    private static CardRead unreadable(Optional<IdCardFrame> reply) {
        return reply.map(come -> Unreadable.of(ReaderStatus.of(come.status()))).orElse(Unreadable.NO_ANSWER);
    }

    private static boolean isStatus(Optional<IdCardFrame> reply, ReaderStatus status) {
        return reply.filter(come -> come.status() == status.code()).isPresent();
    }
}
