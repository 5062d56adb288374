package org.mingfa.device.idcard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// A scenario from a file: which card lies there, what the driver sends, and what the module answers to it.
record Golden(String card, List<Exchange> exchanges) {
    static final List<String> NAMES = List.of(
            "status",
            "sam-id",
            "find-card",
            "no-card",
            "select-card",
            "select-failed",
            "read-failed",
            "read-text-and-photo-resident",
            "read-text-and-photo-resident-rare-hanzi",
            "read-text-and-photo-resident-private-use",
            "read-text-and-photo-residence-permit",
            "read-text-and-photo-foreigner-2017",
            "read-text-and-photo-foreigner-2023",
            "extra-addresses-none",
            "extra-addresses-two",
            "read-then-not-found",
            "read-with-fingerprints-none",
            "unknown-command");
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    record Exchange(String request, String reply) {
        byte[] requestBytes() {
            return HEX.parseHex(request);
        }

        byte[] replyBytes() {
            return HEX.parseHex(reply);
        }
    }

    static Golden read(String name) {
        List<String> lines = text(name + ".hex").lines().toList();
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 2; i < lines.size(); i += 2) {
            exchanges.add(
                    new Exchange(lines.get(i).substring(2), lines.get(i + 1).substring(2)));
        }
        return new Golden(lines.get(1).substring("card ".length()), exchanges);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }
}
