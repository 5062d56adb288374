package org.mingfa.runtime.health;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Times for Prometheus. Names and labels never hold what a citizen said.
public final class Metrics implements AutoCloseable {
    private @Nullable PrometheusMeterRegistry registry;

    /// Made at first use, which is after the first page.
    private synchronized PrometheusMeterRegistry registry() {
        if (registry == null) {
            registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            new JvmMemoryMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
        }
        return registry;
    }

    /// Notes a request.
    ///
    /// @param route the pattern of the path, never the path itself
    public void request(String route, int status, Duration took) {
        Timer.builder("mingfa_request")
                .tag("route", route)
                .tag("status", String.valueOf(status))
                .register(registry())
                .record(took);
    }

    /// The Prometheus text format.
    public String text() {
        return registry().scrape();
    }

    @Override
    public void close() {
        registry().close();
    }
}
