package org.mingfa.device.idcard;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// One frame of the SAM protocol: `AA AA AA 96 69 | length, 2 bytes | body | check sum`. The length counts what
/// follows it, check sum included. The body of a request is `CMD PARA data`, that of a reply `SW1 SW2 SW3
/// data`.
public final class IdCardFrame {
    /// Preamble and length.
    static final int HEAD = 7;
    /// A reply with text, photo and two fingerprints has 2321 bytes in all; nothing longer is known.
    static final int LONGEST = 2400;

    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
    private static final int STATUS_WORDS = 3;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final byte[] body;

    private IdCardFrame(byte[] body) {
        this.body = body;
    }

    public static IdCardFrame request(int command, int parameter) {
        return new IdCardFrame(new byte[] {(byte) command, (byte) parameter});
    }

    /// @param status SW3; SW1 and SW2 are always 0
    public static IdCardFrame reply(int status, byte... data) {
        byte[] body = new byte[STATUS_WORDS + data.length];
        body[2] = (byte) status;
        System.arraycopy(data, 0, body, STATUS_WORDS, data.length);
        return new IdCardFrame(body);
    }

    static IdCardFrame ofBody(byte[] bytes, int from, int to) {
        return new IdCardFrame(Arrays.copyOfRange(bytes, from, to));
    }

    /// As it goes over the wire.
    public byte[] bytes() {
        byte[] bytes = Arrays.copyOf(PREAMBLE, HEAD + body.length + 1);
        int length = body.length + 1;
        bytes[5] = (byte) (length >> 8);
        bytes[6] = (byte) length;
        System.arraycopy(body, 0, bytes, HEAD, body.length);
        bytes[bytes.length - 1] = checkSum(bytes, PREAMBLE.length, bytes.length - 1);
        return bytes;
    }

    /// How many bytes go over the wire.
    public int size() {
        return HEAD + body.length + 1;
    }

    /// SW3 of a reply; -1 when the body is too short to have one.
    public int status() {
        return body.length < STATUS_WORDS ? -1 : body[2] & 0xFF;
    }

    /// What a reply carries after its status.
    public byte[] data() {
        return Arrays.copyOfRange(body, Math.min(STATUS_WORDS, body.length), body.length);
    }

    /// The first byte of a request.
    public int command() {
        return body[0] & 0xFF;
    }

    /// The second byte of a request.
    public int parameter() {
        return body[1] & 0xFF;
    }

    /// The bytes joined by exclusive or, eight at a time while there are as many.
    static byte checkSum(byte[] bytes, int from, int to) {
        long eight = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            eight ^= (long) LONGS.get(bytes, at);
        }
        int four = (int) (eight ^ eight >>> 32);
        int sum = four ^ four >>> 8 ^ four >>> 16 ^ four >>> 24;
        for (; at < to; at++) {
            sum ^= bytes[at];
        }
        return (byte) sum;
    }

    /// @return whether a preamble begins there, as far as there are bytes
    static boolean preambleAt(byte[] bytes, int at, int end) {
        int compared = Math.min(PREAMBLE.length, end - at);
        return Arrays.equals(bytes, at, at + compared, PREAMBLE, 0, compared);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdCardFrame frame && Arrays.equals(body, frame.body);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }

    /// Shows no data: it may be a person's.
    @Override
    public String toString() {
        return "IdCardFrame[%d bytes, status %02X]".formatted(size(), status());
    }
}
