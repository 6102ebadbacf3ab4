package org.dateline.read.internal.container.mail;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;

/**
 * A mailbox: mails one after another, each after a line {@code From somebody Tue Dec  3 10:00:00 2024}. Thunderbird's
 * folders, the archives of mailing lists and exports of mailboxes are such files.
 */
public final class MboxFormat implements Format {
    private static final Pattern SEPARATOR = Pattern.compile(
            "From .{0,200}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\\s{1,3}(?:[A-Z][a-z]{2}\\s{1,3}\\d{1,2}|\\d{1,2}\\s{1,3}[A-Z][a-z]{2})"
                    + ".{0,40}");

    private final HeaderLines headers = new HeaderLines();

    @Override
    public boolean recognises(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int end = HeaderLines.endOfLine(text, 0);
        return isSeparator(text.substring(0, end)) && headers.beginAt(text, end + 1);
    }

    /** Whether a line parts mails. */
    static boolean isSeparator(String line) {
        return line.startsWith("From ")
                && SEPARATOR.matcher(line.stripTrailing()).matches();
    }

    @Override
    public Entries open(InputStream content) {
        return new MboxEntries(content);
    }
}
