package org.dateline.read.internal.container.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;

/** The documents of a mail: its words, which bear the mail's own name, and what was attached. */
final class MailEntries implements Entries {
    /** The largest mail that is taken, in bytes: with attachments, twice what servers let pass. */
    static final int LARGEST = 64 << 20;

    static final String TOO_LARGE = "a mail of more than " + (LARGEST >> 20) + " MiB";

    private final InputStream content;
    private final Senders senders;
    private final Forwards forwards;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private boolean taken;

    MailEntries(InputStream content, Senders senders, Forwards forwards) {
        this.content = content;
        this.senders = senders;
        this.forwards = forwards;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (!taken) {
            taken = true;
            entries.addAll(take());
        }
        return Optional.ofNullable(entries.poll());
    }

    private List<Entry> take() throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            content.transferTo(OutputStream.nullOutputStream());
            return List.of(new Entry.Unfit("", RejectionCode.TOO_LARGE, TOO_LARGE));
        }
        Mail mail = Mail.parsed(bytes);
        List<Entry> found = new ArrayList<>(attached(mail));
        words(mail).ifPresentOrElse(words -> found.add(0, words), () -> noWords(mail, found));
        limits(mail, found);
        return found;
    }

    private Optional<Entry> words(Mail mail) {
        Optional<Words> words = mail.parts().isEmpty() && !mail.preamble().isBlank()
                ? Optional.of(new Words(mail.preamble(), mail.preamble()))
                : Words.of(mail.parts());
        return words.map(all -> Entry.text("", all.content(), forwards.said(senders.said(mail.header()), all.plain())));
    }

    private static void noWords(Mail mail, List<Entry> found) {
        if (found.isEmpty() && !mail.isTooDeep() && mail.fault().isEmpty()) {
            found.add(new Entry.Unfit("", RejectionCode.EMPTY, "a mail without words"));
        }
    }

    private static List<Entry> attached(Mail mail) {
        List<Entry> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = 0;
        for (Part part : mail.parts()) {
            number++;
            if (part.isDocument()) {
                String name = part.name().orElse("part " + number);
                String own = names.add(name) ? name : name + " (part " + number + ")";
                found.add(new Entry.Content(own, new ByteArrayInputStream(part.file()), Optional.empty()));
            }
        }
        return found;
    }

    private static void limits(Mail mail, List<Entry> found) {
        if (mail.leftOut() > 0) {
            found.add(new Entry.Unfit(
                    "",
                    RejectionCode.TOO_LARGE,
                    mail.leftOut() + " more parts than the " + Mail.MOST_ATTACHMENTS + " that are taken of a mail"));
        }
        if (mail.isTooDeep()) {
            found.add(new Entry.Unfit(
                    "",
                    RejectionCode.TOO_LARGE,
                    "parts within parts, more than " + Mail.DEEPEST + " deep; what came before was taken"));
        }
        mail.fault()
                .ifPresent(fault -> found.add(new Entry.Unfit(
                        "",
                        RejectionCode.TRUNCATED,
                        "broken or cut short: " + fault + "; what came before was taken")));
    }
}
