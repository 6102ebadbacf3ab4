package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ledger.ClaimWriting.NewState;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.When;
import org.jdbi.v3.core.Handle;

/** Keeps what the program finds in a report, as far as persons have not decided otherwise. */
record ClaimKeeping(Handle handle, ReportStore reports, ClaimStore claims, DecisionStore decisions) {

    /**
     * Takes in what was found in a reading; returns how many states of claims ended or began.
     *
     * @param reading the join key of the state of the report that holds
     */
    int put(ReportId report, long reading, List<Claim> found, Recoding recoding, Moment now) {
        Overlay.Laid laid = overlay(reading).over(found);
        int changes =
                new ClaimRevision(handle, claims, report, reading, now).put(laid.claims(), laid.decided(), recoding);
        mask(reading, laid.masked(), found, now);
        return changes;
    }

    /** Lays the decisions that count over what was found before; returns how many states of claims ended or began. */
    int decide(ReportId report, String words, Moment now) {
        Optional<Long> reading = reports.number(report, AsOf.NOW);
        if (reading.isEmpty() || reports.coding(report).isEmpty()) {
            // Whatever reads it next lays the decisions over what it finds.
            return 0;
        }
        int changes = put(report, reading.get(), found(reading.get()), Recoding.decided(words), now);
        if (changes > 0) {
            handle.execute("UPDATE reports SET paired = NULL WHERE number = ?", reading.get());
        }
        return changes;
    }

    Overlay overlay(long reading) {
        Report report = reports.report(reading);
        return new Overlay(report, decisions.rulings(report));
    }

    /** What the program found in a reading, whether it holds so or is masked, in the order of the text. */
    List<Claim> found(long reading) {
        return claims.claims(handle.createQuery("""
                        SELECT number FROM claims c WHERE c.report = :reading AND c.decided = 0
                            AND (c.ended_at IS NULL OR c.number IN (SELECT claim FROM masked WHERE report = :reading))
                        ORDER BY c.position, c.span_start, c.number""")
                .bind("reading", reading)
                .mapTo(Long.class)
                .list());
    }

    /** Keeps a claim as a person says it, which never holds by itself; returns its join key. */
    long say(Claim claim, long reading, Moment now) {
        return write(claim, reading, 0, true, now);
    }

    /**
     * The text in which a claim's spans count.
     *
     * @throws IllegalArgumentException if one of them lies outside of it
     */
    String textAround(Claim claim, long reading) {
        String text = reports.report(reading).text();
        Stream.of(
                        Stream.of(claim.span(), claim.sentence()),
                        claim.places().stream().map(Place::span),
                        claim.when().stream().map(When::span),
                        claim.figures().stream().map(Figure::span))
                .flatMap(spans -> spans)
                .filter(span -> span.end() > text.length())
                .forEach(span -> {
                    throw new IllegalArgumentException("the words lie outside of the text: " + span);
                });
        return text;
    }

    private void mask(long reading, List<Claim> masked, List<Claim> found, Moment now) {
        List<Long> numbers = new ArrayList<>();
        for (Claim claim : masked) {
            numbers.add(known(claim, reading).orElseGet(() -> write(claim, reading, found.indexOf(claim), false, now)));
        }
        handle.execute("DELETE FROM masked WHERE report = ?", reading);
        numbers.forEach(number ->
                handle.execute("INSERT OR IGNORE INTO masked (claim, report) VALUES (?, ?)", number, reading));
    }

    /** The same words of the program in the same reading, where they are kept. */
    private Optional<Long> known(Claim claim, long reading) {
        return handle
                .createQuery(
                        "SELECT number FROM claims WHERE id = :id AND report = :reading AND decided = 0 ORDER BY number DESC")
                .bind("id", claim.id().value())
                .bind("reading", reading)
                .mapTo(Long.class)
                .stream()
                .filter(number -> claims.claim(number).equals(claim))
                .findFirst();
    }

    private long write(Claim claim, long reading, double position, boolean decided, Moment now) {
        ClaimWriting writing = new ClaimWriting(handle, now);
        long number =
                writing.add(new NewState(reading, position, claim, Optional.empty(), Optional.empty(), decided, false));
        writing.finish();
        return number;
    }

    /** An id that no claim of any time has, made from another. */
    ClaimId free(Claim claim) {
        ClaimId id = ClaimId.of(claim.report(), claim.span(), claim.kind());
        for (int next = 2; isKnown(id); next++) {
            id = new ClaimId(Sha256.of(claim.report() + ":" + id + ":" + next).brief());
        }
        return id;
    }

    private boolean isKnown(ClaimId id) {
        return handle.createQuery("SELECT count(*) FROM claims WHERE id = :id")
                        .bind("id", id.value())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
