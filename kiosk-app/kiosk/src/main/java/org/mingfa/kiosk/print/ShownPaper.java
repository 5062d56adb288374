package org.mingfa.kiosk.print;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A paper that a visit looks at. It is set when its sheets are first wanted: the page that shows them comes at once.
/// Safe for several threads.
final class ShownPaper {
    private final LawPaper paper;
    private final PaperPdf setter;
    private volatile @Nullable SetPaper set;

    ShownPaper(LawPaper paper, PaperPdf setter) {
        this.paper = paper;
        this.setter = setter;
    }

    /// The paper as it is set; whoever asks first waits for that.
    synchronized SetPaper sheets() {
        SetPaper now = set;
        if (now == null) {
            now = setter.paper(paper);
            set = now;
        }
        return now;
    }

    /// How many sheets it takes; empty until it is set.
    Optional<Integer> pages() {
        return Optional.ofNullable(set).map(SetPaper::pages);
    }

    /// What a phone takes away of it.
    String words() {
        return PaperCode.words(paper);
    }
}
