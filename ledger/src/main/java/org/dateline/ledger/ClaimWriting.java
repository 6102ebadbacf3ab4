package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes claims of one report: a batch for each table, sent together at the end. */
final class ClaimWriting {
    /**
     * A state to be written.
     *
     * @param report the join key of the reading that its spans count in
     * @param position orders the claims of a report
     * @param follows the join key of the state before it
     * @param reason why it begins; empty where its report is coded for the first time
     * @param decided whether a person says so
     * @param holds from now on; what does not hold is only kept as a reading
     */
    record NewState(
            long report,
            double position,
            Claim claim,
            Optional<Long> follows,
            Optional<String> reason,
            boolean decided,
            boolean holds) {}

    private final Handle handle;
    private final Moment now;
    private final PreparedBatch claimants;
    private final PreparedBatch mentions;
    private final PreparedBatch places;
    private final PreparedBatch locations;
    private final PreparedBatch figures;
    private final PreparedBatch flags;
    private final PreparedBatch reasons;

    ClaimWriting(Handle handle, Moment now) {
        this.handle = handle;
        this.now = now;
        claimants = handle.prepareBatch("INSERT INTO claimants VALUES (?, ?, ?, ?, ?)");
        mentions = handle.prepareBatch("INSERT INTO mentions VALUES (?, ?, ?, ?, ?)");
        places = handle.prepareBatch("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        locations = handle.prepareBatch("INSERT INTO place_locations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        figures = handle.prepareBatch("INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        flags = handle.prepareBatch("INSERT INTO figure_flags VALUES (?, ?, ?, ?)");
        reasons = handle.prepareBatch("INSERT INTO reasons VALUES (?, ?, ?, ?)");
    }

    /** Adds a state; returns its join key. */
    long add(NewState state) {
        Claim claim = state.claim();
        long number = insert(state);
        addClaimants(number, claim.claimants());
        addMentions(number, MentionRole.VIA, claim.via());
        addMentions(number, MentionRole.CAVEAT, claim.caveats());
        addMentions(number, MentionRole.ACTOR, claim.actors());
        addMentions(number, MentionRole.TARGET, claim.targets());
        addPlaces(number, claim.places());
        addFigures(number, claim.figures());
        addReasons(number, claim.reasons());
        return number;
    }

    /** Sends what was added. */
    void finish() {
        // Parents before children: places before their locations, figures before their flags.
        for (PreparedBatch batch : List.of(claimants, mentions, places, locations, figures, flags, reasons)) {
            batch.execute();
        }
    }

    private long insert(NewState state) {
        Claim claim = state.claim();
        return handle.createUpdate("""
                        INSERT INTO claims (id, report, position, span_start, span_end, sentence_start, sentence_end, quote,
                            channel, cue, section, stance, status, kind, when_span_start, when_span_end, when_words,
                            when_start, when_end, when_precision, when_anchor, when_reason, follows, recorded_at,
                            begin_reason, decided, ended_at, ended_by, end_reason)
                        VALUES (:id, :report, :position, :span_start, :span_end, :sentence_start, :sentence_end, :quote,
                            :channel, :cue, :section, :stance, :status, :kind, :when_span_start, :when_span_end, :when_words,
                            :when_start, :when_end, :when_precision, :when_anchor, :when_reason, :follows, :now,
                            :begin_reason, :decided, :ended_at, :ended_by, :end_reason)""")
                .bind("id", claim.id().value())
                .bind("report", state.report())
                .bind("position", state.position())
                .bind("span_start", claim.span().start())
                .bind("span_end", claim.span().end())
                .bind("sentence_start", claim.sentence().start())
                .bind("sentence_end", claim.sentence().end())
                .bind("quote", claim.quote())
                .bind("channel", claim.channel())
                .bind("cue", claim.cue())
                .bind("section", claim.section().code())
                .bind("stance", claim.stance().code())
                .bind("status", claim.status().code())
                .bind("kind", claim.kind().code())
                .bind("when_span_start", claim.when().map(When::span).map(Span::start))
                .bind("when_span_end", claim.when().map(When::span).map(Span::end))
                .bind("when_words", claim.when().map(When::words))
                .bind("when_start", claim.when().flatMap(When::start).map(LocalDate::toString))
                .bind("when_end", claim.when().flatMap(When::end).map(LocalDate::toString))
                .bind("when_precision", claim.when().map(When::precision).map(precision -> precision.code()))
                .bind("when_anchor", claim.when().flatMap(When::anchor).map(LocalDate::toString))
                .bind("when_reason", claim.when().map(When::reason))
                .bind("follows", state.follows())
                .bind("now", now.text())
                .bind("begin_reason", state.reason())
                .bind("decided", state.decided())
                .bind("ended_at", state.holds() ? null : now.text())
                .bind("ended_by", state.holds() ? null : Cause.DECIDED.code())
                .bind("end_reason", state.holds() ? null : "a reading that never held")
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
    }

    private void addClaimants(long claim, List<Claimant> all) {
        for (int i = 0; i < all.size(); i++) {
            Claimant claimant = all.get(i);
            claimants.add(
                    claim,
                    i,
                    claimant.name(),
                    Folding.fold(claimant.name()),
                    claimant.kind().code());
        }
    }

    private void addMentions(long claim, MentionRole role, List<String> all) {
        for (int i = 0; i < all.size(); i++) {
            mentions.add(claim, role.code(), i, all.get(i), Folding.fold(all.get(i)));
        }
    }

    private void addPlaces(long claim, List<Place> all) {
        for (int i = 0; i < all.size(); i++) {
            Place place = all.get(i);
            places.add(
                    claim,
                    i,
                    place.span().start(),
                    place.span().end(),
                    place.name(),
                    folded(place),
                    place.precision().code(),
                    place.reason());
            addLocation(claim, i, 0, place.location());
            for (int j = 0; j < place.candidates().size(); j++) {
                addLocation(claim, i, j + 1, Optional.of(place.candidates().get(j)));
            }
        }
    }

    private static String folded(Place place) {
        return Folding.fold(place.name())
                + place.location()
                        .map(location -> "|" + Folding.fold(location.name()))
                        .orElse("");
    }

    private void addLocation(long claim, int place, int candidate, Optional<Place.Location> location) {
        location.ifPresent(chosen -> locations.add(
                claim,
                place,
                candidate,
                chosen.name(),
                chosen.geonamesId(),
                chosen.latitude(),
                chosen.longitude(),
                chosen.radiusKm(),
                chosen.admin1(),
                chosen.country()));
    }

    private void addFigures(long claim, List<Figure> all) {
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            figures.add(
                    claim,
                    i,
                    figure.span().start(),
                    figure.span().end(),
                    figure.measure().code(),
                    figure.population(),
                    figure.words(),
                    figure.min(),
                    figure.best(),
                    figure.max(),
                    figure.window(),
                    figure.cumulative());
            for (int j = 0; j < figure.flags().size(); j++) {
                flags.add(claim, i, j, figure.flags().get(j));
            }
        }
    }

    private void addReasons(long claim, List<FieldReason> all) {
        for (int i = 0; i < all.size(); i++) {
            reasons.add(claim, i, all.get(i).field(), all.get(i).reason());
        }
    }
}
