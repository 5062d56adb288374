package org.mingfa.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.idcard.CardRead.Present;
import org.mingfa.device.wire.WireLost;

/// The driver's bytes against the exact ones of the standard.
class GoldenFramesTest {

    static Stream<String> scenarios() {
        return Golden.NAMES.stream();
    }

    static Stream<String> cards() {
        return Golden.NAMES.stream().filter(name -> name.startsWith("read-text-and-photo"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyReplyIsOneFrameAndIsWrittenBackTheSame(String name) {
        for (Golden.Exchange exchange : Golden.read(name).exchanges()) {
            FrameReader frames = FrameReader.ofReplies();
            frames.add(exchange.replyBytes());
            IdCardFrame frame = frames.next().orElseThrow();
            assertThat(Golden.hex(frame.bytes())).isEqualTo(exchange.reply());
            assertThat(frames.next()).isEmpty();
            assertThat(frames.waiting()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theDriverSendsTheRequestsAndTakesTheReplies(String name) throws WireLost {
        Golden golden = Golden.read(name);
        GoldenWire wire = new GoldenWire(golden);
        SamConversation sam = conversation(wire);
        for (Golden.Exchange exchange : golden.exchanges()) {
            Optional<SamRequest> request = requestOf(exchange);
            if (request.isPresent()) {
                IdCardFrame reply = sam.ask(request.get()).orElseThrow();
                assertThat(Golden.hex(reply.bytes())).isEqualTo(exchange.reply());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCardIsReadByTheseRequestsInThisOrder(String name) throws WireLost {
        Golden golden = Golden.read(name);
        Golden whole = golden.card().contains("foreigner") || golden.card().equals("hong-kong")
                ? golden
                : new Golden(golden.card(), with(golden, Golden.read("extra-addresses-none")));
        GoldenWire wire = new GoldenWire(whole);
        Optional<CardRead> read = new CardWatch(conversation(wire), Clock.systemUTC()).look();
        assertThat(read).get().isInstanceOf(Present.class);
        assertThat(wire.isOver()).isTrue();
    }

    @Test
    void theDriverKnowsEveryRequestOfTheStandardThatItNeeds() {
        assertThat(Golden.NAMES.stream()
                        .flatMap(name -> Golden.read(name).exchanges().stream())
                        .flatMap(exchange -> requestOf(exchange).stream()))
                .contains(SamRequest.values());
    }

    private static List<Golden.Exchange> with(Golden golden, Golden later) {
        return Stream.concat(
                        golden.exchanges().stream(), Stream.of(later.exchanges().getLast()))
                .toList();
    }

    private static SamConversation conversation(GoldenWire wire) {
        Clock clock = Clock.systemUTC();
        return new SamConversation(wire, new FrameTrace(clock), new AnswerQuality(clock));
    }

    private static Optional<SamRequest> requestOf(Golden.Exchange exchange) {
        return Stream.of(SamRequest.values())
                .filter(request -> Golden.hex(request.bytes()).equals(exchange.request()))
                .findFirst();
    }
}
