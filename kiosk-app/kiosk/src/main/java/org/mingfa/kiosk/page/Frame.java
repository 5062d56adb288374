package org.mingfa.kiosk.page;

import java.util.Map;
import org.mingfa.kiosk.visit.Aids;

/// What stands on every page around its own content.
///
/// @param title what the page is, without any of the citizen's words: browsers write titles down
/// @param visit whose page it is; empty where it belongs to nobody
/// @param files addresses of the style sheet and scripts by name
public record Frame(
        String title,
        String place,
        String time,
        String day,
        String visit,
        Aids aids,
        Wording wording,
        Map<String, String> files) {

    /// The frame's text under a key.
    public String say(String key, Object... values) {
        return wording.get(key, values);
    }

    public String file(String name) {
        return files.getOrDefault(name, "");
    }

    public boolean isEnglish() {
        return aids.language() == Aids.Language.EN;
    }
}
