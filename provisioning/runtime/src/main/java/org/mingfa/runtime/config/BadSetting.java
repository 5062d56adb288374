package org.mingfa.runtime.config;

/// A setting that the program refuses to start with. The message is one sentence for the technician.
public final class BadSetting extends RuntimeException {
    private static final long serialVersionUID = 1;

    private BadSetting(String message) {
        super(message);
    }

    static BadSetting value(String key, String value, String allowed) {
        return new BadSetting("设置 " + key + " = “" + value + "” 不行：应当是" + allowed + "。");
    }

    static BadSetting unknown(String keys, String file) {
        return new BadSetting(file + " 里有不认识的设置：" + keys + "。");
    }

    static BadSetting unreadable(String file, String cause) {
        return new BadSetting("设置文件 " + file + " 读不出来：" + cause + "。");
    }
}
