package org.dateline.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.EventId;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Grade;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.OriginId;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Report;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Standing;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** Rows of any shape that the model allows, made from a seed, in words that have broken exports before. */
final class RandomRows {
    private static final List<String> WORDS = List.of(
            "=cmd|' /C calc'!A0",
            "+49 30",
            "-1+2",
            "@SUM(A1)",
            "\tindented",
            "\rreturned",
            "two\nlines",
            "two\r\nlines",
            "\"quoted\"",
            "it's; here",
            "a,b",
            "nul \0 inside",
            "\u202Eright to left",
            "\u0645\u062D\u0627\u0641\u0638\u0629 \u062D\u0645\u0627\u0629",
            "rocket \uD83D\uDE80",
            "half \uD83D",
            "\uDE80 half",
            "</script><b>",
            "{\"json\": [1]}",
            "\u2028separated",
            "tab\tin the middle",
            "C:\\path\\%s",
            "plain words",
            "Hama");

    private static final PlacePrecision[] LOCATED = {
        PlacePrecision.SETTLEMENT, PlacePrecision.RELATIVE, PlacePrecision.REGION, PlacePrecision.COUNTRY
    };

    private final Random random;

    private RandomRows(long seed) {
        random = new Random(seed);
    }

    /** Rows of a few reports, in the order of exports. */
    static List<ExportRow> of(long seed) {
        RandomRows rows = new RandomRows(seed);
        List<ExportRow> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Report report = rows.report(seed, i);
            for (int j = 0; j < 6; j++) {
                all.add(rows.row(report));
            }
        }
        return all;
    }

    private Report report(long seed, int number) {
        String text = String.join(" ", list(12, i -> word())) + ".";
        Capture capture = Examples.capture("folder/" + number + " " + word() + ".txt", seed + " " + number + text);
        return new Report(
                org.dateline.model.ReportId.of(capture.sha256()),
                capture.sha256(),
                capture.location(),
                maybe("https://example.org/" + number + "?a=b&c=%20d#e"),
                maybe(word()),
                maybe(word()),
                maybe(word()),
                some(i -> word()),
                maybe(new DateEvidence(day(), word(), word())),
                some(i -> new org.dateline.model.RejectedDate(word(), word())),
                maybe(day()),
                "en",
                text,
                List.of(new Block(new Span(0, text.length()), BlockKind.BODY, word())),
                1 + random.nextInt(3));
    }

    private ExportRow row(Report report) {
        Claim claim = claim(report);
        Standing standing = new Standing(
                new OriginId(report.id().value()),
                maybe(new EventId("00000000000000ee")),
                some(i -> new Relation(
                        claim.id(), new ClaimId("00000000000000c" + i), one(RelationType.values()), "why " + word())),
                new Grade(maybe("B"), 1 + random.nextInt(6), some(i -> word())),
                claim.claimants().stream().map(Claimant::name).toList());
        return new ExportRow(
                report,
                claim,
                standing,
                maybe(new Review(
                        one(ReviewState.values()), word(), Instant.parse("2026-11-23T08:00:00.000001Z"), word())));
    }

    private Claim claim(Report report) {
        Span sentence = span(report.text());
        int start = sentence.start() + random.nextInt(sentence.length());
        Span span = new Span(start, start + 1 + random.nextInt(sentence.end() - start));
        Kind kind = one(Kind.values());
        return new Claim(
                ClaimId.of(report.id(), span, kind),
                report.id(),
                span,
                sentence,
                random.nextBoolean(),
                some(i -> new Claimant(word(), one(ClaimantKind.values()))),
                some(i -> word()),
                maybe(word()),
                maybe(word()),
                one(Section.values()),
                random.nextInt(3) > 0 ? Stance.ASSERTS : one(Stance.values()),
                random.nextInt(3) > 0 ? Status.ACTUAL : one(Status.values()),
                kind,
                some(i -> word()),
                some(i -> word()),
                some(i -> word()),
                some(i -> place(report.text())),
                maybe(when(report.text())),
                some(i -> figure(report.text())),
                some(i -> new FieldReason("kind", word())));
    }

    private Place place(String text) {
        List<Place.Location> locations = some(i -> location());
        return new Place(
                span(text),
                word(),
                locations.stream().findFirst(),
                locations.isEmpty() ? PlacePrecision.UNLOCATED : one(LOCATED),
                "why " + word(),
                locations);
    }

    private Place.Location location() {
        return new Place.Location(
                word(),
                maybe(random.nextInt(10_000_000)),
                random.nextInt(-8_999, 9_000) / 100.0,
                random.nextInt(-17_999, 18_000) / 100.0,
                random.nextInt(400) / 4.0,
                maybe(word()),
                maybe("SY"));
    }

    private When when(String text) {
        Optional<LocalDate> start = maybe(day());
        return new When(
                span(text),
                word(),
                start,
                start.map(day -> day.plusDays(random.nextInt(40))),
                one(WhenPrecision.values()),
                maybe(day()),
                word());
    }

    private Figure figure(String text) {
        double min = random.nextInt(100);
        return new Figure(
                span(text),
                random.nextBoolean() ? Measure.KILLED : one(Measure.values()),
                word(),
                word(),
                min,
                random.nextBoolean() ? OptionalDouble.of(min + 2) : OptionalDouble.empty(),
                random.nextBoolean() ? OptionalDouble.of(min + 5) : OptionalDouble.empty(),
                maybe(word()),
                random.nextBoolean(),
                random.nextBoolean() ? List.of() : List.of(Figure.BREAKDOWN));
    }

    private Span span(String text) {
        int start = random.nextInt(text.length());
        return new Span(start, start + 1 + random.nextInt(text.length() - start));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> List<T> some(IntFunction<T> element) {
        return list(random.nextInt(4), element);
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }
}
