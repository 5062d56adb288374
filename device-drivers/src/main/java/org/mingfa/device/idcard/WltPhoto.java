package org.mingfa.device.idcard;

import java.util.Arrays;

/// The photo of a card as it came: 1,024 bytes of the closed WLT format, 102 x 126 pixels. Nothing here decodes
/// it.
public final class WltPhoto {
    private final byte[] bytes;

    WltPhoto(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A copy.
    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WltPhoto photo && Arrays.equals(bytes, photo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "WltPhoto[" + bytes.length + " bytes]";
    }
}
