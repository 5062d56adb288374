package org.mingfa.kiosk;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Somebody, or a child, or rain, touches the screen at random. The same seed touches the same places.
final class RandomTouches {
    private static final String TARGETS = "a:visible, button:visible, summary:visible";
    private static final String WAY_HOME = "a[href='/home'], .anywhere, .goodbye, a.hero";
    private static final int[][] SIZES = {{1080, 1920}, {1920, 1080}, {1280, 800}, {800, 1280}, {600, 700}, {2560, 1440}
    };
    private static final List<String> KEYS =
            List.of("ArrowDown", "ArrowUp", "Enter", "Escape", "F8", "Backspace", "Tab");
    private static final double TAP_MS = 500;

    private final TouchScreen screen;
    private final CDPSession devtools;
    private final Random random;

    RandomTouches(TouchScreen screen, long seed) {
        this.screen = screen;
        this.random = new Random(seed);
        this.devtools = page().context().newCDPSession(page());
    }

    private Page page() {
        return screen.page();
    }

    /// One act, and what is wrong after it; empty when all is well.
    List<String> act() {
        String done = "";
        List<String> wrong = new ArrayList<>();
        try {
            done = actAtRandom();
        } catch (TimeoutError covered) {
            // The target went away or lies under another: nobody can touch it either.
            done = "missed";
        }
        if (!hasWayHome()) {
            wrong.add("no way home after " + done + ": " + page().content());
        }
        for (String complaint : screen.complaints()) {
            wrong.add(complaint + " after " + done);
        }
        return wrong;
    }

    private boolean hasWayHome() {
        return TestKiosk.eventually(() -> {
            try {
                return page().locator(WAY_HOME).count() > 0;
            } catch (PlaywrightException navigating) {
                return false;
            }
        });
    }

    private String actAtRandom() {
        int dice = random.nextInt(100);
        if (dice < 62) {
            return tapTarget();
        } else if (dice < 72) {
            return tapAnywhere();
        } else if (dice < 84) {
            String key = KEYS.get(random.nextInt(KEYS.size()));
            page().keyboard().press(key);
            return key;
        } else if (dice < 88) {
            return tenFingers();
        } else if (dice < 92) {
            return paste();
        } else if (dice < 96) {
            page().reload();
            return "reload";
        }
        int[] size = SIZES[random.nextInt(SIZES.length)];
        page().setViewportSize(size[0], size[1]);
        return "a screen of " + size[0] + " by " + size[1];
    }

    private String tapTarget() {
        Locator targets = page().locator(TARGETS);
        int count = targets.count();
        if (count == 0) {
            return "nothing to touch";
        }
        Locator target = targets.nth(random.nextInt(count));
        target.tap(new Locator.TapOptions().setTimeout(TAP_MS));
        return "a touch on a target";
    }

    private String tapAnywhere() {
        page().touchscreen()
                .tap(random.nextInt(page().viewportSize().width), random.nextInt(page().viewportSize().height));
        return "a touch somewhere";
    }

    private String tenFingers() {
        JsonArray points = new JsonArray();
        for (int finger = 0; finger < 10; finger++) {
            JsonObject point = new JsonObject();
            point.addProperty("x", random.nextInt(page().viewportSize().width));
            point.addProperty("y", random.nextInt(page().viewportSize().height));
            point.addProperty("id", finger);
            points.add(point);
        }
        touch("touchStart", points);
        touch("touchEnd", new JsonArray());
        return "ten fingers";
    }

    private void touch(String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        devtools.send("Input.dispatchTouchEvent", event);
    }

    private String paste() {
        if (page().locator("#q").count() > 0) {
            page().locator("#q").fill("房东不退押金<b>😀".repeat(200), new Locator.FillOptions().setTimeout(TAP_MS));
        }
        return "2,000 characters";
    }

    /// What the browser holds after a collection.
    record Held(int heapKib, int nodes, int listeners, int documents) {}

    Held held() {
        devtools.send("HeapProfiler.collectGarbage");
        devtools.send("Performance.enable");
        JsonArray metrics = devtools.send("Performance.getMetrics").getAsJsonArray("metrics");
        return new Held(
                metric(metrics, "JSHeapUsedSize") / 1024,
                metric(metrics, "Nodes"),
                metric(metrics, "JSEventListeners"),
                metric(metrics, "Documents"));
    }

    private static int metric(JsonArray metrics, String name) {
        for (int i = 0; i < metrics.size(); i++) {
            JsonObject metric = metrics.get(i).getAsJsonObject();
            if (metric.get("name").getAsString().equals(name)) {
                return metric.get("value").getAsInt();
            }
        }
        throw new IllegalStateException("the browser does not tell " + name);
    }
}
