package org.dateline.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ClaimId;
import org.dateline.model.Judgement;
import org.dateline.model.Judgements;

/**
 * What persons think of sources and claims, with its history: a grade ends, and is never deleted. A grade of a claim is good
 * for whatever state of the claim holds, for claims that follow it when its report is coded again, and for the claim of the
 * same words and kind in other versions of its report.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Grades {
    private final Transactions file;
    private final GradeStore grades;
    private final Audit audit;

    Grades(Transactions file, Audit audit) {
        this.file = file;
        this.audit = audit;
        grades = new GradeStore(file.handle());
    }

    /**
     * Grades a source; takes the place of an earlier grade.
     *
     * @param letter {@code A} to {@code F}
     * @param by who gives it
     * @param reason may be empty
     */
    public void giveSource(String source, String letter, String by, String reason) {
        require(Judgement.isOfSource(letter) && !Judgements.folded(source).isEmpty(), source + ": " + letter);
        String before = ofNow().ofSource(source).map(Judgement::trace).orElse("");
        file.change(now -> {
            grades.putSource(source, letter, by, reason, now);
            audit.note(by, "graded", source, before, letter + ": " + reason, now);
        });
    }

    /** Takes back the grade of a source; whether there was one. */
    public boolean clearSource(String source, String by) {
        Optional<Judgement> held = ofNow().ofSource(source);
        held.ifPresent(grade -> file.change(now -> {
            grades.endSource(source, now);
            audit.note(by, "grade taken back", source, grade.trace(), "", now);
        }));
        return held.isPresent();
    }

    /**
     * Grades the information of a claim; takes the place of an earlier grade.
     *
     * @param digit {@code 1} to {@code 6}
     * @param by who gives it
     * @param reason may be empty
     * @throws IllegalArgumentException if the ledger never held the claim
     */
    public void give(ClaimId claim, String digit, String by, String reason) {
        require(Judgement.isOfInformation(digit), claim + ": " + digit);
        String before = ofNow().of(claim).map(Judgement::trace).orElse("");
        file.change(now -> {
            grades.end(claim, now);
            grades.put(claim, digit, by, reason, now);
            audit.note(by, "graded", claim.value(), before, digit + ": " + reason, now);
        });
    }

    /** Takes back the grade that a claim has, whether it was given to it or to one that it follows; whether there was one. */
    public boolean clear(ClaimId claim, String by) {
        Optional<Judgement> held = ofNow().of(claim);
        held.ifPresent(grade -> file.change(now -> {
            grades.end(claim, now);
            audit.note(by, "grade taken back", claim.value(), grade.trace(), "", now);
        }));
        return held.isPresent();
    }

    /**
     * All grades that held at an instant, those of claims by the ids that these claims had at any time.
     *
     * @param asOf empty for now
     */
    public Judgements all(Optional<Instant> asOf) {
        return file.call(open -> new Judgements(grades.sources(new AsOf(asOf)), grades.claims(new AsOf(asOf))));
    }

    /** All grades that were ever given, sources first, each oldest first. */
    public List<GivenGrade> history() {
        return file.call(open -> grades.history());
    }

    private Judgements ofNow() {
        return all(Optional.empty());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("not a grade: " + message);
        }
    }
}
