package org.mingfa.device.twin.receipt;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where slips fall when they are cut; keeps the last two hundred, and leaves a picture of each in a folder. Safe for
/// several threads, one of which cuts.
final class SlipTray {
    private static final Logger LOG = LoggerFactory.getLogger(SlipTray.class);
    private static final int KEPT = 200;

    private final Optional<Path> folder;
    private final List<Slip> slips = new ArrayList<>();
    private volatile Consumer<Slip> onCut = _ -> {};
    private int cuts;

    SlipTray(Optional<Path> folder) {
        this.folder = folder;
    }

    void drop(Roll.Printed printed) {
        cuts++;
        Optional<Path> picture = folder.flatMap(path -> leave(printed.image(), path));
        Slip slip = new Slip(printed.lines(), printed.codes(), printed.oddities(), picture);
        synchronized (slips) {
            slips.add(slip);
            if (slips.size() > KEPT) {
                slips.removeFirst();
            }
        }
        onCut.accept(slip);
    }

    private Optional<Path> leave(BufferedImage image, Path path) {
        Path file = path.resolve(String.format("%04d.png", cuts));
        try {
            Files.createDirectories(path);
            ImageIO.write(image, "png", file.toFile());
            return Optional.of(file);
        } catch (IOException error) {
            LOG.warn("Cannot write the slip {}", file, error);
            return Optional.empty();
        }
    }

    List<Slip> slips() {
        synchronized (slips) {
            return List.copyOf(slips);
        }
    }

    void onCut(Consumer<Slip> listener) {
        onCut = listener;
    }
}
