package org.mingfa.device.probe;

/// What was found at a place.
public sealed interface Finding {

    /// For the technician, a sentence in Chinese without a full stop.
    String sentence();

    /// @param address to write in the settings: `/dev/ttyUSB0@115200`
    record Found(Kind kind, String address) implements Finding {
        @Override
        public String sentence() {
            return kind.name + "，设置里写 " + address;
        }
    }

    /// It can be opened, and nothing answered.
    record Silent() implements Finding {
        @Override
        public String sentence() {
            return "没有回应：不是身份证阅读器或小票打印机，或没有通电";
        }
    }

    /// @param trouble a word for programs: NOT_A_DEVICE
    /// @param reason and `remedy` are sentences without a full stop
    record Unusable(String trouble, String reason, String remedy) implements Finding {
        @Override
        public String sentence() {
            return reason + "：" + remedy;
        }
    }

    enum Kind {
        ID_CARD_READER("身份证阅读器"),
        RECEIPT_PRINTER("小票打印机"),
        DOCUMENT_PRINTER("A4 打印机");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }
}
