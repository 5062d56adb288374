package org.mingfa.device.twin.idcard;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.mingfa.device.idcard.ReaderStatus;
import org.mingfa.device.twin.FaultScript;

/// What can go wrong with the twin of the card reader. The faults of a reply happen to the next one, or, with
/// find, select or read as the last word, to the next reply to that: `flip-bit read`.
public enum IdCardFault implements FaultScript.Act {
    LIFT_CARD("lift-card", random -> ""),
    /// Takes the name of a sample.
    INSERT_CARD("insert-card", random -> pick(SampleCards.all(), random).name()),
    FLIP_BIT("flip-bit", IdCardFault::target),
    /// Takes a time: the reply comes so late.
    ANSWER_AFTER("answer-after", random -> random.nextInt(50, 3000) + "ms" + spaced(target(random))),
    HALF_FRAME("half-frame", IdCardFault::target),
    /// Bytes of no frame before the reply.
    NOISE("noise", IdCardFault::target),
    WRONG_LENGTH("wrong-length", IdCardFault::target),
    /// Takes a time.
    UNPLUG("unplug", random -> random.nextInt(50, 1500) + "ms"),
    /// Takes an SW3 as two hex digits in place of the true reply.
    SAY("say", random -> "%02X".formatted(pick(codes(), random)) + spaced(target(random))),
    /// Takes a time in which nothing is answered.
    SILENT("silent", random -> random.nextInt(50, 2500) + "ms");

    private static final List<String> TARGETS = List.of("", "find", "select", "read");

    private final String word;
    private final Function<RandomGenerator, String> argument;

    IdCardFault(String word, Function<RandomGenerator, String> argument) {
        this.word = word;
        this.argument = argument;
    }

    static IdCardFault of(String word) {
        return List.of(values()).stream()
                .filter(fault -> fault.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no fault \"" + word + "\""));
    }

    private static List<Integer> codes() {
        return Stream.of(ReaderStatus.values())
                .map(ReaderStatus::code)
                .filter(code -> code > 0)
                .toList();
    }

    private static String target(RandomGenerator random) {
        return pick(TARGETS, random);
    }

    private static String spaced(String target) {
        return target.isEmpty() ? "" : " " + target;
    }

    private static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public void check(String argument) {
        String first = argument.split("\\s+")[0];
        switch (this) {
            case INSERT_CARD -> SampleCards.named(argument);
            case UNPLUG, SILENT -> FaultScript.time(argument);
            case ANSWER_AFTER -> {
                FaultScript.time(first);
                checkTarget(argument.substring(first.length()).strip());
            }
            case SAY -> {
                checkCode(first);
                checkTarget(argument.substring(first.length()).strip());
            }
            case FLIP_BIT, HALF_FRAME, NOISE, WRONG_LENGTH -> checkTarget(argument);
            case LIFT_CARD -> {}
        }
    }

    private static void checkTarget(String word) {
        if (!TARGETS.contains(word)) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" is no reply. Write find, select or read, or nothing for the next one");
        }
    }

    private static void checkCode(String word) {
        if (!word.matches("[0-9A-Fa-f]{2}")) {
            throw new IllegalArgumentException("\"" + word + "\" is no SW3. Write two hex digits, for example 41");
        }
    }

    @Override
    public String argument(RandomGenerator random) {
        return argument.apply(random);
    }
}
