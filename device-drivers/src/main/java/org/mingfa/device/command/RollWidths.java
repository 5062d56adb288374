package org.mingfa.device.command;

import java.util.stream.Stream;
import org.mingfa.device.printer.RollWidth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `58` and `80`.
final class RollWidths implements ITypeConverter<RollWidth> {
    @Override
    public RollWidth convert(String millimetres) {
        return Stream.of(RollWidth.values())
                .filter(width -> String.valueOf(width.millimetres()).equals(millimetres))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("rolls are 58 or 80 mm wide, not " + millimetres));
    }
}
