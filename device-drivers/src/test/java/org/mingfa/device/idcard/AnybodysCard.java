package org.mingfa.device.idcard;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.twin.idcard.IdCardTwin;
import org.mingfa.device.twin.idcard.SampleCard;

/// A twin in a process of its own, with a card on it whose name and number nobody else knows. It prints where a driver
/// finds it, and ends with its input.
final class AnybodysCard {
    private AnybodysCard() {}

    /// @param arguments the link of a pseudo terminal; none for a socket
    public static void main(String[] arguments) throws IOException {
        Port port = arguments.length > 0 ? new PtyPort(Path.of(arguments[0]), Pace.NONE) : new SocketPort(0, Pace.NONE);
        try (IdCardTwin twin = IdCardTwin.start(port, FaultScript.NONE, 1)) {
            twin.insert(card(new SecureRandom()));
            System.out.println(twin.address());
            while (System.in.read() >= 0) {
                // Waits for the end.
            }
        }
    }

    private static SampleCard card(Random random) {
        StringBuilder text = new StringBuilder("card resident\nsex 2\nnation 01\nbirth 19850612\nname ");
        random.ints(12, 0x4E00, 0x9FA5).forEach(text::appendCodePoint);
        text.append("\nnumber ");
        random.ints(18, 0, 10).forEach(text::append);
        return SampleCard.parse("anybody", text.toString());
    }
}
