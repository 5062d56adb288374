package org.mingfa.law.pack;

/// The disk has no room for a pack.
public final class TooLittleDisk extends Exception {
    private static final long serialVersionUID = 1;

    TooLittleDisk(long needed, long free) {
        super("磁盘空间不够：大约需要 " + (needed >> 20) + " MB，还差 " + Math.max(1, (needed - free) >> 20) + " MB。原来的内容包没有动。");
    }
}
