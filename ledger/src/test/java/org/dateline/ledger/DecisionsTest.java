package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.dateline.model.AuditEntry;
import org.dateline.model.Author;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.ClaimId;
import org.dateline.model.Decision;
import org.dateline.model.Kind;
import org.dateline.model.Report;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;
import org.dateline.model.SentenceEdit;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {
    private static final Author ANA = new Author("Ana", "seen the pictures");
    private static final Author BEN = new Author("Ben", "");
    private static final Span HEADLINE = new Span(0, 19);
    private static final Span SENTENCE = new Span(20, 60);

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Report report;
    private Claim shelling;
    private Claim deaths;

    @BeforeEach
    void makeLedger() {
        ledger = Ledger.open(folder.resolve("ledger.db"));
        report = read("a.txt", Examples.TEXT);
        shelling = Examples.bareClaim(report, HEADLINE, Kind.SHELLING);
        deaths = Examples.bareClaim(report, SENTENCE, Kind.CASUALTIES);
        code("1 coding", shelling, deaths);
    }

    @AfterEach
    void close() {
        assertThat(ledger.audit().firstFault()).isEmpty();
        ledger.close();
    }

    @Test
    void keepsHowSensitiveAClaimOrReportIs() {
        ledger.decisions().classify(deaths.id(), Sensitivity.HIGH, ANA);
        long report = ledger.decisions().classify(this.report.id(), Sensitivity.MODERATE, ANA);
        code("2 coding", shelling, deaths);
        Sensitivities both = ledger.decisions().sensitivities(Optional.empty());
        assertThat(both.of(deaths)).isEqualTo(Sensitivity.HIGH);
        assertThat(both.of(shelling)).isEqualTo(Sensitivity.MODERATE);
        assertThat(ledger.decisions().reviews(Optional.empty())).isEmpty();
        ledger.decisions().undo(report, ANA);
        assertThat(ledger.decisions().sensitivities(Optional.empty()).of(shelling))
                .isEqualTo(Sensitivity.LOW);
        ledger.decisions().redo(report, ANA);
        ledger.decisions().classify(deaths.id(), Sensitivity.LOW, ANA);
        assertThat(ledger.decisions().sensitivities(Optional.empty()).of(deaths))
                .isEqualTo(Sensitivity.MODERATE);
        assertThat(ledger.decisions().sensitivities(Optional.of(Instant.EPOCH))).isEqualTo(Sensitivities.NONE);
        assertThat(ledger.audit().of(deaths.id().value()))
                .extracting(AuditEntry::after)
                .anyMatch(after -> after.contains("sensitivity high"));
    }

    @Test
    void keepsHowASentenceIsWorded() {
        long act = ledger.decisions().edit(deaths.id(), "It says so.", " She says so. ", ANA);
        code("2 coding", shelling, deaths);
        assertThat(ledger.decisions().edits(Optional.empty())).singleElement().satisfies(edit -> {
            assertThat(edit.claims()).contains(deaths.id());
            assertThat(edit.told()).isEqualTo("It says so.");
            assertThat(edit.words()).isEqualTo("She says so.");
            assertThat(edit.author()).isEqualTo(ANA);
            assertThat(edit.isStruck()).isFalse();
        });
        assertThat(holding(deaths.id())).isEqualTo(deaths);
        assertThat(ledger.decisions().reviews(Optional.empty())).isEmpty();
        assertThat(ledger.decisions().edits(Optional.of(Instant.EPOCH))).isEmpty();
        ledger.decisions().undo(act, BEN);
        assertThat(ledger.decisions().edits(Optional.empty())).isEmpty();
        ledger.decisions().redo(act, BEN);
        ledger.decisions().edit(deaths.id(), "It says so.", "", BEN);
        assertThat(ledger.decisions().edits(Optional.empty()))
                .extracting(SentenceEdit::words)
                .containsExactly("She says so.", "");
        assertThat(ledger.audit().of(deaths.id().value()))
                .extracting(AuditEntry::after)
                .anyMatch(after -> after.contains("sentence worded: She says so."));
    }

    @Test
    void asksForReasonsWhereTheyAreRequired() {
        Rules rules = ledger.decisions().rules();
        ledger.decisions().accept(shelling.id(), BEN);
        rules.requireReasons(true, ANA);
        ledger.audit().note("Eve", "exported", "reasons", "optional");
        assertThat(rules.areReasonsRequired()).isTrue();
        assertThatThrownBy(() -> ledger.decisions().reject(deaths.id(), BEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give a reason");
        assertThat(holding(deaths.id())).isEqualTo(deaths);
        long act = ledger.decisions().reject(deaths.id(), ANA);
        ledger.decisions().undo(act, BEN);
        rules.requireReasons(false, ANA);
        ledger.decisions().accept(deaths.id(), BEN);
    }

    @Test
    void correctsAFieldUnderTheSameAddress() {
        ledger.decisions().correct(shelling.id(), as(shelling, Kind.REMOTE_EXPLOSIVE), ANA);
        Claim corrected = holding(shelling.id());
        assertThat(corrected.kind()).isEqualTo(Kind.REMOTE_EXPLOSIVE);
        assertThat(corrected.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.field()).isEqualTo("kind");
            assertThat(reason.reason()).isEqualTo("kind corrected by Ana: seen the pictures");
        });
        assertThat(state(shelling.id())).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(holding(deaths.id())).isEqualTo(deaths);
        assertThat(ledger.history(shelling.id())).hasSize(2);
    }

    @Test
    void keepsACorrectionWhenTheReportIsCodedAgain() {
        ledger.decisions().correct(shelling.id(), as(shelling, Kind.REMOTE_EXPLOSIVE), ANA);
        Claim denied = with(shelling, ClaimField.STANCE, Stance.DENIES);
        code("2 coding", denied, deaths);
        assertThat(holding(shelling.id()).kind()).isEqualTo(Kind.REMOTE_EXPLOSIVE);
        assertThat(holding(shelling.id()).stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void keepsACorrectionWhereTheProgramFindsTheSameWordsUnderAnotherKind() {
        ledger.decisions().correct(shelling.id(), with(shelling, ClaimField.STANCE, Stance.DENIES), ANA);
        Claim recoded = Examples.bareClaim(report, HEADLINE, Kind.ADVANCE);
        code("2 coding", recoded, deaths);
        assertThat(holding(recoded.id()).stance()).isEqualTo(Stance.DENIES);
        assertThat(state(recoded.id())).isEqualTo(ReviewState.IN_REVIEW);
        ledger.decisions().accept(recoded.id(), BEN);
        code("3 coding", shelling, deaths);
        assertThat(holding(shelling.id()).kind()).isEqualTo(Kind.ADVANCE);
        assertThat(state(shelling.id())).isEqualTo(ReviewState.ACCEPTED);
        assertThat(ids()).containsExactly(shelling.id(), deaths.id());
    }

    @Test
    void keepsWhatWasCorrectedOrAcceptedWhereTheProgramFindsItNoLonger() {
        ledger.decisions().correct(shelling.id(), as(shelling, Kind.REMOTE_EXPLOSIVE), ANA);
        ledger.decisions().accept(deaths.id(), BEN);
        code("2 coding");
        assertThat(ids()).containsExactly(shelling.id(), deaths.id());
        code("3 coding", shelling, deaths);
        assertThat(holding(shelling.id()).kind()).isEqualTo(Kind.REMOTE_EXPLOSIVE);
    }

    @Test
    void keepsWhatWasRejectedOut() {
        ledger.decisions().reject(shelling.id(), ANA);
        assertThat(ids()).containsExactly(deaths.id());
        code("2 coding", shelling, deaths);
        assertThat(ids()).containsExactly(deaths.id());
        assertThat(state(shelling.id())).isEqualTo(ReviewState.REJECTED);
        ledger.decisions().review(shelling.id(), BEN);
        assertThat(ids()).containsExactly(shelling.id(), deaths.id());
        assertThat(state(shelling.id())).isEqualTo(ReviewState.IN_REVIEW);
    }

    @Test
    void goesOnInANewVersionWhereTheSameWordsStand() {
        ledger.decisions().correct(shelling.id(), as(shelling, Kind.REMOTE_EXPLOSIVE), ANA);
        ledger.decisions().reject(deaths.id(), ANA);
        String text = "Updated. " + Examples.TEXT;
        report = read("a.txt", text);
        Claim again = Examples.bareClaim(report, new Span(9, 28), Kind.SHELLING);
        Claim deathsAgain = Examples.bareClaim(report, new Span(29, 69), Kind.CASUALTIES);
        code("1 coding", again, deathsAgain);
        assertThat(ids()).containsExactly(again.id());
        assertThat(holding(again.id()).kind()).isEqualTo(Kind.REMOTE_EXPLOSIVE);
        assertThat(holding(again.id()).span()).isEqualTo(again.span());
        report = read("a.txt", "Other words altogether.");
        code("1 coding", Examples.bareClaim(report, new Span(0, 5), Kind.SHELLING));
        assertThat(holding(ids().get(0)).kind()).isEqualTo(Kind.SHELLING);
    }

    @Test
    void addsWhatTheProgramMissed() {
        Claim missed = Examples.bareClaim(report, new Span(6, 11), Kind.DISPLACEMENT);
        ledger.decisions().add(missed, ANA);
        assertThat(ids()).containsExactly(shelling.id(), missed.id(), deaths.id());
        code("2 coding", deaths);
        assertThat(ids()).containsExactly(missed.id(), deaths.id());
        String text = "Updated. " + Examples.TEXT;
        report = read("a.txt", text);
        code("1 coding");
        assertThat(holding(ids().get(0)).span().in(text)).isEqualTo("towns");
        assertThatThrownBy(() ->
                        ledger.decisions().add(Examples.bareClaim(report, new Span(6, 1_000), Kind.DISPLACEMENT), ANA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void splitsAClaimAndUndoesIt() {
        Claim first = with(deaths, ClaimField.STANCE, Stance.DENIES);
        Claim second = Examples.bareClaim(report, SENTENCE, Kind.CASUALTIES);
        long act = ledger.decisions().split(deaths.id(), List.of(first, second), ANA);
        assertThat(ids()).hasSize(3).contains(deaths.id());
        assertThat(holding(deaths.id()).stance()).isEqualTo(Stance.DENIES);
        ledger.decisions().undo(act, BEN);
        assertThat(claims()).containsExactly(shelling, deaths);
        assertThatThrownBy(() -> ledger.decisions().undo(act, BEN)).isInstanceOf(IllegalArgumentException.class);
        long again = ledger.decisions().redo(act, BEN);
        assertThat(ids()).hasSize(3);
        ledger.decisions().undo(again, BEN);
        assertThat(claims()).containsExactly(shelling, deaths);
    }

    @Test
    void mergesClaims() {
        long act = ledger.decisions().merge(shelling.id(), List.of(deaths.id()), ANA);
        assertThat(claims()).containsExactly(shelling);
        assertThat(ledger.decisions().history())
                .extracting(Decision::words)
                .containsExactly("merged into " + shelling.id());
        ledger.decisions().undo(act, ANA);
        assertThat(claims()).containsExactly(shelling, deaths);
    }

    @Test
    void undoesOneCorrectionAndKeepsTheOthers() {
        long kind = ledger.decisions().correct(shelling.id(), as(shelling, Kind.REMOTE_EXPLOSIVE), ANA);
        ledger.decisions().correct(shelling.id(), with(holding(shelling.id()), ClaimField.STANCE, Stance.DENIES), BEN);
        ledger.decisions().undo(kind, ANA);
        assertThat(holding(shelling.id()).kind()).isEqualTo(Kind.SHELLING);
        assertThat(holding(shelling.id()).stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void saysWhereClaimsStoodThen() {
        ledger.decisions().accept(shelling.id(), ANA);
        Instant then = ledger.decisions().history().get(0).at();
        ledger.decisions().reject(shelling.id(), BEN);
        assertThat(ledger.decisions().reviews(Optional.of(then)).get(shelling.id()))
                .extracting(Review::state)
                .isEqualTo(ReviewState.ACCEPTED);
        assertThat(ledger.decisions().reviews(Optional.empty()).get(shelling.id()))
                .extracting(Review::state, Review::by)
                .containsExactly(ReviewState.REJECTED, "Ben");
        assertThat(ledger.decisions().reviews(Optional.of(then.minusMillis(1)))).isEmpty();
    }

    @Test
    void logsWhatWasAndWhatIs() {
        ledger.decisions().correct(shelling.id(), as(shelling, Kind.REMOTE_EXPLOSIVE), ANA);
        assertThat(ledger.audit().of(shelling.id().value())).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("Ana");
            assertThat(line.action()).isEqualTo("corrected");
            assertThat(line.before()).contains("kind: shelling");
            assertThat(line.after()).contains("kind: remote-explosive");
        });
        ledger.decisions().accept(deaths.id(), BEN);
        assertThat(ledger.audit().of(deaths.id().value()))
                .singleElement()
                .satisfies(line -> assertThat(line.action()).isEqualTo("accepted"));
    }

    @Test
    void refusesWhatCannotBeDecided() {
        ClaimId none = new ClaimId("0123456789abcdef");
        assertThatThrownBy(() -> ledger.decisions().accept(none, ANA)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.decisions().review(none, ANA)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.decisions().correct(shelling.id(), shelling, ANA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.decisions().merge(shelling.id(), List.of(shelling.id()), ANA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.decisions().merge(shelling.id(), List.of(deaths.id(), none), ANA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.decisions().history()).isEmpty();
        assertThat(claims()).containsExactly(shelling, deaths);
    }

    /** Whatever is decided, read and undone: in the end all is as the program read it last, and the log is whole. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void comesBackToWhatTheProgramReadWhenAllIsUndone(long seed) {
        Random random = new Random(seed);
        List<Claim> found = List.of(shelling, deaths);
        for (int step = 0; step < 25; step++) {
            if (random.nextInt(4) == 0) {
                found = reading(random);
                code(step + " coding", found.toArray(Claim[]::new));
            } else {
                decide(random);
            }
            List<Claim> before = claims();
            code("again " + step, found.toArray(Claim[]::new));
            assertThat(claims()).isEqualTo(before);
            assertThat(ids()).doesNotHaveDuplicates();
        }
        while (acts(false).size() > 0) {
            List<Long> acts = acts(false);
            ledger.decisions().undo(acts.get(random.nextInt(acts.size())), BEN);
        }
        assertThat(claims()).containsExactlyInAnyOrderElementsOf(found);
        assertThat(ledger.decisions().reviews(Optional.empty())).isEmpty();
    }

    private List<Claim> reading(Random random) {
        List<Claim> found = new ArrayList<>();
        for (Span span : List.of(HEADLINE, new Span(6, 11), SENTENCE)) {
            if (random.nextInt(3) > 0) {
                Kind kind = List.of(Kind.SHELLING, Kind.REMOTE_EXPLOSIVE, Kind.CASUALTIES)
                        .get(random.nextInt(3));
                Claim claim = Examples.bareClaim(report, span, kind);
                found.add(random.nextBoolean() ? claim : with(claim, ClaimField.STANCE, Stance.DENIES));
            }
        }
        return found;
    }

    private void decide(Random random) {
        List<Claim> claims = claims();
        List<Long> done = acts(false);
        List<Long> undone = acts(true);
        int choice = random.nextInt(8);
        if (claims.isEmpty() || choice == 0) {
            Span span = new Span(20 + random.nextInt(10), 40 + random.nextInt(10));
            ledger.decisions().add(Examples.bareClaim(report, span, Kind.ADVANCE), ANA);
            return;
        }
        Claim claim = claims.get(random.nextInt(claims.size()));
        switch (choice) {
            case 1 -> ledger.decisions().accept(claim.id(), ANA);
            case 2 -> ledger.decisions().reject(claim.id(), ANA);
            case 3 -> ledger.decisions().review(claim.id(), ANA);
            case 4 ->
                ledger.decisions()
                        .correct(
                                claim.id(), as(claim, claim.kind() == Kind.RETREAT ? Kind.ADVANCE : Kind.RETREAT), ANA);
            case 5 ->
                ledger.decisions()
                        .split(claim.id(), List.of(with(claim, ClaimField.QUOTE, !claim.quote()), claim), ANA);
            case 6 ->
                done.stream()
                        .skip(random.nextInt(done.size() + 1))
                        .findFirst()
                        .ifPresent(act -> ledger.decisions().undo(act, BEN));
            default ->
                undone.stream()
                        .skip(random.nextInt(undone.size() + 1))
                        .findFirst()
                        .ifPresent(act -> ledger.decisions().redo(act, BEN));
        }
    }

    private List<Long> acts(boolean undone) {
        return ledger.decisions().history().stream()
                .filter(decision -> decision.undone().isPresent() == undone)
                .map(Decision::act)
                .distinct()
                .toList();
    }

    private Report read(String file, String text) {
        Capture capture = Examples.capture(file, text);
        Report read = Examples.bareReport(capture, "en", text);
        ledger.add(capture, read, "basis");
        return read;
    }

    private void code(String coding, Claim... found) {
        ledger.putClaims(report.id(), coding, List.of(found));
    }

    private List<Claim> claims() {
        return ledger.claims(report.id());
    }

    private List<ClaimId> ids() {
        return claims().stream().map(Claim::id).toList();
    }

    private Claim holding(ClaimId id) {
        return claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ReviewState state(ClaimId id) {
        return Objects.requireNonNull(
                        ledger.decisions().reviews(Optional.empty()).get(id))
                .state();
    }

    private static Claim as(Claim claim, Kind kind) {
        return with(claim, ClaimField.KIND, kind);
    }

    /** The claim with one field otherwise. */
    private static Claim with(Claim claim, ClaimField field, Object value) {
        return new Claim(
                claim.id(),
                claim.report(),
                claim.span(),
                claim.sentence(),
                field == ClaimField.QUOTE ? (Boolean) value : claim.quote(),
                claim.claimants(),
                claim.via(),
                claim.channel(),
                claim.cue(),
                claim.section(),
                field == ClaimField.STANCE ? (Stance) value : claim.stance(),
                claim.status(),
                field == ClaimField.KIND ? (Kind) value : claim.kind(),
                claim.caveats(),
                claim.actors(),
                claim.targets(),
                claim.places(),
                claim.when(),
                claim.figures(),
                claim.reasons());
    }
}
