package org.mingfa.kiosk;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./mingfa screenshots`: the pictures of the README and of `docs/images`, taken from the running program.
///
/// No test. With `-Dpages.pack=PACK` they show real law.
class ScreenshotProgram {
    private static final Path IMAGES = Path.of("..", "..", "docs", "images");

    private record Shot(String name, TouchScreen.Panel panel, String path, List<String> changes) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("rest", TouchScreen.Panel.PORTRAIT, "/", List.of()),
            new Shot("home", TouchScreen.Panel.PORTRAIT, "/home", List.of()),
            new Shot("home-landscape", TouchScreen.Panel.LANDSCAPE, "/home", List.of()),
            new Shot("home-low", TouchScreen.Panel.PORTRAIT, "/home", List.of("REACH", "SIZE")),
            new Shot("ask", TouchScreen.Panel.PORTRAIT, "/ask?q=" + TestKiosk.encoded("押金"), List.of()),
            new Shot("results", TouchScreen.Panel.PORTRAIT, "/results?q=" + TestKiosk.encoded("老板拖欠工资"), List.of()),
            new Shot("card", TouchScreen.Panel.PORTRAIT, "/card/wages-unpaid", List.of()),
            new Shot("print", TouchScreen.Panel.PORTRAIT, "/print/card/wages-unpaid", List.of()));

    @Test
    void take(@TempDir Path home) throws Exception {
        TestPacks.installWanted(home);
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            kiosk.ask("押金");
            SHOTS.forEach(shot -> take(kiosk, shot));
        }
    }

    private static void take(TestKiosk kiosk, Shot shot) {
        kiosk.endVisit();
        try (TouchScreen screen = new TouchScreen(shot.panel(), kiosk.address())) {
            shot.changes().forEach(change -> kiosk.post("/visit/aid?change=" + change));
            screen.open(shot.path());
            screen.settle();
            screen.await("[...document.images].every(image => image.complete)");
            // The notice of the resting screen fades in.
            screen.page().waitForTimeout(800);
            screen.page().screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(shot.name() + ".png")));
        }
    }
}
