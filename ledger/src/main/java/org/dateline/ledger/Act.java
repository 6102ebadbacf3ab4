package org.dateline.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.ledger.DecisionStore.Content;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Decision;
import org.dateline.model.FieldChange;
import org.dateline.model.ReportId;
import org.dateline.model.Sensitivity;

/** What a person decides at once: kept, laid over what holds, and logged, in one change of the ledger. */
final class Act {
    private final DecisionStore decisions;
    private final ClaimKeeping keeping;
    private final Verdicts verdicts;
    private final AuditStore audit;
    private final Author author;
    private final Moment now;
    private final Map<ClaimId, Optional<Claim>> before = new LinkedHashMap<>();
    private final Set<ReportId> reports = new TreeSet<>();
    private Optional<Long> number = Optional.empty();

    Act(DecisionStore decisions, ClaimKeeping keeping, Author author, Moment now) {
        this.decisions = decisions;
        this.keeping = keeping;
        this.author = author;
        this.now = now;
        verdicts = new Verdicts(decisions);
        audit = new AuditStore(decisions.handle());
    }

    Moment now() {
        return now;
    }

    /** A claim that holds, with the reading in which its spans count and the id under which decisions on it are kept. */
    record Held(Claim claim, long reading, ClaimId subject) {}

    Held held(ClaimId id) {
        ClaimKey key = keeping.claims()
                .holding(id)
                .orElseThrow(() -> new IllegalArgumentException("no such claim holds: " + id));
        return new Held(keeping.claims().claim(key.claim()), key.report(), subject(id, key.report()));
    }

    /** A decision on a claim that was taken up under another id, in another reading, is kept under that one. */
    private ClaimId subject(ClaimId id, long reading) {
        return keeping.overlay(reading).over(keeping.found(reading)).subjects().getOrDefault(id, id);
    }

    /** Keeps a decision on a claim. */
    void decide(Decision.Type type, ClaimId subject, Content content) {
        decisions.mark(subject);
        touch(subject);
        begun(decisions.put(type, subject, content, number, author, now));
    }

    /** Keeps a decision on two of something, and does as it says. */
    void decide(Decision.Type type, Pair pair) {
        verdicts.mark(pair);
        begun(decisions.put(type, pair, number, author, now));
        applyPairs();
    }

    /** Keeps how sensitive a claim or report is, which changes nothing of what it says. */
    void classify(String subject, Sensitivity level) {
        begun(decisions.put(subject, level, number, author, now));
    }

    /** Keeps how a sentence that is made from a claim reads, which changes nothing of what the claim says. */
    void edit(ClaimId subject, String told, String edited) {
        begun(decisions.put(subject, told, edited, number, author, now));
    }

    /** Does as the decisions of the act on pairs say. */
    void applyPairs() {
        decisions.verdictsOfAct(number.orElseThrow()).forEach(verdicts::apply);
    }

    /** Takes back what a decision on two of something did, from now on. */
    void lift(Verdict verdict) {
        verdicts.lift(verdict);
    }

    /** Notes that decisions on a claim begin or cease to count. */
    void touch(ClaimId subject) {
        List<ReportId> found = decisions.holdingReports(subject.value());
        if (reports.addAll(found)) {
            found.stream()
                    .flatMap(report -> keeping.claims().holding(report).stream())
                    .map(key -> keeping.claims().claim(key.claim()))
                    .forEach(claim -> before.put(claim.id(), Optional.of(claim)));
        }
        before.putIfAbsent(subject, Optional.empty());
    }

    void begun(long decision) {
        number = number.or(() -> Optional.of(decision));
    }

    /**
     * Lays the decisions over what holds and logs what became of it; returns the number of the act.
     *
     * @param action what was done
     */
    long finish(String action) {
        String words = action + " by " + author.name() + (author.reason().isBlank() ? "" : ": " + author.reason());
        reports.forEach(report -> keeping.decide(report, words, now));
        Set<ClaimId> claims = new TreeSet<>(before.keySet());
        reports.stream()
                .flatMap(report -> keeping.claims().ids(report).stream())
                .forEach(claims::add);
        long logged = claims.stream().filter(claim -> log(action, claim)).count();
        if (logged == 0) {
            decisions.ofAct(number.orElseThrow()).forEach(decision -> log(action, decision));
        }
        return number.orElseThrow();
    }

    /** Where nothing differs in what claims say, as when one is accepted as it reads. */
    private void log(String action, Decision decision) {
        String what = decision.words()
                + decision.other().map(other -> " with " + other).orElse("");
        boolean undone = decision.undone().isPresent();
        audit.append(author.name(), action, decision.subject(), undone ? what : "", because(undone ? "" : what), now);
    }

    private boolean log(String action, ClaimId id) {
        Optional<Claim> earlier = before.getOrDefault(id, Optional.empty());
        Optional<Claim> later =
                keeping.claims().holding(id).map(key -> keeping.claims().claim(key.claim()));
        if (earlier.equals(later)) {
            return false;
        }
        List<FieldChange> changes =
                earlier.isPresent() && later.isPresent() ? Differences.between(earlier.get(), later.get()) : List.of();
        String was = earlier.isEmpty() ? "" : changes.isEmpty() ? "held" : said(changes, false);
        String is = later.isEmpty() ? "" : changes.isEmpty() ? "holds" : said(changes, true);
        audit.append(author.name(), action, id.value(), was, because(is), now);
        return true;
    }

    private String because(String what) {
        return author.reason().isBlank() ? what : what + (what.isEmpty() ? "" : "; ") + "because: " + author.reason();
    }

    private static String said(List<FieldChange> changes, boolean after) {
        return changes.stream()
                .map(change -> change.field() + ": " + (after ? change.after() : change.before()))
                .collect(Collectors.joining("\n"));
    }
}
