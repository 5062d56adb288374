package org.mingfa.update;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// The packs on a terminal's disk, of which one is current.
///
/// A pack is unpacked into a staging folder, verified, tried, moved to its place, and only then made current by
/// replacing one small file. The one before it stays. So a power cut at any moment leaves a pack that verifies.
public final class PackShelf {
    private static final String CURRENT = "current";
    private static final String STAGING = "staging-";
    private static final String DAMAGED = ".damaged";

    private final Path folder;
    private final Unpacking unpacking;
    private final PackCheck check;

    public PackShelf(Path folder, TrustStore trust) {
        this(folder, trust, () -> folder.toFile().getUsableSpace());
    }

    PackShelf(Path folder, TrustStore trust, LongSupplier freeBytes) {
        this.folder = folder;
        this.unpacking = new Unpacking(trust, freeBytes);
        this.check = new PackCheck(trust);
    }

    /// What came of an installation or an opening.
    public sealed interface Outcome {
        /// A verified pack lies here.
        record Shelved(Path content, PackManifest manifest, List<String> reports) implements Outcome {}

        /// No pack was taken or found, for this reason.
        record Refused(PackRefused reason) implements Outcome {}

        /// Nothing is installed.
        record Empty(List<String> reports) implements Outcome {}
    }

    /// Tries an unpacked pack before it is made current.
    @FunctionalInterface
    public interface Probe {
        /// Empty when the pack answers, else why it does not.
        Optional<String> failure(Path content);
    }

    /// Installs a pack file. Whatever happens, a pack that was current stays until this one has answered.
    public Outcome install(Path pack, Probe probe) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = lockFile();
                    FileLock lock = channel.lock()) {
                return installLocked(pack, probe);
            }
        } catch (RefusedException refused) {
            return new Outcome.Refused(refused.reason());
        } catch (OverlappingFileLockException busy) {
            return new Outcome.Refused(new PackRefused.Unreadable("本程序正在安装另一个内容包"));
        } catch (IOException cause) {
            return new Outcome.Refused(unreadable(cause));
        }
    }

    private static PackRefused unreadable(IOException cause) {
        return new PackRefused.Unreadable(String.valueOf(cause.getMessage()));
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Outcome installLocked(Path pack, Probe probe) throws IOException, RefusedException {
        sweep();
        Path staging = folder.resolve(STAGING + ProcessHandle.current().pid() + "-" + System.nanoTime());
        try {
            PackManifest manifest = unpacking.unpack(pack, staging);
            Optional<String> failure = probe.failure(staging);
            if (failure.isPresent()) {
                throw new RefusedException(new PackRefused.ProbeFailed(failure.get()));
            }
            Path place = place(manifest, staging);
            makeCurrent(place.getFileName().toString());
            sweep();
            return new Outcome.Shelved(place, manifest, List.of());
        } finally {
            Disk.deleteTree(staging);
        }
    }

    /// Moves the staged pack to its place. The very same pack stays where it is, if it is whole.
    private Path place(PackManifest manifest, Path staging) throws IOException {
        String hash = Sha256.of(staging.resolve(SignedManifest.MANIFEST)).substring(0, 12);
        Path place = folder.resolve("pack-" + manifest.name().replaceAll("[^a-z0-9-]", "_") + "-" + hash);
        if (Files.exists(place) && isWhole(place)) {
            return place;
        }
        if (Files.exists(place)) {
            Disk.moveInto(place, folder.resolve(STAGING + "old-" + System.nanoTime()));
        }
        Disk.moveInto(staging, place);
        return place;
    }

    private boolean isWhole(Path place) throws IOException {
        try {
            check.verify(place);
            return true;
        } catch (RefusedException damaged) {
            return false;
        }
    }

    /// The pointer's file holds the current pack's folder and, on the second line, the one before.
    private void makeCurrent(String name) throws IOException {
        List<String> pointer = new ArrayList<>(List.of(name));
        pointer().stream()
                .filter(old -> !old.equals(name) && Files.isDirectory(folder.resolve(old)))
                .limit(1)
                .forEach(pointer::add);
        Disk.replace(folder.resolve(CURRENT), (String.join("\n", pointer) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> pointer() throws IOException {
        Path file = folder.resolve(CURRENT);
        // Read leniently: a garbled pointer must not stand in the way of the next installation.
        String lines = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        return lines.lines().filter(line -> line.startsWith("pack-")).toList();
    }

    /// Deletes what an interrupted installation left, and packs that nothing points at.
    private void sweep() throws IOException {
        List<String> kept = pointer();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                String name = each.getFileName().toString();
                boolean unused = name.startsWith("pack-") && !kept.contains(name) && !name.endsWith(DAMAGED);
                if (name.startsWith(STAGING) || unused) {
                    Disk.deleteTree(each);
                }
            }
        }
    }

    /// The current pack, verified now; where it is damaged, it is set aside and the one before is tried.
    public Outcome openCurrent() {
        List<String> reports = new ArrayList<>();
        try {
            for (String name : pointer()) {
                Optional<Outcome> verified = open(folder.resolve(name), reports);
                if (verified.isPresent()) {
                    return verified.get();
                }
            }
            return new Outcome.Empty(List.copyOf(reports));
        } catch (IOException cause) {
            return new Outcome.Refused(unreadable(cause));
        }
    }

    private Optional<Outcome> open(Path place, List<String> reports) {
        if (!Files.isDirectory(place)) {
            reports.add(new PackRefused.Truncated(place.getFileName().toString()).sentence());
            return Optional.empty();
        }
        try {
            PackManifest manifest = check.verify(place);
            return Optional.of(new Outcome.Shelved(place, manifest, List.copyOf(reports)));
        } catch (RefusedException refused) {
            reports.add(refused.reason().sentence());
            setAside(place, refused.reason(), reports);
        } catch (IOException cause) {
            reports.add(unreadable(cause).sentence());
        }
        return Optional.empty();
    }

    /// A pack whose key is no longer trusted is not damaged: it stays where it is, for the day the trust comes back.
    /// The last damaged one is kept for whoever wants to look at it, and no more: a bad disk must not fill itself.
    private void setAside(Path place, PackRefused reason, List<String> reports) {
        boolean damaged = reason instanceof PackRefused.Tampered || reason instanceof PackRefused.Truncated;
        if (!damaged) {
            return;
        }
        Path aside = place.resolveSibling(place.getFileName() + DAMAGED);
        try {
            deleteSetAside();
            Disk.moveInto(place, aside);
        } catch (IOException cause) {
            // On a disk that can no longer be written, the pack before this one can still be read.
            reports.add(unreadable(cause).sentence());
        }
    }

    private void deleteSetAside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each :
                    all.filter(path -> path.toString().endsWith(DAMAGED)).toList()) {
                Disk.deleteTree(each);
            }
        }
    }
}
