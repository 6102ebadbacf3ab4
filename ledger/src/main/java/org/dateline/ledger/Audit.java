package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.model.AuditEntry;

/**
 * The log of all changes: who did what to which claim, report or file, when, what it said before and after. It is only added
 * to, in the same transaction as the change, and each line is sealed with the one before it.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Audit {
    /** Who changed something where no person did. */
    public static final String PROGRAM = "dateline";

    private final Transactions file;
    private final AuditStore lines;

    Audit(Transactions file) {
        this.file = file;
        lines = new AuditStore(file.handle());
    }

    /** Notes what was done, within a change. */
    void note(String by, String action, String subject, String before, String after, Moment now) {
        lines.append(by, action, subject, before, after, now);
    }

    /**
     * Notes what was done with the ledger that did not change it, as that something was taken out of it.
     *
     * @param by who did it
     * @param subject a file's name, an address
     * @param after what came of it, in words for people
     */
    public void note(String by, String action, String subject, String after) {
        file.change(now -> lines.append(by, action, subject, "", after, now));
    }

    /** The number of the first line that is not as it was written, or that is missing; empty where all are as they were. */
    public Optional<Long> firstFault() {
        return file.call(open -> lines.firstFault());
    }

    /** The last line; its digest seals all. Empty where nothing was done yet. */
    public Optional<AuditEntry> last() {
        return file.call(open -> lines.last());
    }

    /** The lines on a claim, report or file, oldest first. */
    public List<AuditEntry> of(String subject) {
        return file.call(open -> lines.of(subject));
    }

    /** The lines in which this was done ("exported"), oldest first; looks at all. */
    public List<AuditEntry> doing(String action) {
        return file.call(open -> lines.doing(action));
    }

    /**
     * The lines after a number, oldest first.
     *
     * @param limit no more than these
     */
    public List<AuditEntry> after(long number, int limit) {
        return file.call(open -> lines.after(number, limit));
    }
}
