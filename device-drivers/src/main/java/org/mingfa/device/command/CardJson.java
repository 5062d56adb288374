package org.mingfa.device.command;

import java.util.List;
import java.util.stream.Collectors;
import org.mingfa.device.idcard.CardField;
import org.mingfa.device.idcard.CardRead;
import org.mingfa.device.idcard.CardRead.NoCard;
import org.mingfa.device.idcard.CardRead.Present;
import org.mingfa.device.idcard.CardRead.ReaderOffline;
import org.mingfa.device.idcard.CardRead.Unreadable;

/// What was read, for programs:
///
/// ```
/// {"outcome":"present","kind":"居民身份证","fields":{"name":"林**"},"remarks":["EXPIRED"],"sentence":"..."}
/// {"outcome":"offline","reason":"没有找到设备","sentence":"..."}
/// ```
///
/// The outcome is present, no-card, unreadable or offline.
final class CardJson {
    private CardJson() {}

    static String of(CardRead read, boolean show) {
        String told = switch (read) {
            case Present present -> member("outcome", "present") + "," + card(present, show);
            case NoCard none -> member("outcome", "no-card");
            case Unreadable unreadable -> member("outcome", "unreadable") + "," + member("reason", unreadable.reason());
            case ReaderOffline offline -> member("outcome", "offline") + "," + member("reason", offline.reason());
        };
        return "{" + told + "," + member("sentence", read.sentence()) + "}";
    }

    private static String card(Present present, boolean show) {
        List<CardField> fields = present.card().fields();
        return member("kind", present.card().kind())
                + ",\"fields\":{"
                + fields.stream()
                        .map(field -> member(field.key(), show ? field.value() : field.masked()))
                        .collect(Collectors.joining(","))
                + "},\"remarks\":["
                + present.remarks().stream().map(remark -> text(remark.name())).collect(Collectors.joining(","))
                + "]";
    }

    private static String member(String key, String value) {
        return text(key) + ":" + text(value);
    }

    /// Nothing of a card holds control characters.
    private static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
