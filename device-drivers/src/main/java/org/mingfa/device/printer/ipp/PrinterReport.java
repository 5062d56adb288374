package org.mingfa.device.printer.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.NameType;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Sides;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a printer says of itself (Get-Printer-Attributes).
///
/// @param busy with a page of anybody's
/// @param reasons printer-state-reasons without "none": `media-empty-error`
/// @param formats MIME types; empty when it does not say
/// @param copies at most
public record PrinterReport(
        String makeAndModel,
        boolean stopped,
        boolean busy,
        List<String> reasons,
        boolean accepting,
        List<String> formats,
        boolean duplex,
        int copies,
        List<Supply> supplies) {
    /// CUPS and most printers have these; they stand in no RFC.
    private static final NameType.Set MARKER_NAMES = new NameType.Set("marker-names");

    private static final IntType.Set MARKER_LEVELS = new IntType.Set("marker-levels");
    private static final IntType.Set MARKER_LOW_LEVELS = new IntType.Set("marker-low-levels");

    static final List<AttributeType<?>> ASKED = List.of(
            Types.printerMakeAndModel,
            Types.printerState,
            Types.printerStateReasons,
            Types.printerIsAcceptingJobs,
            Types.documentFormatSupported,
            Types.sidesSupported,
            Types.copiesSupported,
            MARKER_NAMES,
            MARKER_LEVELS,
            MARKER_LOW_LEVELS);

    public PrinterReport {
        reasons = List.copyOf(reasons);
        formats = List.copyOf(formats);
        supplies = List.copyOf(supplies);
    }

    static PrinterReport of(IppPacket reply) throws IppFailed {
        AttributeGroup printer = Optional.ofNullable(reply.get(Tag.printerAttributes))
                .orElseThrow(() -> new IppFailed(IppTrouble.GARBLED, "no printer attributes"));
        return new PrinterReport(
                Optional.ofNullable(printer.getString(Types.printerMakeAndModel))
                        .orElse(""),
                PrinterState.stopped.equals(printer.getValue(Types.printerState)),
                PrinterState.processing.equals(printer.getValue(Types.printerState)),
                strings(printer, Types.printerStateReasons).stream()
                        .filter(each -> !each.equals("none"))
                        .toList(),
                !Boolean.FALSE.equals(printer.getValue(Types.printerIsAcceptingJobs)),
                strings(printer, Types.documentFormatSupported),
                strings(printer, Types.sidesSupported).contains(Sides.twoSidedLongEdge),
                Optional.ofNullable(printer.getValue(Types.copiesSupported))
                        .map(range -> range.getEndInclusive())
                        .orElse(1),
                supplies(printer));
    }

    /// CUPS has a page in hand and no line to the printer.
    boolean isConnecting() {
        return reasons.stream().anyMatch(each -> each.startsWith("connecting-to-device"));
    }

    boolean takesPdf() {
        return formats.isEmpty() || formats.contains("application/pdf");
    }

    private static List<Supply> supplies(AttributeGroup printer) {
        List<String> names = strings(printer, MARKER_NAMES);
        List<Integer> levels = values(printer, MARKER_LEVELS);
        List<Integer> lows = values(printer, MARKER_LOW_LEVELS);
        return IntStream.range(0, Math.min(names.size(), levels.size()))
                .mapToObj(i -> new Supply(names.get(i), levels.get(i), i < lows.size() ? lows.get(i) : 0))
                .toList();
    }

    private static List<String> strings(AttributeGroup group, AttributeType<?> type) {
        return Optional.ofNullable(group.getStrings(type)).orElse(List.of());
    }

    private static List<Integer> values(AttributeGroup group, AttributeType<Integer> type) {
        return Optional.ofNullable(group.getValues(type)).orElse(List.of());
    }
}
