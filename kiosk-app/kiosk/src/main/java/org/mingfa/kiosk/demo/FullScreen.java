package org.mingfa.kiosk.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The terminal's own browser: Chromium, full screen, with nothing kept and nobody called.
final class FullScreen {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser");

    private FullScreen() {}

    static Optional<Process> open(URI address, Path home, PrintWriter out) {
        for (String name : NAMES) {
            try {
                return Optional.of(new ProcessBuilder(
                                name,
                                "--kiosk",
                                "--incognito",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-pinch",
                                "--overscroll-history-navigation=0",
                                "--user-data-dir=" + home.resolve("browser"),
                                address.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
            } catch (IOException notHere) {
                continue;
            }
        }
        out.println("没有找到 Chromium：请在浏览器里打开 " + address);
        return Optional.empty();
    }
}
