package org.dateline.read.internal.container.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.dateline.read.internal.bytes.Charsets;
import org.dateline.read.internal.container.Names;

/** The header lines of a mail, the first of each name, decoded. One mail's state. */
final class Header {
    private static final int LONGEST = 2_000;

    private final Map<String, String> values = new HashMap<>();

    void add(Field field) {
        values.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), name -> decoded(field));
    }

    /** Its words in one line, with encoded words and bytes beyond ASCII as what they mean; empty where there is none. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** RFC 6532 allows UTF-8 in headers; many programs write whatever they have. */
    private static String decoded(Field field) {
        String body = field.getRaw() == null
                ? field.getBody()
                : afterColon(Charsets.decode(field.getRaw().toByteArray()));
        return words(body);
    }

    /** Words of a header, in which encoded words may stand (RFC 2047). */
    static String words(String encoded) {
        String plain = Names.words(encoded);
        String head = plain.substring(0, Math.min(LONGEST, plain.length()));
        if (!head.contains("=?")) {
            return head;
        }
        try {
            return Names.words(DecoderUtil.decodeEncodedWords(head, DecodeMonitor.SILENT));
        } catch (IllegalArgumentException e) {
            return head;
        }
    }

    private static String afterColon(String line) {
        OptionalInt colon = line.chars().limit(100).filter(c -> c == ':').findFirst();
        return colon.isEmpty() ? line : line.substring(line.indexOf(':') + 1);
    }
}
