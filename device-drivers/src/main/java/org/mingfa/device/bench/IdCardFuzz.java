package org.mingfa.device.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mingfa.device.idcard.CardRead;
import org.mingfa.device.idcard.CardReply;
import org.mingfa.device.idcard.FrameReader;
import org.mingfa.device.idcard.IdCardFrame;
import org.mingfa.device.twin.idcard.SampleReplies;

/// Feeds the decoder of identity cards with frames that are broken in every way, the same for the same seed.
/// Whatever comes, a whole frame after it must be read.
public final class IdCardFuzz {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final IdCardFrame WHOLE = IdCardFrame.reply(0x80);
    private static final int DATA = 10;

    private final SplittableRandom random;
    private final FrameReader frames = FrameReader.ofReplies();
    private final List<byte[]> replies = SampleReplies.textAndPhoto();
    private int read;
    private int present;

    private IdCardFuzz(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// @param frames how many were made
    /// @param read how many frames were read out of them
    /// @param present how many of those gave a card
    public record Tally(int frames, int read, int present) {}

    /// @throws IllegalStateException when a whole frame is not read after a broken one
    public static Tally run(long seed, int count) {
        IdCardFuzz fuzz = new IdCardFuzz(seed);
        for (int i = 0; i < count; i++) {
            fuzz.feedOne();
        }
        return new Tally(count, fuzz.read, fuzz.present);
    }

    private void feedOne() {
        feedInPieces(mutated(replies.get(random.nextInt(replies.size()))));
        drain();
        while (frames.waiting() > 0) {
            frames.giveUp();
            drain();
        }
        frames.add(WHOLE.bytes());
        if (!frames.next().equals(Optional.of(WHOLE))) {
            throw new IllegalStateException("A whole frame was not read after a broken one");
        }
    }

    private void feedInPieces(byte[] bytes) {
        int from = 0;
        while (from < bytes.length) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(bytes.length));
            frames.add(Arrays.copyOfRange(bytes, from, to));
            drain();
            from = to;
        }
    }

    private void drain() {
        Optional<IdCardFrame> next = frames.next();
        while (next.isPresent()) {
            read++;
            decode(next.get().data());
            next = frames.next();
        }
    }

    private void decode(byte[] data) {
        CardReply.laterAddresses(data);
        if (CardReply.textAndPhoto(data, TODAY) instanceof CardRead.Present(var card, var remarks)) {
            present++;
            if (card.toString().isEmpty() || card.fields().isEmpty()) {
                throw new IllegalStateException("A card without a word");
            }
        }
    }

    private byte[] mutated(byte[] reply) {
        byte[] bytes = reply.clone();
        switch (random.nextInt(8)) {
            case 0 -> flip(bytes, 0, bytes.length, 1 + random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> random.nextBytes(bytes);
            case 3 -> withLength(bytes, random.nextInt(0x10000));
            case 4 -> bytes = joined(noise(), bytes);
            case 5 -> bytes = joined(Arrays.copyOf(bytes, random.nextInt(bytes.length)), bytes);
            case 6 -> bytes = resummed(bytes, 256);
            default -> bytes = resummed(bytes, bytes.length);
        }
        return bytes;
    }

    /// Broken inside, but with a right check sum: the decoder of cards sees it.
    private byte[] resummed(byte[] bytes, int within) {
        byte[] data = Arrays.copyOfRange(bytes, DATA, bytes.length - 1);
        flip(data, 0, Math.min(within, data.length), 1 + random.nextInt(64));
        return IdCardFrame.reply(
                        0x90, Arrays.copyOf(data, random.nextInt(4) == 0 ? random.nextInt(data.length) : data.length))
                .bytes();
    }

    private void flip(byte[] bytes, int from, int to, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(from, to)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private static void withLength(byte[] bytes, int length) {
        bytes[5] = (byte) (length >> 8);
        bytes[6] = (byte) length;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(3000)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
