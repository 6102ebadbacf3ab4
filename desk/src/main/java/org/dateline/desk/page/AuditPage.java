package org.dateline.desk.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Request;
import org.dateline.desk.view.AuditView;
import org.dateline.ledger.Audit;
import org.dateline.ledger.Folding;
import org.dateline.model.AuditEntry;
import org.dateline.model.ReportId;

/** The log of all changes. */
final class AuditPage {
    private static final int PAGE = 50;
    private static final int PIECE = 500;
    /** Lines that one page looks through for those that are asked for. */
    private static final int MOST_SEEN = 50_000;

    private static final int LARGEST = 999_999_999;

    private AuditPage() {}

    static Page page() {
        return Page.of(AuditView.PATH, AuditPage::view);
    }

    private static AuditView view(Request request) {
        Parameters parameters = request.parameters();
        parameters.expectOnly("by", "action", "subject", "before", "check");
        Optional<Integer> before = parameters.number("before", 1, LARGEST);
        boolean check = parameters.isOn("check");
        parameters.refuseFaults();
        return request.ledger()
                .ask(ledger -> view(
                        ledger.audit(),
                        parameters,
                        before,
                        check,
                        id -> request.snapshot().report(new ReportId(id)).isPresent()));
    }

    private static AuditView view(
            Audit audit, Parameters parameters, Optional<Integer> before, boolean check, Predicate<String> isReport) {
        Optional<AuditEntry> last = audit.last();
        long total = last.map(AuditEntry::number).orElse(0L);
        List<AuditEntry> found = new ArrayList<>();
        long end = Math.min(total + 1, before.map(Integer::longValue).orElse(Long.MAX_VALUE));
        long seen = end;
        while (seen > 1 && found.size() < PAGE && end - seen < MOST_SEEN) {
            long from = Math.max(0, seen - 1 - PIECE);
            List<AuditEntry> piece = new ArrayList<>(audit.after(from, (int) (seen - 1 - from)));
            Collections.reverse(piece);
            for (AuditEntry entry : piece) {
                if (found.size() < PAGE) {
                    seen = entry.number();
                    if (isAskedFor(entry, parameters)) {
                        found.add(entry);
                    }
                }
            }
            seen = found.size() < PAGE ? from + 1 : seen;
        }
        Optional<Long> fault = check ? audit.firstFault() : Optional.empty();
        return new AuditView(
                parameters,
                AuditView.rows(found, isReport),
                total,
                last.map(AuditEntry::digest).orElse(""),
                check
                        ? Optional.of(fault.map(line -> "Line " + line
                                        + " is not as it was written, or is missing. What stands from there on cannot be"
                                        + " relied on.")
                                .orElse("All lines are as they were written."))
                        : Optional.empty(),
                fault.isPresent(),
                seen > 1
                        ? Optional.of(parameters
                                .without("check")
                                .with("before", Long.toString(seen))
                                .address(AuditView.PATH))
                        : Optional.empty());
    }

    private static boolean isAskedFor(AuditEntry entry, Parameters parameters) {
        return holds(entry.by(), parameters.text("by"))
                && holds(entry.action(), parameters.text("action"))
                && holds(entry.subject(), parameters.text("subject"));
    }

    private static boolean holds(String words, Optional<String> asked) {
        return asked.map(part -> Folding.fold(words).contains(Folding.fold(part)))
                .orElse(true);
    }
}
