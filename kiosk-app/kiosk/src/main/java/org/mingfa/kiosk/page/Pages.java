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
import org.mingfa.runtime.web.Reply;
import org.mingfa.runtime.web.StaticFiles;

/// Turns what a page knows into what the browser shows.
public final class Pages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.CHINA);

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.mingfa.kiosk.template");
    private final StaticFiles statics;
    private final String place;
    private final Clock clock;

    public Pages(StaticFiles statics, String place, Clock clock) {
        this.statics = statics;
        this.place = place;
        this.clock = clock;
    }

    /// The style sheet and the scripts that pages use.
    public static StaticFiles statics() {
        return new StaticFiles(Map.of(
                "kiosk.css", "/org/mingfa/kiosk/web/kiosk.css",
                "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
    }

    /// A whole page.
    ///
    /// @param view what the template shows, given to it as `view`
    public Reply html(String template, String title, Object view) {
        return new Reply.Html(200, render(template, title, view));
    }

    public Reply html(int status, String template, String title, Object view) {
        return new Reply.Html(status, render(template, title, view));
    }

    byte[] render(String template, String title, Object view) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame(title));
        parameters.put("view", view);
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
        LocalDateTime now = LocalDateTime.now(clock);
        return new Frame(
                title, place, TIME.format(now), DAY.format(now), statics.url("kiosk.css"), statics.url("htmx.js"));
    }
}
