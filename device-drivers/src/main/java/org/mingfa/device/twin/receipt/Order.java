package org.mingfa.device.twin.receipt;

/// What a printer was told, one command at a time.
sealed interface Order {

    /// A letter of the printer's own.
    record Letter(int codePoint, boolean hanzi) implements Order {}

    /// `LF`.
    record LineEnd() implements Order {}

    /// `ESC d`: end the line, then so many empty ones.
    record Feed(int lines) implements Order {}

    /// `ESC J`: end the line, then so many rows of dots.
    record FeedRows(int rows) implements Order {}

    /// `ESC @`.
    record Init() implements Order {}

    /// `ESC a`: 0 left, 1 centre, 2 right.
    record Align(int side) implements Order {}

    /// `ESC E`.
    record Bold(boolean on) implements Order {}

    /// `GS !` for letters, `FS !` and `FS W` for hanzi.
    record Size(boolean hanzi, int across, int down) implements Order {}

    /// `FS &` and `FS .`: whether two bytes make a hanzi.
    record Chinese(boolean on) implements Order {}

    /// `GS v 0`.
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Raster(int bytesAcross, int rows, byte[] dots) implements Order {}

    /// `GS ( k` 67.
    record QrModule(int dots) implements Order {}

    /// `GS ( k` 80.
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record QrStore(byte[] content) implements Order {}

    /// `GS ( k` 81.
    record QrPrint() implements Order {}

    /// `GS V`.
    record Cut() implements Order {}

    /// `GS a`: on which changes to tell of oneself.
    record TellChanges(int mask) implements Order {}

    /// `GS r`: to be answered when all before it is done.
    record Ask() implements Order {}

    /// Understood, and nothing to do here.
    record Nothing() implements Order {}

    /// @param bytes in hexadecimal
    record Unknown(String bytes) implements Order {}
}
