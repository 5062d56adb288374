package org.mingfa.device.wire;

/// Why there is no wire to a device, in words for the technician.
public enum WireTrouble {
    ABSENT("没有找到设备", "请检查线和电源；换过插口的，请核对设置里的路径"),
    NO_PERMISSION("没有权限打开设备", "请把运行明法亭的用户加入设备所属的组（串口是 dialout，打印机是 lp，触摸屏是 input），再重新启动"),
    NOT_A_DEVICE("设置里的路径不是设备", "请核对设置里的路径"),
    BUSY("设备正被别的程序占用", "请关掉占用它的程序"),
    REFUSED("对方拒绝连接", "请检查地址、端口和网络"),
    UNKNOWN_HOST("找不到这个主机名", "请核对设置里的地址，或直接填写 IP 地址"),
    UNREACHABLE("网络上找不到设备", "请检查设备的电源和网线，核对地址和端口"),
    VANISHED("设备断开了", "请检查线和电源，插好后会自动恢复"),
    SILENT("设备没有回应", "请检查电源；不行的话拔下来重插一次"),
    HUNG("系统调用没有返回", "请把设备拔下来重插一次；不行的话重新启动终端");

    private final String reason;
    private final String remedy;

    WireTrouble(String reason, String remedy) {
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
}
