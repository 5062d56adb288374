package org.mingfa.device.printer.ipp;

/// What a printer uses up: a cartridge, a drum.
///
/// @param level percent; below 0 when the printer cannot tell
/// @param low at which it warns, percent
public record Supply(String name, int level, int low) {
    boolean isLow() {
        return level >= 0 && level <= low;
    }
}
