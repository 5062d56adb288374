package org.mingfa.kiosk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A touch screen in Chromium. The browser is started once for all tests; every screen forgets what others did.
final class TouchScreen implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MS = 20_000;
    private static final String TELL_VIOLATIONS =
            "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))";
    private static Optional<Playwright> driver = Optional.empty();
    private static Optional<Browser> started = Optional.empty();

    /// How the panel hangs.
    enum Panel {
        PORTRAIT(1080, 1920),
        LANDSCAPE(1920, 1080),
        SMALL(1280, 800);

        private final int width;
        private final int height;

        Panel(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final BrowserContext context;
    private final Page page;
    private final URI kiosk;
    private final List<String> complaints = new ArrayList<>();

    TouchScreen(Panel panel, URI kiosk) {
        this.kiosk = kiosk;
        context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(panel.width, panel.height)
                        .setHasTouch(true));
        context.setDefaultTimeout(PATIENCE_MS);
        context.addInitScript(TELL_VIOLATIONS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> {
            // A page that is left takes its questions with it.
            if (!request.failure().equals("net::ERR_ABORTED")) {
                complaints.add(request.url() + " " + request.failure());
            }
        });
    }

    /// A browser of its own that keeps what browsers keep in this folder.
    static BrowserContext keeping(Path profile, Panel panel) {
        return playwright()
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium())
                                .setArgs(ARGUMENTS)
                                .setViewportSize(panel.width, panel.height)
                                .setHasTouch(true));
    }

    private static synchronized Playwright playwright() {
        if (driver.isEmpty()) {
            Playwright made = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            driver = Optional.of(made);
            Runtime.getRuntime().addShutdownHook(new Thread(made::close));
        }
        return driver.get();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Chromium is missing: run ./mingfa test, which installs it, or apt-get install chromium."));
    }

    private static synchronized Browser browser() {
        if (started.isEmpty()) {
            started = Optional.of(playwright()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(ARGUMENTS)));
        }
        return started.get();
    }

    Page open(String path) {
        page.navigate(kiosk.resolve(path).toString());
        return page;
    }

    /// Waits until the page's scripts have done what they do when it comes.
    void settle() {
        page.locator("#screen[data-settled=yes]:not(:has(#sheets[data-again]))").waitFor();
    }

    /// Waits until a condition on the page holds. Playwright's own way of waiting breaks the content security policy.
    void await(String condition) {
        if (!TestKiosk.eventually(() -> Boolean.TRUE.equals(page.evaluate(condition)))) {
            throw new AssertionError("never: " + condition);
        }
    }

    Page page() {
        return page;
    }

    /// Types a question and touches the button beside it.
    void ask(String words) {
        page.locator("a.hero").tap();
        page.locator("#q").tap();
        page.keyboard().insertText(words);
        page.locator(".search").tap();
    }

    /// What the browser complained of: errors, warnings, breaches of the content security policy.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void forgetComplaints() {
        complaints.clear();
    }

    void keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        // With a picture still on its way the browser was seen not to end.
        page.navigate("about:blank");
        context.close();
    }
}
