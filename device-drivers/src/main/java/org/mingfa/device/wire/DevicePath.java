package org.mingfa.device.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;

/// What is wrong with a device's path, named before and after it is opened.
final class DevicePath {
    private static final int NOT_PERMITTED = 1;
    private static final int NO_SUCH_FILE = 2;
    private static final int NO_SUCH_ADDRESS = 6;
    private static final int TRY_AGAIN = 11;
    private static final int ACCESS_DENIED = 13;
    private static final int DEVICE_BUSY = 16;
    private static final int NO_SUCH_DEVICE = 19;
    private static final int IS_A_DIRECTORY = 21;
    private static final int NOT_A_TERMINAL = 25;

    private DevicePath() {}

    /// @return the device behind the links of udev
    /// @throws WireLost when there is none that could be opened
    static Path find(Path path) throws WireLost {
        try {
            Path device = path.toRealPath();
            if (!Files.readAttributes(device, PosixFileAttributes.class).isOther()) {
                throw new WireLost(WireTrouble.NOT_A_DEVICE, path.toString());
            }
            if (!Files.isReadable(device) || !Files.isWritable(device)) {
                throw noPermission(device);
            }
            return device;
        } catch (IOException absent) {
            throw new WireLost(WireTrouble.ABSENT, path.toString(), absent);
        }
    }

    /// Says it for the errno of an open.
    static WireLost refusal(Path device, int error) {
        String detail = device + ": error " + error;
        return switch (error) {
            case NOT_PERMITTED, ACCESS_DENIED -> noPermission(device);
            case TRY_AGAIN, DEVICE_BUSY -> new WireLost(WireTrouble.BUSY, detail);
            case IS_A_DIRECTORY, NOT_A_TERMINAL -> new WireLost(WireTrouble.NOT_A_DEVICE, detail);
            case NO_SUCH_FILE, NO_SUCH_ADDRESS, NO_SUCH_DEVICE -> new WireLost(WireTrouble.ABSENT, detail);
            default -> new WireLost(WireTrouble.ABSENT, detail);
        };
    }

    private static WireLost noPermission(Path device) {
        WireLost lost = new WireLost(WireTrouble.NO_PERMISSION, device.toString());
        try {
            GroupPrincipal group =
                    Files.readAttributes(device, PosixFileAttributes.class).group();
            return lost.withRemedy(joinGroup(group.getName()));
        } catch (IOException gone) {
            return lost;
        }
    }

    static String joinGroup(String group) {
        return group.equals("root")
                ? "设备只许 root 使用：请为它装上 udev 规则，让一个组可以读写"
                : "请把运行明法亭的用户加入 " + group + " 组（usermod -aG " + group + " 用户名），再重新启动";
    }
}
