package org.mingfa.device.idcard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The id of a SAM module as it is written on its housing: 05.01-20110101-0000012345-0123456789.
final class SamId {
    private SamId() {}

    /// @param data 16 bytes: two short and three long numbers, small end first
    static String words(byte[] data) {
        ByteBuffer numbers = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        int standard = Short.toUnsignedInt(numbers.getShort());
        int kind = Short.toUnsignedInt(numbers.getShort());
        return "%02d.%02d-%08d-%010d-%010d"
                .formatted(
                        standard,
                        kind,
                        Integer.toUnsignedLong(numbers.getInt()),
                        Integer.toUnsignedLong(numbers.getInt()),
                        Integer.toUnsignedLong(numbers.getInt()));
    }
}
