package org.mingfa.update;

/// One file of a pack.
///
/// @param name its path within the pack, with `/` between folders
/// @param size bytes
/// @param sha256 64 hexadecimal digits
public record PackFile(String name, long size, String sha256) {
    /// Whether it can be unpacked: it has a size, and its name stays inside the folder.
    boolean isSafe() {
        return size >= 0
                && !name.isEmpty()
                && !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && name.indexOf('\0') < 0
                && java.util.Arrays.stream(name.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
