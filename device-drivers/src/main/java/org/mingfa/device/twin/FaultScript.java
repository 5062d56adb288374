package org.mingfa.device.twin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What goes wrong with a twin, and when. A text, one step a line:
///
/// ```
/// # the citizen is quick, the cable is loose
/// at 3s lift-card
/// at 4s flip-bit
/// at 5s answer-after 5s
/// at 8s unplug 10s
/// at line 12 paper-out
/// ```
///
/// A time counts from the start of the twin; a line counts what was printed since. Acts and what they take are the
/// twin's. Numbers have nine digits at most.
public record FaultScript(List<Step> steps) {
    public static final FaultScript NONE = new FaultScript(List.of());
    private static final Pattern STEP =
            Pattern.compile("at\\s+(?:(\\d{1,9})(ms|s)|line\\s+(\\d{1,9}))\\s+([a-z-]+)(?:\\s+(.*))?");

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s)");

    public FaultScript {
        steps = List.copyOf(steps);
    }

    /// When a step happens.
    public sealed interface Moment {}

    public record After(Duration time) implements Moment {}

    /// @param number of the line, from 1
    public record AtLine(int number) implements Moment {}

    /// @param act what happens, in a twin's words: `lift-card`
    /// @param argument what the act takes; may be empty
    public record Step(Moment at, String act, String argument) {

        /// The argument as a time: `500ms`, `10s`.
        ///
        /// @throws IllegalArgumentException with a sentence when it is none
        public Duration time() {
            return FaultScript.time(argument);
        }

        /// How long it lasts: the time that the argument begins with, if it does.
        Duration lasts() {
            String first = argument.split("\\s", 2)[0];
            return TIME.matcher(first).matches() ? FaultScript.time(first) : Duration.ZERO;
        }
    }

    /// An act that a twin knows, and what its argument may be.
    public interface Act {
        String word();

        /// @throws IllegalArgumentException with a sentence when the act cannot take this
        default void check(String argument) {}

        /// @return empty for acts that take nothing
        default String argument(RandomGenerator random) {
            return "";
        }
    }

    /// @param acts all that the twin knows
    /// @throws IllegalArgumentException with a sentence that names the line that cannot be read, has an act
    ///     that this twin does not know, or asks of it what it cannot do
    public static FaultScript parse(String text, List<? extends Act> acts) {
        List<Step> steps = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                steps.add(step(line, i + 1, acts));
            }
        }
        return new FaultScript(steps);
    }

    private static Step step(String line, int number, List<? extends Act> acts) {
        Matcher matcher = STEP.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Line " + number + " is no step: \"" + line + "\". Write for example: at 3s unplug 10s");
        }
        String word = matcher.group(4);
        String argument = matcher.group(5) == null ? "" : matcher.group(5).strip();
        check(word, argument, number, acts);
        Moment at = matcher.group(3) == null
                ? new After(time(matcher.group(1) + matcher.group(2)))
                : new AtLine(Integer.parseInt(matcher.group(3)));
        return new Step(at, word, argument);
    }

    private static void check(String word, String argument, int number, List<? extends Act> acts) {
        Act act = acts.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Line " + number + ": this twin knows no \"" + word + "\", only "
                                + String.join(", ", acts.stream().map(Act::word).toList())));
        try {
            act.check(argument);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Line " + number + ": " + word + ": " + wrong.getMessage(), wrong);
        }
    }

    /// The script as it can be read again, without comments.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            String at = switch (step.at()) {
                case After(Duration time) -> time.toMillis() + "ms";
                case AtLine(int number) -> "line " + number;
            };
            text.append(("at " + at + " " + step.act() + " " + step.argument()).strip())
                    .append('\n');
        }
        return text.toString();
    }

    /// When all is over, counted from the start: the last step that waits for a time, and what then still lasts.
    public Duration end() {
        Duration end = Duration.ZERO;
        for (Step step : steps) {
            if (step.at() instanceof After(Duration time)) {
                Duration over = time.plus(step.lasts());
                end = over.compareTo(end) > 0 ? over : end;
            }
        }
        return end;
    }

    /// As many steps within a time, the same for the same seed.
    public static FaultScript random(long seed, List<? extends Act> acts, int steps, Duration within) {
        RandomGenerator random = new SplittableRandom(seed);
        Step[] made = new Step[steps];
        for (int i = 0; i < steps; i++) {
            Act act = acts.get(random.nextInt(acts.size()));
            After at = new After(Duration.ofMillis(random.nextLong(within.toMillis())));
            made[i] = new Step(at, act.word(), act.argument(random));
        }
        Arrays.sort(made, Comparator.comparing(step -> ((After) step.at()).time()));
        return new FaultScript(List.of(made));
    }

    /// @param words `500ms`, `10s`
    /// @throws IllegalArgumentException with a sentence when it is no time
    public static Duration time(String words) {
        Matcher matcher = TIME.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + words + "\" is no time. Write for example 500ms or 10s");
        }
        long number = Long.parseLong(matcher.group(1));
        return matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
    }
}
