package org.mingfa.kiosk.page;

import java.util.List;
import java.util.Map;

/// The line drawings of the pages: paths in a box of 48 by 48.
public final class Icons {
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("back", "M30 8L14 24l16 16"),
            Map.entry("home", "M6 23L24 8l18 15M11 20v20h26V20M20 40V28h8v12"),
            Map.entry("size", "M4 40L16 10l12 30M8.5 30h15M32 20h12M38 14v12"),
            Map.entry("speak", "M6 18v12h8l12 9V9L14 18zM33 17a10 10 0 0 1 0 14M38 11a18 18 0 0 1 0 26"),
            Map.entry("reach", "M24 5v26M13 21l11 11 11-11M8 42h32"),
            Map.entry(
                    "contrast",
                    "M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36zM24 6v36M24 12l11 4M24 20l17 2M24 28l17 0M24 36l11-2"),
            Map.entry(
                    "language", "M6 10h22M17 6v4M23 10c-2 9-8 15-16 18M11 16c3 6 8 10 15 12M25 42l9-22 9 22M28 35h12"),
            Map.entry("end", "M12 10h24M18 10V6h12v4M14 10l2 32h16l2-32M21 18v16M27 18v16"),
            Map.entry("ask", "M6 9h36v25H22l-9 8v-8H6zM15 18h18M15 25h11"),
            Map.entry("search", "M21 8a13 13 0 1 0 0 26 13 13 0 0 0 0-26zM31 31l11 11"),
            Map.entry("laws", "M8 8h12a4 4 0 0 1 4 4v28a4 4 0 0 0-4-4H8zM40 8H28a4 4 0 0 0-4 4v28a4 4 0 0 1 4-4h12z"),
            Map.entry("print", "M14 18V6h20v12M14 34H7V18h34v16h-7M14 27h20v15H14z"),
            Map.entry("receipt", "M13 5h22v38l-5-4-6 4-6-4-5 4zM19 15h10M19 23h10M19 31h6"),
            Map.entry("next", "M18 8l16 16-16 16"),
            Map.entry("down", "M24 6v34M11 27l13 13 13-13"),
            Map.entry("up", "M24 42V8M11 21L24 8l13 13"),
            Map.entry("touch", "M20 26V10a4 4 0 0 1 8 0v14l10 3c3 1 4 3 3 6l-3 10H22L12 31c-2-3 2-6 5-4z"),
            Map.entry("check", "M8 25l11 11 21-24"),
            Map.entry("wages", "M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36zM17 14l7 9 7-9M24 23v12M17 25h14M17 31h14"),
            Map.entry("dismissal", "M6 16h36v24H6zM17 16v-6h14v6M6 26h36M24 23v6"),
            Map.entry("work-injury", "M7 32a17 17 0 0 1 34 0M4 32h40v6H4zM20 16v-5h8v5"),
            Map.entry(
                    "divorce",
                    "M17 16a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM31 16a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM24 5v6M24 41v4"),
            Map.entry(
                    "children", "M24 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM24 18v13M12 24l12-3 12 3M24 31l-7 11M24 31l7 11"),
            Map.entry(
                    "elders",
                    "M20 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM20 15l-4 13 7 4 1 11M16 28l-5 14M18 19l8 6h7M35 22v20"),
            Map.entry("inheritance", "M12 6h18l8 8v28H12zM30 6v8h8M18 22h14M18 29h14M18 36h8"),
            Map.entry(
                    "loans",
                    "M5 30l8-4 10 4h8a3 3 0 0 1 0 6H20M31 33l10-5a3 3 0 0 1 3 5L30 42H5M30 6a8 8 0 1 0 0 16 8 8 0 0 0 0-16z"),
            Map.entry("traffic", "M5 28l4-3 6-11h18l6 11 4 3v10H5zM10 25h28M14 33h2M32 33h2M9 38v4M39 38v4"),
            Map.entry("housing", "M6 23L24 8l18 15M11 20v20h26V20M18 40V28h12v12"),
            Map.entry("consumer", "M10 16h28l3 26H7zM17 20v-6a7 7 0 0 1 14 0v6"),
            Map.entry(
                    "land",
                    "M5 40h38M5 32c8-6 14-6 19-2s11 4 19-2M24 24V12M24 18c-7 0-9-4-9-8 6 0 9 3 9 8zM24 15c0-5 3-8 9-8 0 5-3 8-9 8z"),
            Map.entry("safety", "M24 5l16 6v12c0 10-7 17-16 20-9-3-16-10-16-20V11zM16 24l6 6 11-12"),
            Map.entry("procedure", "M14 16l12-10 10 12-12 10zM22 20L6 36l5 5 16-16M24 42h20"));

    private Icons() {}

    static List<String> names() {
        return PATHS.keySet().stream().sorted().toList();
    }

    /// @throws IllegalArgumentException for a drawing that nobody made
    public static String path(String name) {
        String path = PATHS.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no drawing of " + name);
        }
        return path;
    }
}
