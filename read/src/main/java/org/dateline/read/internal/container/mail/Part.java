package org.dateline.read.internal.container.mail;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.util.ByteSequence;
import org.dateline.read.internal.bytes.Charsets;

/**
 * One part of a mail that has content of its own.
 *
 * @param type its media type, in lower case
 * @param parameters of the media type
 * @param name the name of the file that it was; empty if it was none
 * @param attached whether it says that it is an attachment
 * @param choice parts that say the same in different forms have the same number; 0 for a part without others
 * @param content decoded
 */
record Part(
        String type,
        Map<String, String> parameters,
        Optional<String> name,
        boolean attached,
        int choice,
        ByteSequence content) {

    boolean isPage() {
        return type.equals("text/html") && isShown();
    }

    boolean isPlain() {
        return type.equals("text/plain") && isShown();
    }

    /** Whether it is shown as the mail's own words. */
    boolean isShown() {
        return !attached && name.isEmpty() && (type.equals("text/html") || type.equals("text/plain"));
    }

    /** Pictures, sounds, signatures and the letters of servers are nobody's report. */
    boolean isDocument() {
        return !isShown()
                && !type.startsWith("image/")
                && !type.startsWith("audio/")
                && !type.startsWith("video/")
                && !type.startsWith("font/")
                && !type.endsWith("-signature")
                && !type.endsWith("/delivery-status")
                && !type.endsWith("/pgp-encrypted")
                && !type.equals("text/calendar")
                && !type.equals("text/rfc822-headers")
                && !type.equals("text/vcard")
                && !type.equals("text/x-vcard")
                && !type.equals("application/ms-tnef");
    }

    /** The bytes of the file that it was; text as UTF-8, if it came with the name of another character set. */
    byte[] file() {
        return type.startsWith("text/") && parameters.containsKey("charset")
                ? text().getBytes(StandardCharsets.UTF_8)
                : content.toByteArray();
    }

    String text() {
        String text = Charsets.decode(content.toByteArray(), Optional.ofNullable(parameters.get("charset")));
        return type.equals("text/plain") && "flowed".equalsIgnoreCase(parameters.get("format"))
                ? Flowed.joined(text, "yes".equalsIgnoreCase(parameters.get("delsp")))
                : text;
    }
}
