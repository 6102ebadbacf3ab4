package org.dateline.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.ledger.DecisionStore.Content;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.ClaimId;
import org.dateline.model.Coded;
import org.dateline.model.Decision;
import org.dateline.model.LineageType;
import org.dateline.model.RelationType;
import org.dateline.model.ReportId;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;
import org.dateline.model.SentenceEdit;

/**
 * What persons decide of claims. A decision wins over what the program finds: it is laid over every reading, now and whenever
 * the report is read again, by whichever program, and over other versions of the report where the same words stand. Nothing
 * is deleted: a decision that is undone counts no longer, and may be done again.
 *
 * <p>What is decided together is one act; every method that decides returns its number. All methods throw
 * {@link LedgerException} where the file fails, and {@link IllegalArgumentException} where a claim does not hold.
 */
public final class Decisions {
    /** Of two events: more would be a mistake. */
    private static final int MOST_PAIRS = 10_000;

    private static final String UNDONE = "undone";
    private static final String DONE_AGAIN = "done again";
    private static final Set<String> TURNS = Set.of(UNDONE, DONE_AGAIN);

    private static final Set<ClaimField> ALL = EnumSet.allOf(ClaimField.class);

    private final Transactions file;
    private final DecisionStore decisions;
    private final ClaimKeeping keeping;
    private final Rules rules;

    Decisions(Transactions file, ClaimKeeping keeping, Audit audit) {
        this.file = file;
        rules = new Rules(audit);
        this.keeping = keeping;
        decisions = keeping.decisions();
    }

    /**
     * Corrects a claim: the fields in which what the person says differs from what holds.
     *
     * @param as the claim as it should read
     * @throws IllegalArgumentException also where nothing differs
     */
    public long correct(ClaimId claim, Claim as, Author author) {
        return act("corrected", author, act -> correct(act, claim, as));
    }

    private void correct(Act act, ClaimId claim, Claim as) {
        Act.Held held = act.held(claim);
        Set<ClaimField> fields =
                ALL.stream().filter(field -> !field.agrees(held.claim(), as)).collect(Collectors.toSet());
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("nothing is said otherwise of " + claim);
        }
        keeping.textAround(as, held.reading());
        Claim said = ClaimField.blend(held.claim(), as, fields, "corrected");
        String words = fields.stream().sorted().map(Coded::code).collect(Collectors.joining(", ")) + " corrected";
        long says = keeping.say(said, held.reading(), act.now());
        act.decide(Decision.Type.CORRECT, held.subject(), new Content(fields, Optional.of(says), words));
    }

    /**
     * Adds a claim that the program missed. It gets an id of its own: the subject of the decision.
     *
     * @param claim its spans count in the reading of its report that holds
     */
    public long add(Claim claim, Author author) {
        return act("added", author, act -> add(act, claim));
    }

    private void add(Act act, Claim claim) {
        long reading = keeping.reports()
                .number(claim.report(), AsOf.NOW)
                .orElseThrow(() -> new IllegalArgumentException("no such report holds: " + claim.report()));
        ClaimId id = keeping.free(claim);
        String text = keeping.textAround(claim, reading);
        long says = keeping.say(Relocation.renamed(claim, id, text), reading, act.now());
        act.decide(Decision.Type.ADD, id, new Content(ALL, Optional.of(says), "added"));
    }

    /** Takes a claim up for review; one that was rejected comes back. */
    public long review(ClaimId claim, Author author) {
        return act(
                "taken up",
                author,
                act -> act.decide(Decision.Type.REVIEW, decisions.lastSubject(claim), without("taken up")));
    }

    /** Stands for a claim as it reads: so it stays, whatever is read. */
    public long accept(ClaimId claim, Author author) {
        return act("accepted", author, act -> {
            Act.Held held = act.held(claim);
            long says = keeping.say(held.claim(), held.reading(), act.now());
            act.decide(Decision.Type.ACCEPT, held.subject(), new Content(ALL, Optional.of(says), "accepted"));
        });
    }

    /** Takes a claim out. */
    public long reject(ClaimId claim, Author author) {
        return act(
                "rejected",
                author,
                act -> act.decide(Decision.Type.REJECT, act.held(claim).subject(), without("rejected")));
    }

    /**
     * Makes several claims of one: it becomes the first, the others are added.
     *
     * @param parts two at least
     */
    public long split(ClaimId claim, List<Claim> parts, Author author) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a claim is split into two at least");
        }
        return act("split", author, act -> {
            correct(act, claim, parts.get(0));
            parts.stream().skip(1).forEach(part -> add(act, part));
        });
    }

    /** Makes one claim of several: the others are taken out. */
    public long merge(ClaimId kept, List<ClaimId> others, Author author) {
        if (others.isEmpty() || others.contains(kept)) {
            throw new IllegalArgumentException("a claim is merged with others");
        }
        return act("merged", author, act -> {
            act.held(kept);
            for (ClaimId other : others) {
                act.decide(Decision.Type.REJECT, act.held(other).subject(), without("merged into " + kept));
            }
        });
    }

    /**
     * Says that a claim is in a relation to another, or that it is not; whatever is compared again, it stays so.
     *
     * @param holds whether it is
     */
    public long relate(ClaimId claim, RelationType type, ClaimId other, boolean holds, Author author) {
        Pair pair = new Pair(Pair.Sort.RELATION, type.code(), claim.value(), other.value());
        return act("paired", author, act -> act.decide(type(holds), pair));
    }

    /** Likewise, that two reports come to hold the same in this way, or that they do not. */
    public long link(ReportId report, LineageType type, ReportId other, boolean holds, Author author) {
        Pair pair = new Pair(Pair.Sort.LINEAGE, type.code(), report.value(), other.value());
        return act("paired", author, act -> act.decide(type(holds), pair));
    }

    /**
     * Says that some claims are about the same event as some others, or that they are not: so two events become one, or one two.
     *
     * @param same whether they are
     */
    public long event(Collection<ClaimId> some, Collection<ClaimId> others, boolean same, Author author) {
        if (some.isEmpty() || others.isEmpty() || (long) some.size() * others.size() > MOST_PAIRS) {
            throw new IllegalArgumentException(
                    "two events have one claim at least and at most " + MOST_PAIRS + " pairs");
        }
        return act("paired", author, act -> {
            for (ClaimId one : some) {
                for (ClaimId other : others) {
                    act.decide(type(same), new Pair(Pair.Sort.EVENT, "", one.value(), other.value()));
                }
            }
        });
    }

    /** Says how sensitive a claim is. */
    public long classify(ClaimId claim, Sensitivity level, Author author) {
        return act("classified", author, act -> {
            ClaimId subject = decisions.lastSubject(claim);
            decisions.mark(subject);
            act.classify(subject.value(), level);
        });
    }

    /** Says how sensitive a report is, with all its claims. */
    public long classify(ReportId report, Sensitivity level, Author author) {
        return act("classified", author, act -> {
            decisions.mark(report);
            act.classify(report.value(), level);
        });
    }

    /**
     * Says how a sentence of situation reports reads from now on.
     *
     * @param claim one that the sentence was made from
     * @param told the sentence as the program words it
     * @param words what stands in its place; blank to strike it
     */
    public long edit(ClaimId claim, String told, String words, Author author) {
        return act("edited", author, act -> {
            ClaimId subject = decisions.lastSubject(claim);
            decisions.mark(subject);
            act.edit(subject, told, words.strip());
        });
    }

    /**
     * How persons worded sentences of situation reports, as it counted at an instant, oldest first.
     *
     * @param asOf empty for now
     */
    public List<SentenceEdit> edits(Optional<Instant> asOf) {
        return file.call(open -> decisions.edits(new AsOf(asOf)));
    }

    /**
     * How sensitive persons found claims and reports at an instant.
     *
     * @param asOf empty for now
     */
    public Sensitivities sensitivities(Optional<Instant> asOf) {
        return file.call(open -> decisions.sensitivities(new AsOf(asOf)));
    }

    private static Decision.Type type(boolean holds) {
        return holds ? Decision.Type.CONFIRM : Decision.Type.DENY;
    }

    private static Content without(String words) {
        return new Content(Set.of(), Optional.empty(), words);
    }

    /**
     * Undoes an act: nothing of it counts any longer.
     *
     * @throws IllegalArgumentException if there is no such act, or it is undone already
     */
    public void undo(long number, Author author) {
        act(UNDONE, author, act -> {
            for (Decision decision : ofAct(number, false)) {
                decisions.end(decision.number(), act.now());
                if (decision.other().isEmpty()) {
                    act.touch(new ClaimId(decision.subject()));
                }
            }
            decisions.verdictsOfAct(number).forEach(act::lift);
            act.begun(number);
        });
    }

    /**
     * Does an act once more that was undone.
     *
     * @throws IllegalArgumentException if there is no such act, or it is not undone
     */
    public long redo(long number, Author author) {
        return act(DONE_AGAIN, author, act -> {
            List<Decision> earlier = ofAct(number, true);
            act.begun(decisions.repeat(number, author, act.now()));
            earlier.stream()
                    .filter(decision -> decision.other().isEmpty())
                    .forEach(decision -> act.touch(new ClaimId(decision.subject())));
            act.applyPairs();
        });
    }

    private List<Decision> ofAct(long number, boolean undone) {
        List<Decision> found = decisions.ofAct(number);
        if (found.isEmpty() || found.get(0).undone().isPresent() != undone) {
            throw new IllegalArgumentException(
                    "there is no act " + number + " that is " + (undone ? "" : "not ") + "undone");
        }
        return found;
    }

    /** What holds for whoever decides. */
    public Rules rules() {
        return rules;
    }

    private long act(String action, Author author, Consumer<Act> work) {
        if (author.reason().isBlank() && !TURNS.contains(action) && rules.areReasonsRequired()) {
            throw new IllegalArgumentException("in this ledger whoever decides says why: give a reason");
        }
        long[] number = new long[1];
        file.change(now -> {
            Act act = new Act(decisions, keeping, author, now);
            work.accept(act);
            number[0] = act.finish(action);
        });
        return number[0];
    }

    /**
     * Where claims stood in review at an instant, by all ids that they had at any time; those of which nothing was decided are
     * left out.
     *
     * @param asOf empty for now
     */
    public Map<ClaimId, Review> reviews(Optional<Instant> asOf) {
        return file.call(open -> {
            Map<ClaimId, Review> bySubject = new HashMap<>();
            decisions
                    .counting(new AsOf(asOf))
                    .forEach(decision -> bySubject.put(
                            new ClaimId(decision.subject()),
                            new Review(
                                    state(decision.type()),
                                    decision.author().name(),
                                    decision.at(),
                                    decision.author().reason())));
            Map<ClaimId, Review> all = new HashMap<>();
            bySubject.forEach((subject, review) -> decisions.reach(subject).forEach(id -> all.put(id, review)));
            return all;
        });
    }

    private static ReviewState state(Decision.Type type) {
        return switch (type) {
            case ACCEPT -> ReviewState.ACCEPTED;
            case REJECT -> ReviewState.REJECTED;
            case CORRECT, ADD, REVIEW, CONFIRM, DENY, CLASSIFY, EDIT -> ReviewState.IN_REVIEW;
        };
    }

    /** All that was ever decided, oldest first. */
    public List<Decision> history() {
        return file.call(open -> decisions.all());
    }
}
