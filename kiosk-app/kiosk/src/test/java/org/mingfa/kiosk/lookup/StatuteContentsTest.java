package org.mingfa.kiosk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingfa.kiosk.lookup.StatuteContents.Part;
import org.mingfa.law.LawStore.Place;

class StatuteContentsTest {

    @Test
    void articlesUnderTheSameHeadingAreOneChapter() {
        StatuteContents contents = contents(List.of("第一章"), List.of("第一章"), List.of("第二章"));

        assertThat(contents.chapters())
                .extracting(StatuteContents.Chapter::path)
                .containsExactly(List.of("第一章"), List.of("第二章"));
        assertThat(contents.chapters().getFirst().places()).hasSize(2);
    }

    @Test
    void aCodeIsShownPartByPart() {
        assertThat(contents(chapters(30, "第一编", "第二编")).parts())
                .containsExactly(new Part("第一编", 0, 14), new Part("第二编", 15, 29));
    }

    @Test
    void aLawOfFewChaptersHasNoParts() {
        assertThat(contents(chapters(20, "第一编", "第二编")).parts()).isEmpty();
    }

    @Test
    void chaptersWithNothingAboveThemAreNoParts() {
        assertThat(contents(chapters(30)).parts()).isEmpty();
    }

    /// So many chapters, evenly under the parts.
    @SuppressWarnings("unchecked")
    private static List<String>[] chapters(int count, String... parts) {
        List<List<String>> paths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String chapter = "第" + i + "章";
            paths.add(parts.length == 0 ? List.of(chapter) : List.of(parts[i * parts.length / count], chapter));
        }
        return paths.toArray(List[]::new);
    }

    @SafeVarargs
    private static StatuteContents contents(List<String>... paths) {
        List<Place> places = new ArrayList<>();
        for (List<String> path : paths) {
            places.add(new Place(path, "第" + (places.size() + 1) + "条", places.size()));
        }
        return StatuteContents.of(places);
    }
}
