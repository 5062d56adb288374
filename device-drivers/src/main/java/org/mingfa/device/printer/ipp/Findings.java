package org.mingfa.device.printer.ipp;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingfa.device.printer.PrinterState;

/// Reads printer-state-reasons (RFC 8011, 5.4.12; PWG 5100.9 and the words CUPS adds): which of all that a
/// printer says matters most.
final class Findings {
    /// What a hand can put right at once comes before what follows from it.
    private static final List<PrinterState> ORDER = List.of(
            PrinterState.COVER_OPEN,
            PrinterState.JAMMED,
            PrinterState.PAPER_OUT,
            PrinterState.SUPPLIES_OUT,
            PrinterState.OFFLINE,
            PrinterState.FAULT,
            PrinterState.PAPER_LOW,
            PrinterState.SUPPLIES_LOW,
            PrinterState.READY);

    private static final Finding NO_PAPER = Finding.blocked(PrinterState.PAPER_OUT, "没有纸了", "请加 A4 纸，推好纸盒");
    private static final Finding LITTLE_PAPER = Finding.limited(PrinterState.PAPER_LOW, "纸快用完了", "请加 A4 纸");
    private static final Finding OPEN = Finding.blocked(PrinterState.COVER_OPEN, "盖子没有合上", "请合上盖子");
    private static final Finding NO_TONER = Finding.blocked(PrinterState.SUPPLIES_OUT, "墨粉用完了", "请换墨粉盒");
    private static final Finding LITTLE_TONER = Finding.limited(PrinterState.SUPPLIES_LOW, "墨粉快用完了", "请备好墨粉盒");
    private static final Finding DRUM = Finding.blocked(PrinterState.SUPPLIES_OUT, "硒鼓到寿命了", "请换硒鼓");
    private static final Finding OLD_DRUM = Finding.limited(PrinterState.SUPPLIES_LOW, "硒鼓快到寿命了", "请备好硒鼓");
    private static final Finding WASTE = Finding.blocked(PrinterState.SUPPLIES_OUT, "废粉盒满了", "请换废粉盒");
    private static final Finding MUCH_WASTE = Finding.limited(PrinterState.SUPPLIES_LOW, "废粉盒快满了", "请备好废粉盒");
    private static final Finding GONE = Finding.blocked(PrinterState.OFFLINE, "打印机没有连上", "请检查打印机的电源和连线");
    private static final Finding PAUSED =
            Finding.blocked(PrinterState.FAULT, "打印队列被暂停了", "请在打印机上恢复；用 CUPS 的，运行 cupsenable 队列名");
    private static final Finding REFUSING =
            Finding.blocked(PrinterState.FAULT, "打印队列不接受任务", "用 CUPS 的，运行 cupsaccept 队列名");
    private static final Finding FULL_TRAY = Finding.blocked(PrinterState.FAULT, "出纸盒满了", "请取走出纸盒里的纸，纸上有个人信息的请销毁");
    private static final Finding STOPPED = Finding.blocked(PrinterState.FAULT, "打印机停住了，没有说原因", "请看打印机的面板；不行的话关机再开");
    private static final Finding CONNECTING =
            Finding.limited(PrinterState.READY, "CUPS 正在连接打印机", "一直这样的话，请检查打印机的电源和连线");
    private static final Finding NO_DRIVER =
            Finding.blocked(PrinterState.FAULT, "CUPS 缺少这台打印机要的程序", "请安装 cups-filters，看 /var/log/cups/error_log");

    /// When it is an error, or says nothing of how bad it is.
    private static final Map<String, Finding> ERRORS = Map.ofEntries(
            Map.entry("media-empty", NO_PAPER),
            Map.entry("media-needed", NO_PAPER),
            Map.entry("input-tray-missing", NO_PAPER),
            Map.entry("media-low", LITTLE_PAPER),
            Map.entry("media-jam", Finding.blocked(PrinterState.JAMMED, "卡纸了", "请打开盖子，把纸顺着取出来")),
            Map.entry("cover-open", OPEN),
            Map.entry("door-open", OPEN),
            Map.entry("interlock-open", OPEN),
            Map.entry("toner-empty", NO_TONER),
            Map.entry("marker-supply-empty", NO_TONER),
            Map.entry("developer-empty", NO_TONER),
            Map.entry("toner-low", LITTLE_TONER),
            Map.entry("marker-supply-low", LITTLE_TONER),
            Map.entry("developer-low", LITTLE_TONER),
            Map.entry("opc-life-over", DRUM),
            Map.entry("opc-near-eol", OLD_DRUM),
            Map.entry("marker-waste-full", WASTE),
            Map.entry("marker-waste-almost-full", MUCH_WASTE),
            Map.entry("offline", GONE),
            Map.entry("shutdown", GONE),
            Map.entry("timed-out", GONE),
            Map.entry("paused", PAUSED),
            Map.entry("moving-to-paused", PAUSED),
            Map.entry("hold-new-jobs", PAUSED),
            Map.entry("output-area-full", FULL_TRAY),
            Map.entry("connecting-to-device", CONNECTING),
            Map.entry("cups-missing-filter", NO_DRIVER),
            Map.entry("cups-insecure-filter", NO_DRIVER));

    /// When it is only a warning: one tray of two is empty, a cartridge still has a rest.
    private static final Map<String, Finding> WARNINGS = Map.of(
            "media-empty", LITTLE_PAPER,
            "media-needed", LITTLE_PAPER,
            "toner-empty", LITTLE_TONER,
            "marker-supply-empty", LITTLE_TONER,
            "developer-empty", LITTLE_TONER,
            "opc-life-over", OLD_DRUM,
            "marker-waste-full", MUCH_WASTE);

    private Findings() {}

    /// The one that matters most.
    static Finding of(PrinterReport report) {
        return Stream.of(
                        report.reasons().stream().flatMap(each -> reason(each).stream()),
                        report.supplies().stream().filter(Supply::isLow).map(Findings::low),
                        report.stopped() ? Stream.of(STOPPED) : Stream.<Finding>empty(),
                        report.accepting() ? Stream.<Finding>empty() : Stream.of(REFUSING),
                        report.takesPdf() ? Stream.<Finding>empty() : Stream.of(noPdf(report)))
                .flatMap(each -> each)
                .min(Comparator.comparing(each -> ORDER.indexOf(each.state())))
                .orElse(Finding.FINE);
    }

    private static Optional<Finding> reason(String keyword) {
        String bare = keyword.replaceFirst("-(error|warning|report)$", "");
        if (keyword.endsWith("-warning") && WARNINGS.containsKey(bare)) {
            return Optional.of(WARNINGS.get(bare));
        }
        Optional<Finding> known = Optional.ofNullable(ERRORS.get(bare));
        return known.isPresent() ? known : unknown(keyword);
    }

    private static Optional<Finding> unknown(String keyword) {
        if (keyword.endsWith("-error")) {
            return Optional.of(Finding.blocked(PrinterState.FAULT, "打印机报告 " + keyword, "请看打印机的面板"));
        }
        return keyword.endsWith("-warning")
                ? Optional.of(Finding.limited(PrinterState.READY, "打印机提醒 " + keyword, "请看打印机的面板"))
                : Optional.empty();
    }

    private static Finding low(Supply supply) {
        return Finding.limited(PrinterState.SUPPLIES_LOW, supply.name() + " 只剩 " + supply.level() + "%", "请备好新的耗材");
    }

    private static Finding noPdf(PrinterReport report) {
        return Finding.blocked(
                PrinterState.FAULT,
                "打印机不认 PDF，只认 " + String.join("、", report.formats()),
                "请在 CUPS 里为它建一个队列，再把设置里的打印机地址改成这个队列");
    }
}
