package org.mingfa.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking by voice, with an operator's model folder.
class SpeakingToItTest {
    @TempDir
    private Path home = Path.of("");

    private TestKiosk kiosk;
    private TouchScreen screen;

    @BeforeEach
    void start() throws Exception {
        TestPacks.LAW.install(home);
        putModel();
        kiosk = TestKiosk.start(home);
        screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.address());
        screen.open("/ask");
        screen.settle();
    }

    private void putModel() throws IOException {
        Path speech = Files.createDirectories(home.resolve("speech"));
        Files.writeString(speech.resolve("recognizer.properties"), "command = /bin/cat\n");
    }

    @AfterEach
    void stop() {
        screen.close();
        kiosk.close();
    }

    private Page page() {
        return screen.page();
    }

    private Locator speak() {
        return page().locator("[data-do=listen]");
    }

    @Test
    void whatSheSaysIsTyped() {
        page().route(
                        "**/input/listen",
                        route -> route.fulfill(
                                new Route.FulfillOptions().setBody("{\"text\":\"老板不发工资\",\"sentence\":\"\"}")));
        speak().tap();

        assertThat(page().locator("#q")).hasValue("老板不发工资");
        assertThat(speak()).hasAttribute("aria-pressed", "false");
    }

    @Test
    void withoutAMicrophoneThePageSaysWhatToDo() {
        speak().tap();

        assertThat(page().locator("#typed")).hasText("现在听不了，请用手写或者拼音。");
    }
}
