package org.dateline.reconcile.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** A claim made by hand: what an outlet tells, by whom. */
final class Told {
    private static final Span ANY = new Span(0, 1);

    private final String outlet;
    private final String words;
    private final List<Claimant> claimants = new ArrayList<>();
    private final List<String> via = new ArrayList<>();
    private final List<String> caveats = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<When> when = Optional.empty();
    private Kind kind = Kind.OTHER;
    private Stance stance = Stance.ASSERTS;
    private Status status = Status.ACTUAL;

    Told(String outlet, String words) {
        this.outlet = outlet;
        this.words = words;
    }

    Told by(String name, ClaimantKind of) {
        claimants.add(new Claimant(name, of));
        return this;
    }

    Told via(String agency) {
        via.add(agency);
        return this;
    }

    Told caveat(String caveat) {
        caveats.add(caveat);
        return this;
    }

    Told actor(String actor) {
        actors.add(actor);
        return this;
    }

    Told kind(Kind of) {
        kind = of;
        return this;
    }

    Told stance(Stance of) {
        stance = of;
        return this;
    }

    Told status(Status of) {
        status = of;
        return this;
    }

    Told on(String published) {
        day = Optional.of(LocalDate.parse(published));
        return this;
    }

    Told during(String first, String last) {
        when = Optional.of(new When(
                ANY,
                first,
                Optional.of(LocalDate.parse(first)),
                Optional.of(LocalDate.parse(last)),
                WhenPrecision.DAYS,
                Optional.empty(),
                "test"));
        return this;
    }

    Told at(String name, double latitude, double longitude) {
        places.add(new Place(
                ANY,
                name,
                Optional.of(new Place.Location(
                        name, Optional.empty(), latitude, longitude, 5, Optional.empty(), Optional.empty())),
                PlacePrecision.SETTLEMENT,
                "test",
                List.of()));
        return this;
    }

    Told killed(double count) {
        figures.add(new Figure(
                ANY,
                Measure.KILLED,
                "people",
                (int) count + " people",
                count,
                OptionalDouble.of(count),
                OptionalDouble.of(count),
                Optional.empty(),
                false,
                List.of()));
        return this;
    }

    Held held() {
        ReportId report = ReportId.of(Sha256.of(outlet));
        Span span = new Span(0, words.length());
        Sha256 all = Sha256.of(outlet + words + claimants + via + places + when + kind + stance + status);
        return new Held(
                report,
                Optional.of(outlet),
                new Claim(
                        new ClaimId(all.brief()),
                        report,
                        span,
                        span,
                        false,
                        claimants,
                        via,
                        Optional.empty(),
                        Optional.empty(),
                        Section.BODY,
                        stance,
                        status,
                        kind,
                        caveats,
                        actors,
                        List.of(),
                        places,
                        when,
                        figures,
                        List.of()));
    }

    ClaimId id() {
        return held().claim().id();
    }

    Rendering rendering() {
        Held held = held();
        List<String> names = claimants.stream().map(Claimant::name).toList();
        return new Rendering(held, words, names, day, outlet);
    }
}
