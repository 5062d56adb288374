package org.mingfa.device.twin.idcard;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.mingfa.device.idcard.IdCardFrame;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.FaultScript.Step;

/// A fault that happens once, to one reply.
///
/// @param target find, select or read; empty for any reply
/// @param argument what the fault takes: a time, an SW3
record ReplyFault(IdCardFault fault, String argument, String target) {
    private static final List<String> TARGETS = List.of("find", "select", "read");
    private static final int SHORTEST = IdCardFrame.reply(0).size();
    private static final int FIND = 0x2001;
    private static final int SELECT = 0x2002;
    private static final int READ = 0x3001;

    /// How a reply goes out.
    record Outgoing(Duration delay, byte[] bytes) {}

    /// @throws IllegalArgumentException when the step does not say what it needs
    static ReplyFault of(Step step) {
        List<String> words = Arrays.asList(step.argument().split("\\s+"));
        String last = words.getLast();
        String target = TARGETS.contains(last) ? last : "";
        String argument = words.getFirst().equals(target) ? "" : words.getFirst();
        return new ReplyFault(IdCardFault.of(step.act()), argument, target);
    }

    boolean concerns(IdCardFrame request) {
        int asked = request.command() << 8 | request.parameter();
        return switch (target) {
            case "find" -> asked == FIND;
            case "select" -> asked == SELECT;
            case "read" -> asked == READ;
            default -> true;
        };
    }

    /// What the module says in place of doing what it was asked; empty for other faults.
    Optional<IdCardFrame> refusal() {
        return fault == IdCardFault.SAY
                ? Optional.of(IdCardFrame.reply(HexFormat.fromHexDigits(argument)))
                : Optional.empty();
    }

    /// A reply that another fault cut short may be too short for this one.
    Outgoing happenTo(Outgoing reply, RandomGenerator random) {
        byte[] bytes = reply.bytes();
        if (bytes.length < SHORTEST) {
            return reply;
        }
        return switch (fault) {
            case FLIP_BIT -> with(reply, flipped(bytes, random));
            case HALF_FRAME -> with(reply, Arrays.copyOf(bytes, bytes.length / 2));
            case NOISE -> with(reply, afterNoise(bytes, random));
            case WRONG_LENGTH -> with(reply, withWrongLength(bytes));
            case SAY ->
                with(reply, IdCardFrame.reply(HexFormat.fromHexDigits(argument)).bytes());
            case ANSWER_AFTER -> new Outgoing(reply.delay().plus(FaultScript.time(argument)), bytes);
            default -> reply;
        };
    }

    private static Outgoing with(Outgoing reply, byte[] bytes) {
        return new Outgoing(reply.delay(), bytes);
    }

    private static byte[] flipped(byte[] bytes, RandomGenerator random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] afterNoise(byte[] bytes, RandomGenerator random) {
        byte[] noise = new byte[1 + random.nextInt(40)];
        random.nextBytes(noise);
        byte[] all = Arrays.copyOf(noise, noise.length + bytes.length);
        System.arraycopy(bytes, 0, all, noise.length, bytes.length);
        return all;
    }

    private static byte[] withWrongLength(byte[] bytes) {
        byte[] wrong = bytes.clone();
        wrong[6] += 3;
        return wrong;
    }
}
