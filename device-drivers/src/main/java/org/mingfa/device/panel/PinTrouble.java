package org.mingfa.device.panel;

import java.util.stream.Stream;

/// Why the panel's lines are not served, in words for the technician.
enum PinTrouble {
    ABSENT("没有找到 GPIO 芯片", "请核对设置里的芯片名（gpiodetect 可以列出）；外接的请检查插头"),
    NO_PERMISSION("没有权限使用 GPIO 芯片", "请把运行明法亭的用户加入 gpio 组（sudo usermod -aG gpio 用户名），再重新启动"),
    BUSY("面板的线正被别的程序占用", "gpioinfo 可以看出是谁占用，请关掉它"),
    NO_LINE("芯片上没有设置里的线", "请核对设置里的线号（gpioinfo 可以列出）"),
    UNSUPPORTED("这种处理器没有 GPIO 驱动", "面板只能接在 ARM 主板（aarch64、armhf）上；这台机器不接面板的，请在设置里删去面板"),
    VANISHED("面板断开了", "请检查线和电源，接好后会自动恢复"),
    HUNG("GPIO 芯片没有回应", "请把外接的拔下来重插一次；不行的话重新启动终端");

    private final String reason;
    private final String remedy;

    PinTrouble(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    /// A sentence without a full stop.
    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }

    /// Pi4J wraps libgpiod's errors, which hold the system's words, and the lack of a native library.
    ///
    /// @param otherwise when the words tell nothing
    static PinTrouble of(Throwable thrown, PinTrouble otherwise) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(10)
                .map(each -> ofOne(each, otherwise))
                .filter(each -> each != otherwise)
                .findFirst()
                .orElse(otherwise);
    }

    private static PinTrouble ofOne(Throwable thrown, PinTrouble otherwise) {
        if (thrown instanceof LinkageError) {
            return UNSUPPORTED;
        }
        String words = String.valueOf(thrown.getMessage());
        if (words.contains("resource busy")) {
            return BUSY;
        }
        if (words.contains("Permission denied") || words.contains("not permitted")) {
            return NO_PERMISSION;
        }
        if (words.contains("Invalid argument")) {
            return NO_LINE;
        }
        return words.contains("Couldn't find gpiochip") || words.contains("Couldn't identify") ? ABSENT : otherwise;
    }
}
