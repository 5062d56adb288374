package org.mingfa.device;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.mingfa.device.DeviceStatus.Condition;

/// Holds the status of one device and since when it is so. A repeated status keeps its time. Safe for several threads.
public final class StatusBoard {
    private final Clock clock;
    private final AtomicReference<DeviceStatus> status;

    public StatusBoard(Clock clock) {
        this.clock = clock;
        this.status = new AtomicReference<>(of(Condition.STARTING, "正在连接", ""));
    }

    public DeviceStatus status() {
        return status.get();
    }

    public void become(Condition condition, String reason, String remedy) {
        DeviceStatus next = of(condition, reason, remedy);
        status.updateAndGet(now -> now.isSameAs(next) ? now : next);
    }

    public void working() {
        become(Condition.WORKING, "正常", "");
    }

    private DeviceStatus of(Condition condition, String reason, String remedy) {
        return new DeviceStatus(condition, reason, remedy, clock.instant());
    }
}
