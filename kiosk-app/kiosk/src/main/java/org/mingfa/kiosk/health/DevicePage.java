package org.mingfa.kiosk.health;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// `/status/device/N`: one device, for the technician: its state, since when, why, what to do, and the last frames.
public final class DevicePage implements Page {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日 HH:mm:ss", Locale.CHINA).withZone(ZoneId.systemDefault());

    private final Pages pages;
    private final List<Device> devices;

    /// @param devices in the order of the status page
    public DevicePage(Pages pages, List<Device> devices) {
        this.pages = pages;
        this.devices = List.copyOf(devices);
    }

    /// @param href its own address
    public record View(String name, String href, List<StatusPage.Row> rows, List<String> frames) {}

    @Override
    public Reply answer(Exchange exchange) {
        String number = exchange.path("number");
        if (!number.matches("\\d{1,3}") || Integer.parseInt(number) >= devices.size()) {
            return new Reply.NotFound();
        }
        View view = view(devices.get(Integer.parseInt(number)), "/status/device/" + number);
        return exchange.part().isPresent()
                ? pages.part("deviceBody.jte", "view", view)
                : pages.html("device.jte", "title.status", view);
    }

    private static View view(Device device, String href) {
        DeviceStatus status = device.status();
        return new View(
                device.name(),
                href,
                List.of(
                        row("状态", word(status.condition())),
                        row("从什么时候起", TIME.format(status.since())),
                        row("原因", status.reason()),
                        row("怎么办", status.remedy().isEmpty() ? "不用处理" : status.remedy()),
                        row("接在", device.place())),
                device.lastFrames());
    }

    private static StatusPage.Row row(String name, String text) {
        return new StatusPage.Row(name, text, "plain", "");
    }

    private static String word(DeviceStatus.Condition condition) {
        return switch (condition) {
            case STARTING -> "正在连接";
            case WORKING -> "正常";
            case LIMITED -> "能用，要处理";
            case BLOCKED -> "连着，用不了";
            case OFFLINE -> "没有连上";
        };
    }
}
