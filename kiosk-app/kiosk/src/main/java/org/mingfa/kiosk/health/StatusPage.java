package org.mingfa.kiosk.health;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.runtime.health.Health;
import org.mingfa.runtime.health.HealthState;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// What the technician sees: every part's state and what to do, the law that answers, what went wrong lately.
public final class StatusPage implements Page {
    private static final int INCIDENTS = 12;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日 HH:mm:ss", Locale.CHINA).withZone(ZoneId.systemDefault());

    private final Pages pages;
    private final Health health;
    private final IncidentStore incidents;
    private final List<Device> devices;
    private final Supplier<Map<String, String>> facts;

    /// @param facts what there is to know, by its name in Chinese
    public StatusPage(
            Pages pages,
            Health health,
            List<Device> devices,
            IncidentStore incidents,
            Supplier<Map<String, String>> facts) {
        this.pages = pages;
        this.health = health;
        this.incidents = incidents;
        this.devices = List.copyOf(devices);
        this.facts = facts;
    }

    public record View(List<Row> states, List<Row> devices, List<Row> facts, List<Row> incidents) {}

    /// @param kind well, degraded, down or plain
    /// @param href to more about it; may be empty
    public record Row(String name, String text, String kind, String href) {
        /// The state in a word, for those who cannot tell the colours, then the text.
        public String sentence() {
            String word = switch (kind) {
                case "well" -> "正常";
                case "degraded" -> "注意";
                default -> "故障";
            };
            return text.startsWith(word) ? text : word + "：" + text;
        }
    }

    @Override
    public Reply answer(Exchange exchange) {
        List<Row> states = new ArrayList<>();
        Set<String> shownBelow = devices.stream().map(Device::name).collect(Collectors.toSet());
        health.states().forEach((name, state) -> {
            if (!shownBelow.contains(name)) {
                states.add(row(name, state));
            }
        });
        List<Row> known = new ArrayList<>();
        facts.get().forEach((name, text) -> known.add(new Row(name, text, "plain", "")));
        List<Row> lately = incidents.latest(INCIDENTS).stream()
                .map(incident -> new Row(TIME.format(incident.at()), incident.sentence(), "plain", ""))
                .toList();
        View view = new View(states, deviceRows(), known, lately);
        return exchange.part().isPresent()
                ? pages.part("statusBody.jte", "view", view)
                : pages.html("status.jte", "title.status", view);
    }

    private List<Row> deviceRows() {
        return IntStream.range(0, devices.size())
                .mapToObj(i -> row(devices.get(i), "/status/device/" + i))
                .toList();
    }

    private static Row row(Device device, String href) {
        DeviceStatus status = device.status();
        String since = status.reason() + "（" + TIME.format(status.since()) + " 起）";
        String text = status.remedy().isEmpty() ? since : since + "：" + status.remedy();
        return new Row(device.name(), text, status.condition() == Condition.WORKING ? "well" : "degraded", href);
    }

    private static Row row(String name, HealthState state) {
        return new Row(name, state.sentence(), state.word(), "");
    }
}
