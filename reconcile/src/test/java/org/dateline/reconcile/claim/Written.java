package org.dateline.reconcile.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** Claims made by hand: a report of one sentence that is one claim. */
final class Written {
    private static final Span ANY = new Span(0, 1);

    private Written() {}

    static Figure figure(Measure measure, double count, String population) {
        return new Figure(
                ANY,
                measure,
                population,
                count + " " + population,
                count,
                OptionalDouble.of(count),
                OptionalDouble.of(count),
                Optional.empty(),
                false,
                List.of());
    }

    static Figure atLeast(double count, String population) {
        return new Figure(
                ANY,
                Measure.KILLED,
                population,
                "at least " + count,
                count,
                OptionalDouble.of(count),
                OptionalDouble.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    static Place place(String name) {
        return new Place(ANY, name, Optional.empty(), PlacePrecision.UNLOCATED, "test", List.of());
    }

    static Place place(String name, double latitude, double longitude, double radiusKm) {
        return new Place(
                ANY,
                name,
                Optional.of(new Place.Location(
                        name, Optional.empty(), latitude, longitude, radiusKm, Optional.empty(), Optional.empty())),
                PlacePrecision.SETTLEMENT,
                "test",
                List.of());
    }

    static Speaker speaker(String name, ClaimantKind kind) {
        return Speaker.of(new Claimant(name, kind));
    }

    static ClaimView during(String first, String last) {
        When when = new When(
                ANY,
                first,
                Optional.of(LocalDate.parse(first)),
                Optional.of(LocalDate.parse(last)),
                WhenPrecision.DAYS,
                Optional.empty(),
                "test");
        return claim("It happened.", Optional.empty(), List.of(), List.of(), Optional.of(when), List.of());
    }

    static ClaimView counting(String text, Figure... figures) {
        return claim(text, Optional.empty(), List.of(), List.of(), Optional.empty(), Arrays.asList(figures));
    }

    static ClaimView spoken(String outlet, List<String> via, String... claimants) {
        List<Claimant> speakers = Arrays.stream(claimants)
                .map(name -> new Claimant(name, ClaimantKind.GOVERNMENT))
                .toList();
        return claim("It happened.", Optional.of(outlet), via, speakers, Optional.empty(), List.of());
    }

    private static ClaimView claim(
            String text,
            Optional<String> outlet,
            List<String> via,
            List<Claimant> claimants,
            Optional<When> when,
            List<Figure> figures) {
        Sha256 sha = Sha256.of(text + outlet + via + claimants + when + figures);
        Span whole = new Span(0, text.length());
        Report report = new Report(
                ReportId.of(sha),
                sha,
                "report.txt",
                Optional.empty(),
                Optional.empty(),
                outlet,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                text,
                List.of(new Block(whole, BlockKind.BODY, "test")));
        Claim claim = new Claim(
                ClaimId.of(report.id(), whole, Kind.CASUALTIES),
                report.id(),
                whole,
                whole,
                false,
                claimants,
                via,
                Optional.empty(),
                Optional.empty(),
                Section.BODY,
                Stance.ASSERTS,
                Status.ACTUAL,
                Kind.CASUALTIES,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                when,
                figures,
                List.of());
        return ClaimView.of(report, List.of(claim)).get(0);
    }
}
