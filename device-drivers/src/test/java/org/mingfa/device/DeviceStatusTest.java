package org.mingfa.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;

class DeviceStatusTest {

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(new DeviceStatus(Condition.BLOCKED, "没有纸了", "请换一卷纸", Instant.EPOCH).sentence())
                .isEqualTo("没有纸了。请换一卷纸。");
    }

    @Test
    void saysNoMoreWhereThereIsNothingToDo() {
        assertThat(new DeviceStatus(Condition.STARTING, "正在连接", "", Instant.EPOCH).sentence())
                .isEqualTo("正在连接。");
    }
}
