package org.mingfa.device.touch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A `struct input_event` of a 64-bit kernel: 16 bytes of time, which are skipped, type, code, value.
///
/// @param type one of `EV_*`
/// @param code within the type
record InputEvent(int type, int code, int value) {
    static final int BYTES = 24;
    private static final int TIME = 16;

    /// @param bytes at least [#BYTES] from the offset
    static InputEvent decode(byte[] bytes, int offset) {
        ByteBuffer event = ByteBuffer.wrap(bytes, offset, BYTES).order(ByteOrder.LITTLE_ENDIAN);
        event.position(offset + TIME);
        return new InputEvent(
                Short.toUnsignedInt(event.getShort()), Short.toUnsignedInt(event.getShort()), event.getInt());
    }
}
