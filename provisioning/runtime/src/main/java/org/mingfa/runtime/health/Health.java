package org.mingfa.runtime.health;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The health of a program: named checks, asked when somebody looks.
public final class Health {
    private final Map<String, Supplier<HealthState>> checks = new ConcurrentHashMap<>();

    public void add(String name, Supplier<HealthState> check) {
        checks.put(name, check);
    }

    /// What each check says now, by name. A check that fails is down.
    public Map<String, HealthState> states() {
        Map<String, HealthState> states = new LinkedHashMap<>();
        checks.keySet().stream().sorted().forEach(name -> states.put(name, ask(checks.get(name))));
        return states;
    }

    private static HealthState ask(@org.jspecify.annotations.Nullable Supplier<HealthState> check) {
        try {
            return check == null ? new HealthState.Down("没有这项检查") : check.get();
        } catch (RuntimeException failed) {
            return new HealthState.Down("检查本身失败：" + failed.getClass().getSimpleName());
        }
    }

    /// Whether nothing is down, as the states say.
    public static boolean isServing(Map<String, HealthState> states) {
        return states.values().stream().noneMatch(HealthState.Down.class::isInstance);
    }
}
