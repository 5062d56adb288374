package org.mingfa.kiosk.lookup;

import java.util.ArrayList;
import java.util.List;
import org.mingfa.law.LawStore;

/// The table of contents of a law: chapters, and in a code, which has a hundred of them, the parts (编) above.
record StatuteContents(List<Chapter> chapters) {
    /// More than fit on two screens are shown part by part.
    private static final int MANY = 24;

    /// @param path the headings from the topmost; none in a law without chapters
    record Chapter(List<String> path, List<LawStore.Place> places) {
        String part() {
            return path.isEmpty() ? "" : path.getFirst();
        }
    }

    /// @param first place of its first chapter
    /// @param last place of its last chapter
    record Part(String name, int first, int last) {
        boolean holds(int chapter) {
            return first <= chapter && chapter <= last;
        }
    }

    static StatuteContents of(List<LawStore.Place> places) {
        List<Chapter> chapters = new ArrayList<>();
        for (LawStore.Place place : places) {
            if (chapters.isEmpty() || !chapters.getLast().path().equals(place.chapter())) {
                chapters.add(new Chapter(place.chapter(), new ArrayList<>()));
            }
            chapters.getLast().places().add(place);
        }
        return new StatuteContents(chapters);
    }

    /// None where the chapters alone are few enough, or have nothing above them.
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            String name = chapters.get(i).part();
            boolean goesOn = !parts.isEmpty() && parts.getLast().name().equals(name);
            int first = goesOn ? parts.removeLast().first() : i;
            parts.add(new Part(name, first, i));
        }
        return chapters.size() > MANY && parts.size() < chapters.size() ? parts : List.of();
    }
}
