package org.dateline.read.internal.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes bytes: byte order mark, strict UTF-8, declared character set, UTF-8 with faults, detector. */
public final class Charsets {
    private static final int DECLARED_WITHIN = 4096;
    private static final int DETECTED_ON = 1 << 16;
    private static final int LEAST_CONFIDENCE = 15;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,30})");

    /** What pages mean when they name the left one, as the HTML standard has it. */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "latin1", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "x-user-defined", "windows-1252");

    private Charsets() {}

    /** The text that bytes mean, without a byte order mark; bytes that mean none become U+FFFD. */
    public static String decode(byte[] bytes) {
        Optional<Charset> wide = wideByMark(bytes).or(() -> wideByZeros(bytes));
        if (wide.isPresent()) {
            return withoutMark(new String(bytes, wide.get()));
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> declared(bytes).flatMap(charset -> strictly(bytes, charset)))
                .orElseGet(() -> guessed(bytes));
    }

    /**
     * The text that bytes mean to whoever sent them.
     *
     * @param said the name of the character set that they came with; another one is taken where it cannot be
     */
    public static String decode(byte[] bytes, Optional<String> said) {
        return said.filter(name -> !name.toLowerCase(Locale.ROOT).endsWith("ascii"))
                .flatMap(Charsets::named)
                .flatMap(charset -> strictly(bytes, charset))
                .map(Charsets::withoutMark)
                .orElseGet(() -> decode(bytes));
    }

    /** The character set that text which begins so seems to be in. */
    public static Charset of(byte[] beginning) {
        return wideByMark(beginning)
                .or(() -> wideByZeros(beginning))
                .orElseGet(() ->
                        isUtf8(beginning) || nearlyUtf8(beginning) ? StandardCharsets.UTF_8 : detected(beginning));
    }

    /** Whether it is UTF-8 but for a character that may be cut at its end. */
    private static boolean isUtf8(byte[] beginning) {
        CharBuffer decoded = CharBuffer.allocate(beginning.length);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(beginning), decoded, false)
                .isError();
    }

    /** Whether the bytes are of a character set whose text holds zero bytes. */
    static boolean isWide(byte[] bytes) {
        return wideByMark(bytes).or(() -> wideByZeros(bytes)).isPresent();
    }

    private static Optional<Charset> wideByMark(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (first == 0xfffe) {
            boolean four = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
            return Optional.of(four ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
        }
        return first == 0xfeff ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Western text in UTF-16 without a mark has a zero in nearly every second byte, and hardly any in the others. */
    private static Optional<Charset> wideByZeros(byte[] bytes) {
        int length = Math.min(bytes.length, DETECTED_ON) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length < 8 || Math.max(even, odd) < length * 0.2 || Math.min(even, odd) > length * 0.01) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(decoded.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        boolean markup = head.indexOf('<') >= 0;
        Matcher matcher = DECLARED.matcher(head);
        return markup && matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(lower, lower)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String guessed(byte[] bytes) {
        if (nearlyUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return new String(bytes, declared(bytes).orElseGet(() -> detected(bytes)));
    }

    /** Most sequences beyond ASCII are right UTF-8: in other character sets that is rare by chance. */
    private static boolean nearlyUtf8(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length > 1) {
                right++;
            } else if (bytes[i] < 0) {
                wrong++;
            }
            i += length;
        }
        return right >= 2 * wrong || (right > 0 && wrong <= 2);
    }

    /** Length of the UTF-8 sequence that begins here; 1 for ASCII and for a byte that begins none. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(informative(bytes));
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < LEAST_CONFIDENCE) {
            return WINDOWS_1252;
        }
        return named(match.getName())
                .filter(charset -> !charset.name().startsWith("UTF"))
                .orElse(WINDOWS_1252);
    }

    /** The stretch from a little before the first byte beyond ASCII: the rest says nothing about the character set. */
    private static byte[] informative(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, first - 200);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + DETECTED_ON));
    }
}
