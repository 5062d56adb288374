package org.mingfa.update;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// The packs on a terminal's disk, of which one is current.
///
/// A pack is unpacked into a staging folder, verified, tried, moved to its place, and only then made current by
/// replacing
/// one small file. The one before it stays. So a power cut at any moment leaves a pack that verifies.
public final class PackShelf {
    private static final String CURRENT = "current";
    private static final String STAGING = "staging-";
    private static final String DAMAGED = ".damaged";
    private static final long RESERVE = 32L << 20;
    private static final int MOST_MANIFEST_BYTES = 1 << 24;

    private final Path folder;
    private final TrustStore trust;
    private final LongSupplier freeBytes;

    public PackShelf(Path folder, TrustStore trust) {
        this(folder, trust, () -> folder.toFile().getUsableSpace());
    }

    PackShelf(Path folder, TrustStore trust, LongSupplier freeBytes) {
        this.folder = folder;
        this.trust = trust;
        this.freeBytes = freeBytes;
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
            PackManifest manifest = unpack(pack, staging);
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

    private PackManifest unpack(Path pack, Path staging) throws IOException, RefusedException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(pack), 1 << 16);
                ZipInputStream zip = new ZipInputStream(file)) {
            SignedManifest signed =
                    new SignedManifest(entry(zip, SignedManifest.MANIFEST), entry(zip, SignedManifest.SIGNATURE));
            PackManifest manifest = signed.verified(trust);
            requireSpace(manifest.size());
            Files.createDirectories(staging);
            Disk.write(staging.resolve(SignedManifest.MANIFEST), signed.manifest());
            Disk.write(staging.resolve(SignedManifest.SIGNATURE), signed.signature());
            for (PackFile each : manifest.files()) {
                unpack(zip, each, staging.resolve(each.name()));
            }
            requireEnd(pack);
            syncFolders(staging);
            return manifest;
        }
    }

    private static byte[] entry(ZipInputStream zip, String name) throws IOException, RefusedException {
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null && name.equals(SignedManifest.SIGNATURE)) {
                throw new RefusedException(new PackRefused.Truncated(name));
            }
            if (entry == null || !entry.getName().equals(name)) {
                throw new RefusedException(new PackRefused.NotAPack("没有 " + name));
            }
            return zip.readNBytes(MOST_MANIFEST_BYTES);
        } catch (EOFException | ZipException broken) {
            throw broken(name, broken);
        }
    }

    private static RefusedException broken(String file, IOException cause) {
        return new RefusedException(
                cause instanceof EOFException ? new PackRefused.Truncated(file) : new PackRefused.Tampered(file));
    }

    /// All content is whole by now; yet a file that was cut just behind it is not the file that was published.
    private static void requireEnd(Path pack) throws IOException, RefusedException {
        try {
            new ZipFile(pack.toFile()).close();
        } catch (ZipException cut) {
            throw new RefusedException(new PackRefused.Truncated("结尾"));
        }
    }

    private void requireSpace(long size) throws RefusedException {
        long needed = size + RESERVE;
        if (freeBytes.getAsLong() < needed) {
            throw new RefusedException(new PackRefused.TooLittleSpace(needed, freeBytes.getAsLong()));
        }
    }

    private static void unpack(ZipInputStream zip, PackFile file, Path target) throws IOException, RefusedException {
        try {
            unpackWhole(zip, file, target);
        } catch (EOFException | ZipException broken) {
            throw broken(file.name(), broken);
        }
    }

    private static void unpackWhole(ZipInputStream zip, PackFile file, Path target)
            throws IOException, RefusedException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new RefusedException(new PackRefused.Truncated(file.name()));
        }
        if (!entry.getName().equals(file.name())) {
            throw new RefusedException(new PackRefused.Tampered(file.name()));
        }
        Files.createDirectories(target.getParent());
        String hash;
        try (OutputStream out = Files.newOutputStream(target)) {
            hash = Sha256.copy(zip, out, file.size());
        }
        if (Files.size(target) != file.size() || !hash.equals(file.sha256()) || zip.read() >= 0) {
            throw new RefusedException(new PackRefused.Tampered(file.name()));
        }
        Disk.sync(target);
    }

    private static void syncFolders(Path root) throws IOException {
        try (Stream<Path> folders = Files.walk(root).filter(Files::isDirectory)) {
            for (Path each : folders.toList()) {
                Disk.syncFolder(each);
            }
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
            verify(place);
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
            PackManifest manifest = verify(place);
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
    private static void setAside(Path place, PackRefused reason, List<String> reports) {
        boolean damaged = reason instanceof PackRefused.Tampered || reason instanceof PackRefused.Truncated;
        if (!damaged) {
            return;
        }
        Path aside = place.resolveSibling(place.getFileName() + DAMAGED);
        try {
            Disk.deleteTree(aside);
            Disk.moveInto(place, aside);
        } catch (IOException cause) {
            // On a disk that can no longer be written, the pack before this one can still be read.
            reports.add(unreadable(cause).sentence());
        }
    }

    private PackManifest verify(Path place) throws RefusedException, IOException {
        PackManifest manifest = new SignedManifest(
                        read(place.resolve(SignedManifest.MANIFEST)), read(place.resolve(SignedManifest.SIGNATURE)))
                .verified(trust);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> checks = manifest.files().stream()
                    .map(file -> pool.submit(() -> matches(place.resolve(file.name()), file)))
                    .toList();
            for (int i = 0; i < checks.size(); i++) {
                if (!result(checks.get(i))) {
                    throw new RefusedException(
                            new PackRefused.Tampered(manifest.files().get(i).name()));
                }
            }
        }
        return manifest;
    }

    private static byte[] read(Path file) throws RefusedException, IOException {
        if (!Files.exists(file)) {
            throw new RefusedException(new PackRefused.Truncated(String.valueOf(file.getFileName())));
        }
        return Files.readAllBytes(file);
    }

    private static boolean matches(Path path, PackFile file) throws IOException {
        return Files.exists(path)
                && Files.size(path) == file.size()
                && Sha256.of(path).equals(file.sha256());
    }

    private static boolean result(Future<Boolean> check) throws IOException {
        try {
            return check.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while verifying", interrupted);
        }
    }
}
