package org.dateline.reconcile.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Coded;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** A claim as an example writes it, line by line. */
final class WrittenClaim {
    private final Span span;
    private final Span sentence;
    private final List<Claimant> claimants = new ArrayList<>();
    private final List<String> via = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private Optional<When> when = Optional.empty();
    private Kind kind = Kind.OTHER;
    private Stance stance = Stance.ASSERTS;
    private boolean quote;
    private Status status = Status.ACTUAL;

    WrittenClaim(Span span, Span sentence) {
        this.span = span;
        this.sentence = sentence;
    }

    void add(String key, String rest) {
        switch (key) {
            case "by" -> claimants.add(claimant(rest));
            case "via" -> via.add(rest);
            case "kind" -> kind = Coded.parse(Kind.class, rest);
            case "stance" -> stance = Coded.parse(Stance.class, rest);
            case "status" -> status = Coded.parse(Status.class, rest);
            case "place" -> places.add(place(rest));
            case "days" -> when = Optional.of(when(rest));
            case "quote" -> quote = true;
            case "figure" -> figures.add(figure(rest));
            default -> throw new IllegalArgumentException("no such line in an example: " + key + " " + rest);
        }
    }

    private static Claimant claimant(String rest) {
        String[] cells = rest.split(" / ");
        return new Claimant(cells[0], Coded.parse(ClaimantKind.class, cells[1]));
    }

    private Place place(String rest) {
        String[] cells = rest.split(" / ");
        Optional<Place.Location> location = cells.length == 1
                ? Optional.empty()
                : Optional.of(new Place.Location(
                        cells[0],
                        Optional.empty(),
                        Double.parseDouble(cells[1].split(" ")[0]),
                        Double.parseDouble(cells[1].split(" ")[1]),
                        Double.parseDouble(cells[1].split(" ")[2]),
                        Optional.empty(),
                        Optional.empty()));
        return new Place(span, cells[0], location, PlacePrecision.SETTLEMENT, "test", List.of());
    }

    private When when(String rest) {
        String[] days = rest.split("\\.\\.");
        return new When(
                span,
                rest,
                Optional.of(LocalDate.parse(days[0])),
                Optional.of(LocalDate.parse(days[days.length - 1])),
                WhenPrecision.DAYS,
                Optional.empty(),
                "test");
    }

    /** From "measure 100..200 best 150 / population / window +". */
    private Figure figure(String rest) {
        boolean cumulative = rest.endsWith(" +");
        String[] cells = (cumulative ? rest.substring(0, rest.length() - 2) : rest).split(" / ", -1);
        String[] count = cells[0].split(" ");
        String[] range = count[1].split("\\.\\.", -1);
        double min = Double.parseDouble(range[0]);
        OptionalDouble max = range[range.length - 1].isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(range[range.length - 1]));
        boolean isWorded = count.length > 3 && count[2].equals("words");
        OptionalDouble best = count.length > 3 && !isWorded
                ? OptionalDouble.of(Double.parseDouble(count[3]))
                : range.length == 1 ? OptionalDouble.of(min) : OptionalDouble.empty();
        return new Figure(
                span,
                Coded.parse(Measure.class, count[0]),
                cells.length > 1 ? cells[1].strip() : "",
                isWorded ? count[3] : count[1],
                min,
                best,
                max,
                cells.length > 2 ? Optional.of(cells[2].strip()) : Optional.empty(),
                cumulative,
                List.of());
    }

    Claim of(ReportId report) {
        return new Claim(
                ClaimId.of(report, span, kind),
                report,
                span,
                sentence,
                quote,
                claimants,
                via,
                Optional.empty(),
                Optional.empty(),
                Section.BODY,
                stance,
                status,
                kind,
                List.of(),
                List.of(),
                List.of(),
                places,
                when,
                figures,
                List.of());
    }
}
