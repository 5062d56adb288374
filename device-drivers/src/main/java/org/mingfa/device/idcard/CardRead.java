package org.mingfa.device.idcard;

import java.util.List;

/// What came of waiting for a card. Each has a sentence for the citizen that says what to do.
public sealed interface CardRead {

    /// Empty when there is nothing to say.
    String sentence();

    /// A card was read. It may be expired or odd: that is in the remarks.
    record Present(IdentityCard card, List<CardRemark> remarks) implements CardRead {
        public Present {
            remarks = List.copyOf(remarks);
        }

        @Override
        public String sentence() {
            return String.join("", remarks.stream().map(CardRemark::sentence).toList());
        }

        Present withLaterAddresses(List<String> addresses) {
            return card instanceof ResidentCard resident
                    ? new Present(resident.withLaterAddresses(addresses), remarks)
                    : this;
        }
    }

    /// None was laid down in time. A card that was read before and still lies there counts as none: no reader
    /// sees it until it was lifted.
    record NoCard() implements CardRead {
        @Override
        public String sentence() {
            return "没有读到证件。请把身份证平放在读卡区；已经放着的，请拿起来再放一次。";
        }
    }

    /// There is something, and it cannot be read.
    ///
    /// @param reason for the technician, without a full stop; nothing of a person
    record Unreadable(String reason, String sentence) implements CardRead {
        private static final String LAY_AGAIN = "证件没有读完整。请把证件拿起来，再平放一次，放好后先不要移动。";
        private static final String OTHER_CARD = "这张证件里的内容读不出来。请换一张身份证件，或者到派出所检查这张证件。";

        static final Unreadable BLANK = new Unreadable("证件里没有文字", OTHER_CARD);
        static final Unreadable UNKNOWN_KIND = new Unreadable("不认识的证件种类", OTHER_CARD);
        static final Unreadable SHAPE = new Unreadable("读出的内容长度不对", LAY_AGAIN);
        static final Unreadable LIFTED = new Unreadable("证件没有读完就找不到了", LAY_AGAIN);
        static final Unreadable NO_ANSWER = new Unreadable("读卡器没有按时答复或答复损坏", LAY_AGAIN);

        static Unreadable of(ReaderStatus status) {
            String sentence = status.sentence();
            return new Unreadable(status.reason(), sentence.isEmpty() ? LAY_AGAIN : sentence);
        }
    }

    /// The reader is not reached or does not serve.
    ///
    /// @param reason for the technician, without a full stop
    record ReaderOffline(String reason) implements CardRead {
        @Override
        public String sentence() {
            return "读卡器暂时用不了。您可以不用证件继续查询，或者稍后再试。";
        }
    }
}
