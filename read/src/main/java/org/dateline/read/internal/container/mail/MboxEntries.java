package org.dateline.read.internal.container.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.ByteLines;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Names;

/**
 * The mails of a mailbox, one at a time, named by their message ids, so that a mail keeps its name when the mailbox grows
 * or shrinks.
 */
final class MboxEntries implements Entries {
    private static final int LONGEST_HEADER = 1 << 16;
    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^message-id:\\s{0,5}(?:\r?\n[ \t]{1,5})?<?([^\\s<>]{1,200})");
    private static final Pattern END_OF_HEADER = Pattern.compile("\r?\n\r?\n");

    private final ByteLines lines;
    private final Set<String> names = new HashSet<>();
    private int number;
    private boolean atMail;

    MboxEntries(InputStream content) {
        lines = new ByteLines(content, MailEntries.LARGEST);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        atMail = atMail || lines.next();
        if (!atMail) {
            return Optional.empty();
        }
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        atMail = false;
        boolean blank = false;
        boolean whole = !lines.isCut();
        while (!atMail && lines.next()) {
            if (blank && MboxFormat.isSeparator(lines.head())) {
                atMail = true;
            } else {
                blank = lines.isBlank();
                whole &= mail.size() <= MailEntries.LARGEST && !lines.isCut();
                append(mail, whole);
            }
        }
        number++;
        return Optional.of(entry(mail.toByteArray(), whole));
    }

    /** A line as it was before it was made unlike those that part mails. */
    private void append(ByteArrayOutputStream mail, boolean whole) {
        if (whole) {
            String head = lines.head();
            int marks = 0;
            while (marks < head.length() && head.charAt(marks) == '>') {
                marks++;
            }
            lines.appendTo(mail, marks > 0 && head.startsWith("From ", marks) ? 1 : 0);
        }
    }

    private Entry entry(byte[] mail, boolean whole) {
        String name = name(mail);
        return whole
                ? new Entry.Content(name, new ByteArrayInputStream(mail), Optional.empty())
                : new Entry.Unfit(name, RejectionCode.TOO_LARGE, MailEntries.TOO_LARGE);
    }

    private String name(byte[] mail) {
        String head = new String(mail, 0, Math.min(mail.length, LONGEST_HEADER), StandardCharsets.ISO_8859_1);
        Matcher end = END_OF_HEADER.matcher(head);
        Matcher id = MESSAGE_ID.matcher(end.find() ? head.substring(0, end.start()) : head);
        String name = id.find() ? Names.clean(id.group(1)) : "mail " + number;
        return names.add(name) ? name : name + " (mail " + number + ")";
    }
}
