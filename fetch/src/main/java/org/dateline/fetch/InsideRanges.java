package org.dateline.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells addresses of public hosts from all others. IPv6 addresses that carry an IPv4 address (mapped, compatible, 6to4,
 * NAT64, ISATAP) are judged by that one too. Immutable.
 */
final class InsideRanges {
    private static final String TABLE = "inside-ranges.tsv";
    private static final Range PUBLIC = Range.parse("2000::/3", "public");
    private static final Range SIX_TO_FOUR = Range.parse("2002::/16", "6to4");
    private static final Range TRANSLATED = Range.parse("64:ff9b::/96", "NAT64");

    /** IPv4 in the last four bytes: compatible, and what stays of mapped ones where Java does not turn them into IPv4. */
    private static final List<Range> TAIL =
            List.of(new Range(BigInteger.ZERO, 16, 32, "compatible"), mapped(0), mapped(16));

    private final List<Range> ranges;

    InsideRanges() {
        ranges = read();
    }

    private static Range mapped(int zeros) {
        return new Range(BigInteger.valueOf(0xffffL).shiftLeft(zeros), 16, 32, "mapped");
    }

    private static List<Range> read() {
        try (InputStream table = InsideRanges.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("resource " + TABLE + " is missing");
            }
            Stream<String> lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)).lines();
            return lines.filter(line -> !line.startsWith("#") && !line.startsWith("range\t"))
                    .map(line -> line.split("\t"))
                    .map(cells -> Range.parse(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kind of address this is; empty if it is a public host's. */
    Optional<String> kind(byte[] address) {
        Optional<String> carried = carried(address).flatMap(this::kind);
        if (carried.isPresent()) {
            return carried;
        }
        if (TRANSLATED.contains(address)) {
            return Optional.empty();
        }
        Optional<String> named = ranges.stream()
                .flatMap(range -> range.ifContains(address).stream())
                .findFirst();
        return named.or(
                () -> address.length == 4 || PUBLIC.contains(address) ? Optional.empty() : Optional.of("reserved"));
    }

    /** The IPv4 address within. */
    private static Optional<byte[]> carried(byte[] address) {
        if (address.length == 4) {
            return Optional.empty();
        }
        if (SIX_TO_FOUR.contains(address)) {
            return Optional.of(Arrays.copyOfRange(address, 2, 6));
        }
        boolean tail = TRANSLATED.contains(address)
                || isIsatap(address)
                || TAIL.stream().anyMatch(range -> range.contains(address));
        return tail && !isSmall(address) ? Optional.of(Arrays.copyOfRange(address, 12, 16)) : Optional.empty();
    }

    private static boolean isIsatap(byte[] address) {
        return (address[8] & 0xfd) == 0 && address[9] == 0 && address[10] == 0x5e && (address[11] & 0xff) == 0xfe;
    }

    /** {@code ::} and {@code ::1} have names of their own. */
    private static boolean isSmall(byte[] address) {
        for (int i = 0; i < 15; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return address[15] == 0 || address[15] == 1;
    }
}
