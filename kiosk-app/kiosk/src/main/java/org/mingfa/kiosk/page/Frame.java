package org.mingfa.kiosk.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingfa.kiosk.visit.Aids;
import tools.jackson.jr.ob.JSON;

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
    private static final List<String> SPEECH = List.of(
            "panel", "pause", "resume", "again", "slower", "faster", "quieter", "louder", "stop", "mute", "nothing");

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

    /// The words on the panel of the voice, as `speech.js` takes them: a JSON object.
    public String speechLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        SPEECH.forEach(name -> labels.put(name, wording.get("speech." + name)));
        return JSON.std.asString(labels);
    }
}
