package org.mingfa.device.panel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// What is believed of all inputs. For one thread; time is what the caller says it is, in nanoseconds.
final class Switches {
    /// Longer than any hand plays with a hook.
    private static final Duration CHATTER = Duration.ofSeconds(5);

    private final Map<PanelInput, Debounce> lines = new EnumMap<>(PanelInput.class);
    private final Set<PanelInput> known = EnumSet.noneOf(PanelInput.class);
    /// Believed since [#settle] last told.
    private final List<Change> changes = new ArrayList<>();

    /// A believed change.
    record Change(PanelInput input, boolean active) {}

    Switches(Set<PanelInput> inputs, long now) {
        inputs.forEach(each -> lines.put(each, Debounce.idle(each.settle(), now)));
    }

    /// What was due before is believed first, also when nobody has asked since: the loop may run late.
    void see(PanelInput input, boolean active, long now) {
        lines.computeIfPresent(input, (each, line) -> noted(each, line, line.see(active, now)));
    }

    private Debounce noted(PanelInput input, Debounce before, Debounce next) {
        if (next.settled() != before.settled()) {
            changes.add(new Change(input, next.settled()));
        }
        return next;
    }

    /// @return what is believed from now on, and was not before; each change is told once, in order
    List<Change> settle(long now) {
        lines.replaceAll((input, line) -> noted(input, line, line.at(now)));
        lines.forEach((input, line) -> {
            if (!line.isDue()) {
                known.add(input);
            }
        });
        List<Change> told = List.copyOf(changes);
        changes.clear();
        return told;
    }

    /// When [#settle] may have something to say next.
    OptionalLong dueAt() {
        return lines.values().stream()
                .filter(Debounce::isDue)
                .mapToLong(Debounce::dueAt)
                .min();
    }

    List<PanelInput> chattering(long now) {
        return lines.entrySet().stream()
                .filter(each -> each.getValue().chatters(CHATTER, now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Nothing is known until it is seen again; what was believed last is kept to tell a change by.
    void lost(long now) {
        known.clear();
        lines.replaceAll((input, line) -> line.afresh(now));
    }

    /// @return of those that are known
    Map<PanelInput, Boolean> values() {
        Map<PanelInput, Boolean> values = new EnumMap<>(PanelInput.class);
        lines.forEach((input, line) -> {
            if (known.contains(input)) {
                values.put(input, line.settled());
            }
        });
        return Map.copyOf(values);
    }
}
