package org.mingfa.law.importer;

import java.util.List;
import java.util.Optional;
import org.mingfa.law.Level;

/// Where a file stands in the collection's folders, and what level of law that means.
///
/// @param category the folder's subject, such as 民法商法
/// @param region the place of local law, such as 广东
record Placement(Level level, String category, Optional<String> region) {
    private static final String LOCAL = "DLC";
    private static final String LOCAL_SUFFIX = "地方法规";
    private static final List<String> STATUTES =
            List.of("宪法相关法", "民法典", "民法商法", "刑法", "行政法", "经济法", "社会法", "诉讼与非诉讼程序法");

    /// Empty when no folder on the way names a kind of law.
    static Optional<Placement> of(List<String> folders) {
        int local = folders.indexOf(LOCAL);
        if (local >= 0 && local + 1 < folders.size()) {
            String region = folders.get(local + 1).replace(LOCAL_SUFFIX, "");
            return Optional.of(new Placement(Level.LOCAL_REGULATION, region, Optional.of(region)));
        }
        return folders.stream().flatMap(folder -> levelOf(folder).stream()).findFirst();
    }

    private static Optional<Placement> levelOf(String folder) {
        Optional<Level> level = STATUTES.contains(folder) ? Optional.of(Level.STATUTE) : Level.find(folder);
        return level.map(found -> new Placement(found, folder, Optional.empty()));
    }
}
