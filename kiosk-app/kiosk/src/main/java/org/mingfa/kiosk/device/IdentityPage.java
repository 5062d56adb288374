package org.mingfa.kiosk.device;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingfa.device.idcard.CardRead;
import org.mingfa.device.idcard.CardRemark;
import org.mingfa.device.idcard.IdentityCard;
import org.mingfa.device.idcard.Sex;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.page.Wording;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// `/identity`, a part of whatever page is shown: greets the citizen whose card was read, or says why it was not.
public final class IdentityPage implements Page {
    private final Pages pages;
    private final Optional<Identification> identification;

    /// @param identification empty where the terminal has no reader
    public IdentityPage(Pages pages, Optional<Identification> identification) {
        this.pages = pages;
        this.identification = identification;
    }

    /// @param sentences what to mind, such as a card that has expired; or why it was not read
    public record View(String title, boolean read, List<String> sentences) {}

    @Override
    public Reply answer(Exchange exchange) {
        identification.ifPresent(Identification::see);
        return identification
                .flatMap(Identification::current)
                .<Reply>map(card -> pages.part("identity.jte", "view", view(pages.wording(), card)))
                .orElseGet(Reply.NotFound::new);
    }

    private static View view(Wording wording, CardRead read) {
        return switch (read) {
            case CardRead.Present(IdentityCard card, List<CardRemark> remarks) ->
                new View(
                        wording.get("identity.hello", card.name(), wording.get(form(card.sex()))),
                        true,
                        Stream.concat(
                                        remarks.stream().map(CardRemark::sentence),
                                        letters(wording, card.name()).stream())
                                .toList());
            case CardRead.Unreadable _, CardRead.NoCard _, CardRead.ReaderOffline _ ->
                new View(wording.get("identity.unread"), false, List.of(read.sentence()));
        };
    }

    /// Some names hold characters of no standard, which fonts draw as a box.
    private static Optional<String> letters(Wording wording, String name) {
        return name.codePoints().anyMatch(IdentityPage::isPrivate)
                ? Optional.of(wording.get("identity.letter"))
                : Optional.empty();
    }

    private static boolean isPrivate(int letter) {
        return Character.getType(letter) == Character.PRIVATE_USE;
    }

    private static String form(Sex sex) {
        return switch (sex) {
            case MALE -> "identity.mr";
            case FEMALE -> "identity.ms";
            case UNKNOWN -> "identity.both";
        };
    }
}
