package org.mingfa.kiosk.device;

import java.util.Locale;

/// What devices tell the screen. None holds anything of a person.
public enum Signal {
    /// A card was laid down; `/identity` says what came of it.
    CARD,
    HANDSET_LIFTED,
    HANDSET_HUNG,
    CALL,
    SOMEONE_CAME;

    /// As the pages' script knows it: `handset-lifted`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
