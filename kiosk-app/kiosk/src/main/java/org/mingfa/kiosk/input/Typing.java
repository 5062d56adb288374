package org.mingfa.kiosk.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingfa.kiosk.input.handwriting.HandwritingRecognizer;
import org.mingfa.kiosk.input.handwriting.Strokes;
import org.mingfa.kiosk.input.pinyin.PinyinEngine;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Reply;
import tools.jackson.jr.ob.JSON;

/// Turns letters and strokes into hanzi. Both engines are loaded when somebody first uses them. Nothing is kept.
public final class Typing {
    private static final int PINYIN_CANDIDATES = 30;
    private static final int HAND_CANDIDATES = 8;

    private @Nullable PinyinEngine pinyin;
    private @Nullable HandwritingRecognizer handwriting;

    /// `{"candidates":[{"text":"劳动仲裁","letters":15}, ...]}`, the likeliest first.
    ///
    /// @param exchange `letters` as they were typed
    public Reply pinyin(Exchange exchange) {
        List<Map<String, Object>> found =
                engine().candidates(exchange.first("letters").orElse(""), PINYIN_CANDIDATES).stream()
                        .map(each -> Map.<String, Object>of("text", each.hanzi(), "letters", each.letters()))
                        .toList();
        return json(found);
    }

    /// `{"candidates":["法", ...]}`, at most eight; none for what are no strokes.
    ///
    /// @param exchange `strokes` as `handwriting.js` writes them
    public Reply handwriting(Exchange exchange) {
        return json(Strokes.parse(exchange.first("strokes").orElse(""))
                .map(strokes -> recognizer().recognize(strokes, HAND_CANDIDATES))
                .orElse(List.of()));
    }

    private static Reply json(List<?> candidates) {
        return Reply.Text.json(200, JSON.std.asString(Map.of("candidates", candidates)));
    }

    private synchronized PinyinEngine engine() {
        PinyinEngine engine = pinyin == null ? PinyinEngine.load() : pinyin;
        pinyin = engine;
        return engine;
    }

    private synchronized HandwritingRecognizer recognizer() {
        try {
            HandwritingRecognizer recognizer = handwriting == null ? HandwritingRecognizer.load() : handwriting;
            handwriting = recognizer;
            return recognizer;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
