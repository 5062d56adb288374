package org.mingfa.runtime.database;

/// The file was written by a newer program; opening it with this one could lose data.
public final class DatabaseTooNew extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseTooNew(int found, int known) {
        super("数据库的版本是 " + found + "，本程序只认识到 " + known + "：请先升级程序。");
    }
}
