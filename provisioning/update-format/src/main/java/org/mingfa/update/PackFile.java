package org.mingfa.update;

/// One file of a pack.
///
/// @param name its path within the pack, with `/` between folders
/// @param size bytes
/// @param sha256 64 hexadecimal digits
public record PackFile(String name, long size, String sha256) {
    /// Whether the name stays inside the folder that it is unpacked into.
    boolean isSafe() {
        return !name.isEmpty()
                && !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && java.util.Arrays.stream(name.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
