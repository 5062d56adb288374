package org.mingfa.device.twin.receipt;

import java.util.List;
import java.util.random.RandomGenerator;
import org.mingfa.device.twin.FaultScript;

/// What can go wrong with a receipt printer. Each takes a time after which it is over by itself; without
/// one it stays, but for `unplug`, which needs it.
public enum ReceiptFault implements FaultScript.Act {
    PAPER_OUT("paper-out"),
    PAPER_LOW("paper-low"),
    COVER_OPEN("cover-open"),
    JAM("jam"),
    OFFLINE("offline"),
    /// Hears and says nothing, and prints nothing.
    SILENT("silent"),
    UNPLUG("unplug"),
    /// The paper is out, and it says that all is well.
    LIE("lie"),
    /// Somebody loads paper.
    PAPER_IN("paper-in");

    public static final List<ReceiptFault> ALL = List.of(values());

    private final String word;

    ReceiptFault(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public void check(String argument) {
        if (this == UNPLUG || !argument.isEmpty()) {
            FaultScript.time(argument);
        }
    }

    @Override
    public String argument(RandomGenerator random) {
        return this == PAPER_IN ? "" : random.nextInt(100, 1500) + "ms";
    }

    static ReceiptFault of(String word) {
        return ALL.stream().filter(each -> each.word.equals(word)).findFirst().orElseThrow();
    }
}
