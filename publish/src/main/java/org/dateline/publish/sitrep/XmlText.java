package org.dateline.publish.sitrep;

import java.util.regex.Pattern;

/** Words of reports as XML documents may hold them. */
final class XmlText {
    /** Lone surrogates, controls and two non-characters, which XML 1.0 forbids. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** With the replacement character for what may not stand there. */
    static String of(String words) {
        return FORBIDDEN.matcher(words).replaceAll("\uFFFD");
    }
}
