package org.dateline.publish;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 as exports write it: half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD, so that spans still count right. */
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    public static Writer writer(OutputStream stream) {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(REPLACEMENT).getBytes(StandardCharsets.UTF_8));
        return new BufferedWriter(new OutputStreamWriter(stream, encoder));
    }

    /** A text as it reads once it was written and read back. */
    static String wellFormed(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            boolean isPair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                result.setCharAt(i, REPLACEMENT);
            }
        }
        return result.toString();
    }
}
