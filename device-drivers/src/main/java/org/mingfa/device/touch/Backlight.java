package org.mingfa.device.touch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The backlight of the screen, by the kernel's files `brightness` and `max_brightness`. Sought anew each time.
///
/// @param configured the folder of one, `/sys/class/backlight/NAME`; empty takes the first there is
/// @param all `/sys/class/backlight`
public record Backlight(Optional<Path> configured, Path all) {

    /// What became of it.
    public sealed interface Outcome {}

    /// @param percent that it now has
    public record Lit(int percent) implements Outcome {}

    /// @param reason a Chinese sentence without a full stop
    /// @param remedy another
    public record Unavailable(String reason, String remedy) implements Outcome {}

    private static final Unavailable ABSENT = new Unavailable("没有找到可以调节的背光", "用 HDMI 的显示屏多半没有；请核对设置，或在显示屏上调节");
    private static final Unavailable NO_PERMISSION =
            new Unavailable("没有权限调节背光", "请加一条 udev 规则让 video 组可以写背光的 brightness 文件，并把运行明法亭的用户加入 video 组，再重新启动");
    private static final Unavailable ODD = new Unavailable("背光没有按预期回应", "请核对设置里的背光路径");

    public static Backlight find(Optional<Path> configured) {
        return new Backlight(configured, Path.of("/sys/class/backlight"));
    }

    /// @param percent 0 to 100; what is out of it is taken as the nearest. 0 is dark with many screens, 1 never
    public Outcome set(int percent) {
        int wanted = Math.clamp(percent, 0, 100);
        return folder().<Outcome>map(folder -> write(folder, wanted)).orElse(ABSENT);
    }

    public Outcome level() {
        return folder().map(Backlight::read).orElse(ABSENT);
    }

    private Optional<Path> folder() {
        if (configured.isPresent()) {
            return configured;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all)) {
            Optional<Path> first = Optional.empty();
            for (Path each : folders) {
                if (first.isEmpty() || each.compareTo(first.get()) < 0) {
                    first = Optional.of(each);
                }
            }
            return first;
        } catch (IOException | DirectoryIteratorException none) {
            return Optional.empty();
        }
    }

    private static Outcome write(Path folder, int percent) {
        Path brightness = folder.resolve("brightness");
        try {
            int most = number(folder.resolve("max_brightness"));
            if (!Files.isWritable(brightness)) {
                return Files.exists(brightness) ? NO_PERMISSION : ABSENT;
            }
            long steps = Math.ceilDiv((long) most * percent, 100);
            Files.writeString(brightness, steps + "\n", StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            return new Lit(percent);
        } catch (IOException | NumberFormatException failed) {
            return trouble(failed);
        }
    }

    private static Outcome read(Path folder) {
        try {
            int most = number(folder.resolve("max_brightness"));
            long level = number(folder.resolve("brightness"));
            return most > 0 ? new Lit((int) (level * 100 / most)) : ODD;
        } catch (IOException | NumberFormatException failed) {
            return trouble(failed);
        }
    }

    private static Outcome trouble(Exception failed) {
        return failed instanceof NoSuchFileException ? ABSENT : ODD;
    }

    private static int number(Path file) throws IOException {
        return Integer.parseInt(Files.readString(file).strip());
    }
}
