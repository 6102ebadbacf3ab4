package org.dateline.publish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Grade;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.OriginId;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.RejectedDate;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Standing;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** Reports and claims that use every field, and such that use as few as can be. */
final class Examples {
    static final String TEXT =
            "River towns shelled\nMore than 40 people were killed near Orlów on Sunday, residents said.\n";

    private Examples() {}

    static Capture capture(String location, String text) {
        return Capture.of(location, text.getBytes(StandardCharsets.UTF_8));
    }

    static Report fullReport(Capture capture) {
        return new Report(
                ReportId.of(capture.sha256()),
                capture.sha256(),
                capture.location(),
                Optional.of("https://example.org/river"),
                Optional.of("River towns shelled"),
                Optional.of("The Example"),
                Optional.of("By A. Writer"),
                List.of("Wire One", "Wire Two"),
                Optional.of(new DateEvidence(LocalDate.of(2024, 12, 2), "2024-12-02T08:00Z", "json-ld datePublished")),
                List.of(new RejectedDate("2025-07-07", "day the page was rendered")),
                Optional.of(LocalDate.of(2024, 12, 1)),
                "en",
                TEXT,
                List.of(
                        new Block(new Span(0, 19), BlockKind.HEADLINE, "first line"),
                        new Block(new Span(20, TEXT.length() - 1), BlockKind.BODY, "sentence")));
    }

    static Report bareReport(Capture capture, String language, String text) {
        return new Report(
                ReportId.of(capture.sha256()),
                capture.sha256(),
                capture.location(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                language,
                text,
                List.of());
    }

    static Claim fullClaim(Report report) {
        Place.Location chosen = new Place.Location(
                "Orłów", Optional.of(3_090_000), 51.5, 19.5, 2.5, Optional.of("Łódź"), Optional.of("PL"));
        Place.Location other =
                new Place.Location("Orlov", Optional.empty(), 58.5, 48.9, 5, Optional.empty(), Optional.empty());
        Span span = spanOf("More than 40 people were killed near Orlów on Sunday");
        return new Claim(
                ClaimId.of(report.id(), span, Kind.SHELLING),
                report.id(),
                span,
                new Span(20, TEXT.length() - 1),
                true,
                List.of(
                        new Claimant("residents", ClaimantKind.WITNESS),
                        new Claimant("Rivér Council", ClaimantKind.GOVERNMENT)),
                List.of("Wire One"),
                Optional.of("Telegram"),
                Optional.of("said"),
                Section.BODY,
                Stance.ASSERTS,
                Status.ACTUAL,
                Kind.SHELLING,
                List.of("gave no evidence"),
                List.of("the army"),
                List.of("people", "houses"),
                List.of(
                        new Place(
                                spanOf("Orlów"),
                                "Orlów",
                                Optional.of(chosen),
                                PlacePrecision.SETTLEMENT,
                                "nearest of two",
                                List.of(chosen, other)),
                        new Place(
                                spanOf("River towns"),
                                "River towns",
                                Optional.empty(),
                                PlacePrecision.UNLOCATED,
                                "no such name",
                                List.of())),
                Optional.of(new When(
                        spanOf("on Sunday"),
                        "on Sunday",
                        Optional.of(LocalDate.of(2024, 12, 1)),
                        Optional.of(LocalDate.of(2024, 12, 1)),
                        WhenPrecision.DAY,
                        Optional.of(LocalDate.of(2024, 12, 2)),
                        "the Sunday before publication")),
                List.of(new Figure(
                        spanOf("More than 40 people"),
                        Measure.KILLED,
                        "people",
                        "More than 40 people",
                        40,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.of("on Sunday"),
                        true,
                        List.of(Figure.BREAKDOWN, Figure.UNCLEAR_HARM))),
                List.of(new FieldReason("kind", "'shelled' in strikes.tsv"), new FieldReason("stance", "'said'")));
    }

    static Claim bareClaim(Report report, Span span, Kind kind) {
        return new Claim(
                ClaimId.of(report.id(), span, kind),
                report.id(),
                span,
                span,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Section.HEADLINE,
                Stance.ASSERTS,
                Status.ACTUAL,
                kind,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A claim of which no person has decided anything, with nothing beside it. */
    static ExportRow row(Report report, Claim claim) {
        Standing alone = new Standing(
                new OriginId(report.id().value()),
                Optional.empty(),
                List.of(),
                new Grade(Optional.empty(), 6, List.of()),
                claim.claimants().stream().map(Claimant::name).toList());
        return row(report, claim, alone);
    }

    static ExportRow row(Report report, Claim claim, Standing standing) {
        return new ExportRow(report, claim, standing, Optional.empty());
    }

    private static Span spanOf(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
