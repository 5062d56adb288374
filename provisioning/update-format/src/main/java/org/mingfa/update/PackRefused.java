package org.mingfa.update;

/// Why a pack is not taken. Each reason holds what was found; its sentence is for the technician.
public sealed interface PackRefused {
    /// The file is no pack at all.
    record NotAPack(String cause) implements PackRefused {}

    /// The file ends early, or a part of it is missing.
    record Truncated(String file) implements PackRefused {}

    /// A file is not what was signed.
    record Tampered(String file) implements PackRefused {}

    /// A newer program made it.
    record TooNew(int found, int known) implements PackRefused {}

    /// Nobody whom this machine trusts has signed it.
    record ForeignSigned(String keyId) implements PackRefused {}

    /// The disk is too small.
    record TooLittleSpace(long neededBytes, long freeBytes) implements PackRefused {}

    /// It verifies, but did not answer when tried.
    record ProbeFailed(String cause) implements PackRefused {}

    /// The disk or the file failed while it was read or written.
    record Unreadable(String cause) implements PackRefused {}

    /// One sentence in plain Chinese: what is wrong, and what to do.
    default String sentence() {
        return switch (this) {
            case NotAPack refused -> "这不是内容包：" + refused.cause() + "。";
            case Truncated refused -> "内容包不完整，缺 " + refused.file() + "：请重新下载。";
            case Tampered refused -> "内容包被改动过（" + refused.file() + " 与签名不符）：不能安装。";
            case TooNew refused -> "内容包的格式是 " + refused.found() + "，本程序只认识到 " + refused.known() + "：请先升级程序。";
            case ForeignSigned refused -> "内容包的签名（" + refused.keyId() + "）不在本机信任之列：不能安装。";
            case TooLittleSpace refused ->
                "磁盘空间不够：需要 " + mebibytes(refused.neededBytes()) + " MB，还差 "
                        + mebibytes(refused.neededBytes() - refused.freeBytes()) + " MB。";
            case ProbeFailed refused -> "内容包装上后试查没有结果：" + refused.cause() + "。";
            case Unreadable refused -> "内容包读写失败：" + refused.cause() + "。";
        };
    }

    private static long mebibytes(long bytes) {
        return Math.max(1, (bytes + (1 << 20) - 1) >> 20);
    }
}
