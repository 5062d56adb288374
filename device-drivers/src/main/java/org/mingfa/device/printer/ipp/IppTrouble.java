package org.mingfa.device.printer.ipp;

import org.mingfa.device.printer.PrintTrouble;

/// Why a printer's queue cannot be used, in words for the technician.
public enum IppTrouble {
    NO_SUCH_HOST("找不到打印机的主机名", "请核对设置里的打印机地址"),
    REFUSED("打印服务没有开", "请检查打印机的电源和网线；用 CUPS 的，运行 systemctl restart cups"),
    UNREACHABLE("连不上打印机", "请检查打印机的电源和网线，并核对地址"),
    SILENT("打印机没有回应", "请检查打印机的电源和网线；不行的话关机再开"),
    VANISHED("打印机断开了连接", "请检查网线；会自动重试"),
    GARBLED("打印机的回答读不懂", "请核对地址是不是打印机的；是的话把打印机关机再开"),
    NOT_IPP("这个地址回答的是网页，不是打印服务", "请核对地址里的路径，例如 ipp://主机:631/printers/队列名"),
    MOVED("这个地址转到了别处", "请把设置里的打印机地址改成新的"),
    NO_SUCH_QUEUE("没有这个打印队列", "请核对队列名，运行 lpstat -e 可以看到有哪些"),
    NO_QUEUE("这台主机上没有打印队列", "请先在 CUPS 里添加打印机，再用 lpadmin -d 设为默认"),
    FORBIDDEN("打印机不许本终端使用", "请在打印机或 CUPS 里放行本终端"),
    TLS("加密连接没有建立", "请核对地址该用 ipp:// 还是 ipps://；用 ipps:// 的，打印机的证书要受信任"),
    TLS_WANTED("打印机只接受加密连接", "请把地址改成 ipps://"),
    BUSY("打印机正忙", "会自动重试"),
    REJECTED("打印机不接受这份文件", "请用 CUPS 的测试页核对驱动"),
    NOT_POSSIBLE("打印机说现在做不到", "会自动重试"),
    BROKEN("打印服务自己出了错", "请重启打印机；用 CUPS 的，看 /var/log/cups/error_log");

    private final String reason;
    private final String remedy;

    IppTrouble(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    /// A sentence without a full stop.
    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }

    /// When nothing was printed because of it.
    PrintTrouble forCitizen() {
        return switch (this) {
            case REJECTED -> PrintTrouble.REFUSED;
            case FORBIDDEN, BUSY, NOT_POSSIBLE, BROKEN -> PrintTrouble.FAULT;
            default -> PrintTrouble.OFFLINE;
        };
    }

    /// Whether the printer may have taken what was sent, though its answer did not come.
    boolean leavesOpen() {
        return this == SILENT || this == VANISHED || this == GARBLED || this == NOT_IPP || this == TLS;
    }
}
