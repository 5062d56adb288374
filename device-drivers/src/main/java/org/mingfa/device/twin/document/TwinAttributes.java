package org.mingfa.device.twin.document;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.encoding.Name;
import com.hp.jipp.encoding.NameType;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Sides;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kotlin.ranges.IntRange;

/// What the printer says of itself: a plain black A4 laser printer that prints on both sides.
final class TwinAttributes {
    static final List<Operation> OPERATIONS = List.of(
            Operation.printJob,
            Operation.validateJob,
            Operation.createJob,
            Operation.sendDocument,
            Operation.cancelJob,
            Operation.getJobAttributes,
            Operation.getJobs,
            Operation.getPrinterAttributes);
    static final Set<String> FORMATS = Set.of("application/pdf", "application/octet-stream");

    private static final int COPIES = 99;

    private final TwinHealth health;
    private final long start = System.nanoTime();

    TwinAttributes(TwinHealth health) {
        this.health = health;
    }

    /// @param address by which the printer was called
    /// @param asked names; empty for all
    AttributeGroup of(URI address, List<String> asked, boolean busy, int queued) {
        boolean all = asked.isEmpty()
                || asked.stream()
                        .anyMatch(each -> Set.of("all", "printer-description", "job-template")
                                .contains(each));
        return AttributeGroup.groupOf(
                Tag.printerAttributes,
                Stream.of(fixed(address), now(busy, queued))
                        .flatMap(each -> each)
                        .filter(each -> all || asked.contains(each.getName()))
                        .toList());
    }

    private Stream<Attribute<?>> now(boolean busy, int queued) {
        PrinterState running = busy && !health.lies() ? PrinterState.processing : PrinterState.idle;
        return Stream.of(
                Types.printerState.of(health.isStopped() ? PrinterState.stopped : running),
                Types.printerStateReasons.of(health.reasons()),
                Types.printerIsAcceptingJobs.of(true),
                Types.queuedJobCount.of(queued),
                Types.printerUpTime.of((int) ((System.nanoTime() - start) / 1_000_000_000L) + 1),
                new IntType.Set("marker-levels").of(health.toner()));
    }

    private Stream<Attribute<?>> fixed(URI address) {
        return Stream.of(
                Types.printerUriSupported.of(address),
                Types.uriSecuritySupported.of("none"),
                Types.uriAuthenticationSupported.of("requesting-user-name"),
                Types.printerName.of("twin"),
                Types.printerMakeAndModel.of("Mingfa document twin"),
                Types.ippVersionsSupported.of("1.1", "2.0"),
                Types.operationsSupported.of(OPERATIONS),
                Types.charsetConfigured.of("utf-8"),
                Types.charsetSupported.of("utf-8"),
                Types.naturalLanguageConfigured.of("zh-cn"),
                Types.generatedNaturalLanguageSupported.of("zh-cn"),
                Types.documentFormatDefault.of("application/pdf"),
                Types.documentFormatSupported.of(FORMATS),
                Types.compressionSupported.of("none"),
                Types.pdlOverrideSupported.of("not-attempted"),
                Types.sidesDefault.of(Sides.oneSided),
                Types.sidesSupported.of(Sides.oneSided, Sides.twoSidedLongEdge, Sides.twoSidedShortEdge),
                Types.copiesDefault.of(1),
                Types.copiesSupported.of(new IntRange(1, COPIES)),
                new NameType.Set("marker-names").of(new Name("黑色墨粉")),
                new IntType.Set("marker-low-levels").of(10));
    }
}
