package org.mingfa.kiosk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mingfa.kiosk.visit.Aids;
import org.mingfa.kiosk.visit.Visits;
import org.mingfa.runtime.web.Reply;
import org.mingfa.runtime.web.StaticFiles;

/// Turns what a page knows into what the browser shows.
public final class Pages {
    /// The time as every page shows it.
    public static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);
    private static final DateTimeFormatter DAY_IN_ENGLISH = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.CHINA);

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.mingfa.kiosk.template");
    private static final Map<String, String> FILES = Map.of(
            "kiosk.css", "/org/mingfa/kiosk/web/kiosk.css",
            "kiosk.js", "/org/mingfa/kiosk/web/kiosk.js",
            "keys.js", "/org/mingfa/kiosk/web/keys.js",
            "signals.js", "/org/mingfa/kiosk/web/signals.js",
            "keyboard.js", "/org/mingfa/kiosk/web/keyboard.js",
            "handwriting.js", "/org/mingfa/kiosk/web/handwriting.js",
            "speech.js", "/org/mingfa/kiosk/web/speech.js",
            "speech.css", "/org/mingfa/kiosk/web/speech.css",
            "turn.js", "/org/mingfa/kiosk/web/turn.js");

    private final StaticFiles statics;
    private final String place;
    private final Visits visits;
    private final Clock clock;

    public Pages(StaticFiles statics, String place, Visits visits, Clock clock) {
        this.statics = statics;
        this.place = place;
        this.visits = visits;
        this.clock = clock;
    }

    /// The style sheet and the scripts that pages use.
    public static StaticFiles statics() {
        return new StaticFiles(FILES);
    }

    /// The wording of the language that the citizen reads.
    public Wording wording() {
        return Wording.of(visits.aids().language());
    }

    /// A whole page.
    ///
    /// @param title the wording's key of its title
    /// @param view what the template shows, given to it as `view`
    public Reply html(String template, String title, Object view) {
        return new Reply.Html(200, render(template, title, view));
    }

    /// The page after the end of a visit: nobody's, but as its citizen reads.
    public Reply goodbye(Aids aids) {
        Frame frame = frame("title.goodbye", aids, "");
        return new Reply.Html(200, write("goodbye.jte", Map.of("frame", frame)));
    }

    /// A part of a page, whose one parameter beside the frame has this name.
    public Reply part(String template, String name, Object value) {
        return new Reply.Part(write(template, Map.of("frame", frame("title.home"), name, value)));
    }

    byte[] render(String template, String title, Object view) {
        return write(template, Map.of("frame", frame(title), "view", view));
    }

    private byte[] write(String template, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private Frame frame(String title) {
        return frame(title, visits.aids(), visits.current().orElse(""));
    }

    private Frame frame(String title, Aids aids, String visit) {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, String> files = new HashMap<>();
        FILES.keySet().forEach(name -> files.put(name, statics.url(name)));
        Wording wording = Wording.of(aids.language());
        return new Frame(
                wording.get(title),
                place,
                TIME.format(now),
                day(aids.language()).format(now),
                visit,
                aids,
                wording,
                files);
    }

    private static DateTimeFormatter day(Aids.Language language) {
        return switch (language) {
            case ZH -> DAY;
            case EN -> DAY_IN_ENGLISH;
        };
    }
}
