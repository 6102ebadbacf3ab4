package org.dateline.intake.coders;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ledger.Ledger;
import org.dateline.model.AuditEntry;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.ClaimId;
import org.dateline.model.Coded;
import org.dateline.model.Decision;
import org.dateline.model.ReportId;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.reconcile.agreement.CodedField;
import org.dateline.reconcile.agreement.CodedTwice;
import org.dateline.reconcile.agreement.Disagreement;
import org.dateline.reconcile.agreement.Match;
import org.dateline.reconcile.agreement.Matching;

/**
 * Writes what an adjudicator decides between two coders into the ledger that both were handed out from, as ordinary decisions,
 * which can be undone.
 */
public final class Settlement {
    private static final String SETTLED = "settled";
    private static final String REASON = "adjudicated";
    private static final String ACT = ", act ";

    private final Ledger ledger;
    private final Map<ReportId, CodedTwice> reports = new HashMap<>();

    /** @param ledger that both were handed out from */
    public Settlement(Ledger ledger, TwoCoders coders) {
        this.ledger = ledger;
        coders.reports().forEach(coded -> reports.put(coded.report().id(), coded));
    }

    /**
     * Decides one disagreement. One that was decided before is decided anew.
     *
     * @return the number of the act; empty where nothing is to be changed
     * @throws CodersException if the ledger does not hold the report as the coders had it, or was itself handed out
     */
    public OptionalLong settle(Disagreement disagreement, Side side, Author author) {
        Match match = disagreement.match();
        checkText(match);
        OptionalLong act = disagreement.field().isPresent()
                ? settleField(match, disagreement.field().get(), side, author)
                : settleClaim(match, side, author);
        ledger.audit()
                .note(
                        author.name(),
                        SETTLED,
                        disagreement.key(),
                        side.code() + (act.isPresent() ? ACT + act.getAsLong() : ""));
        return act;
    }

    private void checkText(Match match) {
        if (ledger.coder().isPresent()) {
            throw new CodersException(ledger.file() + " is a coder's own; name the one they were handed out from");
        }
        boolean same = ledger.report(match.report().id())
                .filter(report -> report.text().equals(match.report().text()))
                .isPresent();
        if (!same) {
            throw new CodersException(ledger.file() + " does not hold report "
                    + match.report().id() + ", " + match.report().file() + ", as the coders had it");
        }
    }

    private OptionalLong settleField(Match match, CodedField field, Side side, Author author) {
        Claim first = match.first().orElseThrow();
        Claim second = match.second().orElseThrow();
        Claim taken = side == Side.SECOND ? second : first;
        Optional<Claim> held = held(match, author);
        if (side == Side.NEITHER) {
            Claim open = held.orElseGet(() -> added(match, author));
            return OptionalLong.of(ledger.decisions().review(open.id(), author));
        }
        return held.isEmpty()
                ? OptionalLong.of(ledger.decisions().add(blended(first, taken, field), author))
                : correctOrAccept(held.get(), blended(held.get(), taken, field), author);
    }

    /** A claim that both marked, and the ledger does not have yet. */
    private Claim added(Match match, Author author) {
        ledger.decisions().add(match.any(), author);
        return held(match).orElseThrow();
    }

    private static Claim blended(Claim claim, Claim taken, CodedField field) {
        return ClaimField.blend(claim, taken, Set.of(field.field()), REASON);
    }

    /** Where only one has the claim: it is as they have it, or it is none. */
    private OptionalLong settleClaim(Match match, Side side, Author author) {
        Optional<Claim> held = held(match);
        if (side == Side.NEITHER) {
            return held.map(claim -> OptionalLong.of(ledger.decisions().review(claim.id(), author)))
                    .orElse(OptionalLong.empty());
        }
        if ((side == Side.FIRST ? match.first() : match.second()).isEmpty()) {
            return held.map(claim -> OptionalLong.of(ledger.decisions().reject(claim.id(), author)))
                    .orElse(OptionalLong.empty());
        }
        return held(match, author)
                .map(claim -> correctOrAccept(claim, match.any(), author))
                .orElseGet(() -> OptionalLong.of(ledger.decisions().add(match.any(), author)));
    }

    private OptionalLong correctOrAccept(Claim held, Claim as, Author author) {
        boolean differs = Stream.of(ClaimField.values()).anyMatch(field -> !field.agrees(held, as));
        return OptionalLong.of(
                differs
                        ? ledger.decisions().correct(held.id(), as, author)
                        : ledger.decisions().accept(held.id(), author));
    }

    /** The claim of the ledger that the coders' claims are; one that was taken out there is brought back. */
    private Optional<Claim> held(Match match, Author author) {
        Optional<Claim> held = held(match);
        if (held.isPresent()) {
            return held;
        }
        Map<ClaimId, Review> reviews = ledger.decisions().reviews(Optional.empty());
        Stream.concat(match.first().stream(), match.second().stream())
                .map(Claim::id)
                .filter(id -> Optional.ofNullable(reviews.get(id))
                        .filter(review -> review.state() == ReviewState.REJECTED)
                        .isPresent())
                .findFirst()
                .ifPresent(id -> ledger.decisions().review(id, author));
        return held(match);
    }

    /** By all claims of a coder in the report, so that none is taken for the claim of another that it stands in. */
    private Optional<Claim> held(Match match) {
        CodedTwice coded = Objects.requireNonNull(reports.get(match.report().id()));
        return match.first()
                .flatMap(claim -> held(coded, coded.first(), claim))
                .or(() -> match.second().flatMap(claim -> held(coded, coded.second(), claim)));
    }

    private Optional<Claim> held(CodedTwice coded, List<Claim> claims, Claim claim) {
        return Matching.of(coded.report(), claims, ledger.claims(claim.report())).stream()
                .filter(match -> match.first().equals(Optional.of(claim)))
                .findFirst()
                .flatMap(Match::second);
    }

    /** Whose word was taken, by the keys of the disagreements that are settled; one whose act was undone is not. */
    public Map<String, Side> settled() {
        Map<String, Side> settled = new HashMap<>();
        List<Decision> decisions = ledger.decisions().history();
        Set<Said> counting = new HashSet<>();
        decisions.stream()
                .filter(decision -> decision.undone().isEmpty())
                .forEach(decision -> counting.add(Said.of(decision)));
        for (AuditEntry entry : ledger.audit().doing(SETTLED)) {
            String[] words = entry.after().split(ACT, 2);
            settled.remove(entry.subject());
            if (words.length == 1 || counts(Long.parseLong(words[1]), decisions, counting)) {
                settled.put(entry.subject(), Coded.parse(Side.class, words[0]));
            }
        }
        return settled;
    }

    /** An act that is done again has another number and says the same. */
    private static boolean counts(long act, List<Decision> decisions, Set<Said> counting) {
        return decisions.stream()
                .filter(decision -> decision.act() == act)
                .allMatch(decision -> counting.contains(Said.of(decision)));
    }

    private record Said(Decision.Type type, String subject, String words, String reason) {
        static Said of(Decision decision) {
            return new Said(
                    decision.type(),
                    decision.subject(),
                    decision.words(),
                    decision.author().reason());
        }
    }
}
