package org.mingfa.kiosk.print;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What every paper says beside the law.
final class PaperWords {
    static final String NOTE = "本页供您了解法律，不是正式文本。办事和打官司时，请以国家法律法规数据库公布的文本为准。";
    static final String SCAN = "手机扫码，留存出处";

    private static final String REPUBLIC = "中华人民共和国";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private PaperWords() {}

    /// The parts of a title that stand on lines of their own if it is too long for one.
    static List<String> titleParts(String title) {
        return title.startsWith(REPUBLIC) && title.length() > REPUBLIC.length()
                ? List.of(REPUBLIC, title.substring(REPUBLIC.length()))
                : List.of(title);
    }

    static String printedAt(LocalDateTime time) {
        return "打印于 " + TIME.format(time);
    }
}
