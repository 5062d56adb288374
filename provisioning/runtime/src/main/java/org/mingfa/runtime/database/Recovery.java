package org.mingfa.runtime.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What was lost when a damaged database was opened.
///
/// @param setAside where the damaged file now lies
/// @param restoredFrom the time of the snapshot that took its place; empty when it began anew
public record Recovery(Path setAside, Optional<Instant> restoredFrom) {
    /// For the technician, in plain Chinese.
    public String sentence() {
        return "数据库损坏，已另存为 " + setAside.getFileName() + "；"
                + restoredFrom.map(time -> "已恢复到 " + time + " 的备份，其后的记录已丢失。").orElse("没有可用的备份，已从空库开始。");
    }
}
