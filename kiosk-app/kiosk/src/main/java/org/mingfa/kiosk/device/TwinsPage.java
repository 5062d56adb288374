package org.mingfa.kiosk.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// `/twins`, for developers: the hands at a terminal in software. They lay cards, lift the handset, open the
/// door, take the paper away.
public final class TwinsPage implements Page {
    private final Pages pages;
    private final Devices devices;
    private final List<DeviceTwins.Act> acts;

    public TwinsPage(Pages pages, DeviceTwins twins, Devices devices) {
        this.pages = pages;
        this.devices = devices;
        this.acts = twins.acts();
    }

    /// @param groups by the device's name
    public record View(Map<String, List<Button>> groups, List<Row> states) {}

    /// @param number of the act
    public record Button(int number, String label) {}

    /// @param kind well or degraded
    public record Row(String name, String text, String kind) {}

    @Override
    public Reply answer(Exchange exchange) {
        View view = new View(groups(), states());
        return exchange.part().isPresent()
                ? pages.part("twinsStates.jte", "view", view)
                : pages.html("twins.jte", "title.twins", view);
    }

    /// Does it, and shows the page again.
    public Reply act(Exchange exchange) {
        exchange.first("act")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number < acts.size())
                .ifPresent(number -> act(acts.get(number)));
        return answer(exchange);
    }

    private static void act(DeviceTwins.Act act) {
        try {
            act.doing().act();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, List<Button>> groups() {
        Map<String, List<Button>> groups = new LinkedHashMap<>();
        for (int number = 0; number < acts.size(); number++) {
            DeviceTwins.Act act = acts.get(number);
            groups.computeIfAbsent(act.device(), _ -> new ArrayList<>()).add(new Button(number, act.label()));
        }
        return groups;
    }

    private List<Row> states() {
        return devices.all().stream()
                .map(device -> new Row(
                        device.name(),
                        Devices.health(device).sentence(),
                        Devices.health(device).word()))
                .toList();
    }
}
