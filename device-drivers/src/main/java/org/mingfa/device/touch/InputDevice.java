package org.mingfa.device.touch;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An input device as the kernel lists it in `/proc/bus/input/devices`; the bits are those of
/// `input-event-codes.h`.
///
/// @param node its name under `/dev/input`: `event4`
/// @param properties of `INPUT_PROP_*`
/// @param keys of `KEY_*` and `BTN_*`
/// @param axes of `ABS_*`
record InputDevice(String name, String node, BigInteger properties, BigInteger keys, BigInteger axes) {
    private static final int PROPERTY_POINTER = 0;
    private static final int PROPERTY_DIRECT = 1;
    private static final int BTN_TOUCH = 0x14a;
    private static final int ABS_X = 0;
    private static final int ABS_MT_POSITION_X = 0x35;
    private static final Pattern NODE = Pattern.compile("event\\d+");
    private static final Pattern NAME = Pattern.compile("(?m)^N: Name=\"(.*)\"$");
    private static final Pattern HANDLERS = Pattern.compile("(?m)^H: Handlers=(.*)$");

    /// @param listing the whole of `/proc/bus/input/devices`, of a 64-bit kernel
    /// @return those that have an event node, in the kernel's order; what cannot be understood is left out
    static List<InputDevice> list(String listing) {
        List<InputDevice> devices = new ArrayList<>();
        for (String block : listing.split("\\n\\s*\\n")) {
            node(block)
                    .ifPresent(node -> devices.add(new InputDevice(
                            first(NAME, block).orElse(""),
                            node,
                            bits(block, "PROP"),
                            bits(block, "KEY"),
                            bits(block, "ABS"))));
        }
        return devices;
    }

    private static Optional<String> node(String block) {
        return first(HANDLERS, block).stream()
                .flatMap(handlers -> Stream.of(handlers.strip().split("\\s+")))
                .filter(each -> NODE.matcher(each).matches())
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, String block) {
        Matcher matcher = pattern.matcher(block);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// The kernel writes words of 64 bits in hex, the highest first and without leading zeros.
    private static BigInteger bits(String block, String kind) {
        Pattern line = Pattern.compile("(?m)^B: " + kind + "=([0-9a-f]{1,16}(?: [0-9a-f]{1,16})*)\\s*$");
        StringBuilder digits = new StringBuilder("0");
        first(line, block).ifPresent(words -> {
            for (String word : words.split(" ")) {
                digits.append("0".repeat(16 - word.length())).append(word);
            }
        });
        return new BigInteger(digits.toString(), 16);
    }

    /// A screen, not a touch pad.
    boolean isTouchScreen() {
        boolean touches = axes.testBit(ABS_MT_POSITION_X) || axes.testBit(ABS_X) && keys.testBit(BTN_TOUCH);
        return touches && !properties.testBit(PROPERTY_POINTER);
    }

    /// Says itself that its places are places of the screen; old resistive ones do not.
    boolean isDirect() {
        return properties.testBit(PROPERTY_DIRECT);
    }

    static Optional<InputDevice> findTouchScreen(List<InputDevice> devices) {
        List<InputDevice> screens =
                devices.stream().filter(InputDevice::isTouchScreen).toList();
        return screens.stream()
                .filter(InputDevice::isDirect)
                .findFirst()
                .or(() -> screens.stream().findFirst());
    }
}
