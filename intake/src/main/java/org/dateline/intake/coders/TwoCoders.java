package org.dateline.intake.coders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.reconcile.agreement.CodedTwice;

/**
 * What two coders made of the same reports.
 *
 * @param first the name of the one whose ledger came first
 * @param second of the other
 * @param reports by file, then by id
 * @param firstDecisions how many decisions the first made
 * @param secondDecisions likewise
 */
public record TwoCoders(
        String first, String second, List<CodedTwice> reports, int firstDecisions, int secondDecisions) {
    public TwoCoders {
        reports = List.copyOf(reports);
    }

    /**
     * Reads both ledgers.
     *
     * @throws CodersException if one was not handed out, both are of one coder, or they are not of the same reports with the
     *     same claims
     */
    public static TwoCoders of(Path first, Path second) {
        try (Ledger one = Ledger.openExisting(first);
                Ledger other = Ledger.openExisting(second)) {
            String ann = coder(one);
            String ben = coder(other);
            if (ann.equals(ben)) {
                throw new CodersException(
                        first + " and " + second + " are both of " + ann + "; two coders are compared");
            }
            return new TwoCoders(ann, ben, reports(one, other), decisions(one), decisions(other));
        }
    }

    private static String coder(Ledger ledger) {
        return ledger.coder()
                .orElseThrow(() -> new CodersException(ledger.file()
                        + " was not handed out to a coder; 'dateline coding hand-out' makes such a ledger"));
    }

    private static int decisions(Ledger ledger) {
        return (int) ledger.decisions().history().stream()
                .filter(decision -> decision.undone().isEmpty())
                .count();
    }

    private static List<CodedTwice> reports(Ledger one, Ledger other) {
        Map<ReportId, Report> ones = reports(one);
        Map<ReportId, Report> others = reports(other);
        List<CodedTwice> coded = new ArrayList<>();
        ones.forEach((id, report) -> {
            Report same = others.get(id);
            if (same == null) {
                throw differing(report, "only " + one.file() + " holds");
            }
            List<Claim> proposed = one.found(id);
            if (!same.text().equals(report.text()) || !new HashSet<>(proposed).equals(new HashSet<>(other.found(id)))) {
                throw differing(report, "they were given differently");
            }
            coded.add(new CodedTwice(report, proposed, one.claims(id), other.claims(id)));
        });
        others.keySet().removeAll(ones.keySet());
        others.values().stream().findFirst().ifPresent(report -> {
            throw differing(report, "only " + other.file() + " holds");
        });
        coded.sort((left, right) -> left.report().file().equals(right.report().file())
                ? left.report().id().compareTo(right.report().id())
                : left.report().file().compareTo(right.report().file()));
        return coded;
    }

    private static CodersException differing(Report report, String how) {
        return new CodersException(
                "the coders did not get the same: " + how + " report " + report.id() + ", " + report.file());
    }

    private static Map<ReportId, Report> reports(Ledger ledger) {
        Map<ReportId, Report> reports = new TreeMap<>();
        ledger.forEachReport(report -> reports.put(report.id(), report));
        return reports;
    }
}
