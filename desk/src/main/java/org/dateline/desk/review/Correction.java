package org.dateline.desk.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.place.PlaceLookup;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Kind;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** A claim as a form says it should read. What the form leaves as it was is taken over with all that belongs to it. */
public final class Correction {
    static final String REASON = "said by a person";

    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 60;

    private final Report report;
    private final Claim claim;
    private final FormText was;
    private final FormText sent;
    private final Faults faults = new Faults();
    private final Claim said;

    private Correction(Report report, Claim claim, FormText sent, PlaceLookup lookup) {
        this.report = report;
        this.claim = claim;
        this.sent = sent;
        was = ClaimForm.of(report, claim);
        Span span = span();
        said = new Claim(
                claim.id(),
                claim.report(),
                span,
                claim.sentence().contains(span) ? claim.sentence() : Passages.sentence(report, span),
                !sent.text("quote").isEmpty(),
                claimants(),
                lines("via", claim.via()),
                channel(),
                claim.cue(),
                claim.section(),
                faults.coded(sent, "stance", Stance.class, claim.stance()),
                faults.coded(sent, "status", Status.class, claim.status()),
                faults.coded(sent, "kind", Kind.class, claim.kind()),
                lines("caveats", claim.caveats()),
                lines("actors", claim.actors()),
                lines("targets", claim.targets()),
                new PlaceRows(report, claim, was, sent, lookup, faults).places(),
                when(),
                new FigureRows(report, claim, was, sent, faults).figures(),
                claim.reasons());
    }

    /** Reads a form. */
    public static Correction of(Report report, Claim claim, FormText sent, PlaceLookup lookup) {
        return new Correction(report, claim, sent, lookup);
    }

    /** What stands in the form of a claim as it is. */
    public static FormText form(Report report, Claim claim) {
        return ClaimForm.of(report, claim);
    }

    /** A form as it is shown: where a name is new, the places that it may mean are shown with it. */
    public static FormText asked(Claim claim, FormText form) {
        FormText shown = form;
        for (int row = 0; row < form.rows("place"); row++) {
            shown = shown.with("place-" + row + "-asked", form.line("place-" + row + "-name"));
        }
        return shown;
    }

    /** The places that the name in a row of a form may mean. */
    public static List<PlaceChoice> places(Claim claim, FormText form, int row, PlaceLookup lookup) {
        return PlaceRows.choices(claim, form, row, lookup);
    }

    /** A claim with words and a kind of its own, and all else as it was. */
    public static Correction ofPart(Report report, Claim claim, String words, String kind, PlaceLookup lookup) {
        FormText whole = ClaimForm.of(report, claim);
        return new Correction(report, claim, whole.with("words", words).with("kind", kind), lookup);
    }

    /**
     * A claim of which nothing is known but its words.
     *
     * @param start where they begin: of several places, that which is nearest is meant
     * @return empty where they do not stand in the report
     */
    public static Optional<Claim> words(Report report, String words, int start) {
        return Passages.find(report, FormText.flat(words), start).map(span -> bare(report, span));
    }

    private static Claim bare(Report report, Span words) {
        return new Claim(
                ClaimId.of(report.id(), words, Kind.OTHER),
                report.id(),
                words,
                Passages.sentence(report, words),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Passages.section(report, words),
                Stance.ASSERTS,
                Status.ACTUAL,
                Kind.OTHER,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The claim as it should read; what is at fault reads as before. */
    public Claim claim() {
        return said;
    }

    /** Likewise, of a claim that is new: a person said all of it. */
    public Claim added() {
        return ClaimField.blend(claim, said, EnumSet.allOf(ClaimField.class), REASON);
    }

    /** Whether anything is said otherwise. */
    public boolean isChange() {
        return EnumSet.allOf(ClaimField.class).stream().anyMatch(field -> !field.agrees(claim, said));
    }

    /** What is wrong, by field; empty where all can be. */
    public Map<String, String> faults() {
        return faults.sentences();
    }

    private Span span() {
        if (sent.agrees(was, "words")) {
            return claim.span();
        }
        Optional<Span> found =
                Passages.find(report, sent.line("words"), claim.span().start());
        if (found.isEmpty()) {
            faults.add(
                    "words",
                    sent.text("words").isEmpty() ? "A claim has words." : "These words do not stand in the report.");
        }
        return found.orElse(claim.span());
    }

    private Optional<String> channel() {
        return sent.agrees(was, "channel")
                ? claim.channel()
                : Optional.of(cut("channel", sent.line("channel"))).filter(words -> !words.isEmpty());
    }

    private List<Claimant> claimants() {
        if (sent.agrees(was, "claimant-")) {
            return claim.claimants();
        }
        List<Claimant> claimants = new ArrayList<>();
        for (int number = 0; number < sent.rows("claimant"); number++) {
            String row = "claimant-" + number + "-";
            if (!sent.text(row + "name").isEmpty()) {
                claimants.add(new Claimant(
                        cut(row + "name", sent.line(row + "name")),
                        faults.coded(sent, row + "kind", ClaimantKind.class, ClaimantKind.PERSON)));
            }
        }
        return claimants;
    }

    private List<String> lines(String field, List<String> before) {
        if (sent.agrees(was, field)) {
            return before;
        }
        List<String> lines = sent.lines(field);
        if (lines.size() > MOST_LINES) {
            faults.add(field, "At most " + MOST_LINES + " lines are taken.");
        }
        return lines.stream().map(line -> cut(field, line)).toList();
    }

    private String cut(String field, String words) {
        if (words.length() > LONGEST_LINE) {
            faults.add(field, "A line may be " + LONGEST_LINE + " characters long.");
        }
        return words;
    }

    private Optional<When> when() {
        if (sent.agrees(was, "when-")) {
            return claim.when();
        }
        Optional<LocalDate> from = day("when-from");
        Optional<LocalDate> until = day("when-until");
        Optional<LocalDate> first = from.or(() -> until);
        Optional<LocalDate> last = until.or(() -> from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (last.orElseThrow().isBefore(first.get())) {
            faults.add("when-until", "The last day is before the first.");
            return claim.when();
        }
        return Optional.of(new When(
                claim.when().map(When::span).orElse(claim.span()),
                claim.when().map(When::words).orElseGet(() -> claim.span().in(report.text())),
                first,
                last,
                precision(first.get(), last.get()),
                Optional.empty(),
                REASON));
    }

    private WhenPrecision precision(LocalDate first, LocalDate last) {
        if (!sent.text("when-vague").isEmpty()) {
            return WhenPrecision.VAGUE;
        }
        if (first.equals(last)) {
            return WhenPrecision.DAY;
        }
        if (first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()))) {
            return WhenPrecision.YEAR;
        }
        return first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))
                ? WhenPrecision.MONTH
                : WhenPrecision.DAYS;
    }

    private Optional<LocalDate> day(String field) {
        String words = sent.text(field);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException e) {
            faults.add(field, "A day is written 2024-12-01.");
            return Optional.empty();
        }
    }
}
