package org.dateline.ledger;

import java.util.List;
import org.dateline.model.AuditEntry;
import org.dateline.model.Author;

/** What holds for whoever decides in a ledger. The last word in the log counts. */
public final class Rules {
    private static final String ACTION = "rule set";
    private static final String SUBJECT = "reasons";
    private static final String REQUIRED = "required";
    private static final String OPTIONAL = "optional";

    private final Audit audit;

    Rules(Audit audit) {
        this.audit = audit;
    }

    /** Whether whoever decides must say why; not who undoes a decision, or does it again. */
    public boolean areReasonsRequired() {
        List<AuditEntry> said = audit.of(SUBJECT).stream()
                .filter(entry -> entry.action().equals(ACTION))
                .toList();
        return !said.isEmpty() && said.get(said.size() - 1).after().equals(REQUIRED);
    }

    /** Says whether they must, from now on. */
    public void requireReasons(boolean required, Author author) {
        audit.note(author.name(), ACTION, SUBJECT, required ? REQUIRED : OPTIONAL);
    }
}
