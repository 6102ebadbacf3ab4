package org.dateline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Coded;
import org.dateline.model.Kind;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says a claim should read, field by field; what is not said stays. */
final class Correction {
    private static final Pattern NAMED = Pattern.compile("(.{1,300}?)=([a-z-]{2,30})");
    private static final Pattern POINT =
            Pattern.compile("(.{1,300}?)=(-?\\d{1,2}(?:\\.\\d{1,8})?),(-?\\d{1,3}(?:\\.\\d{1,8})?)");
    private static final Pattern DAYS = Pattern.compile("(\\S{10})(?:\\.\\.(\\S{10}))?");
    private static final String REASON = "said by a person";

    /** Of a settlement, in kilometres: nothing finer is claimed. */
    private static final double RADIUS = 3;

    @Option(names = "--kind", paramLabel = "KIND", description = "What happened: shelling, advance, casualties, …")
    private @Nullable Kind kind;

    @Option(names = "--stance", paramLabel = "STANCE", description = "asserts, denies, doubts or declines.")
    private @Nullable String stance;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "actual, planned, conditional, background or negated.")
    private @Nullable String status;

    @Option(
            names = "--claimant",
            paramLabel = "NAME=KIND",
            description =
                    "Who says so, for example 'Governor of Hama=official'; once for each. - for the report itself.")
    private List<String> claimants = List.of();

    @Option(names = "--actor", paramLabel = "NAME", description = "Who did it; once for each.")
    private List<String> actors = List.of();

    @Option(names = "--target", paramLabel = "NAME", description = "To whom; once for each.")
    private List<String> targets = List.of();

    @Option(
            names = "--place",
            paramLabel = "NAME[=LAT,LON]",
            description = "Where, with degrees north and east if known: 'Halfaya=35.26,36.60'; once for each.")
    private List<String> places = List.of();

    @Option(
            names = "--when",
            paramLabel = "DAY[..DAY]",
            description = "The days: 2024-12-01 or 2024-11-30..2024-12-02.")
    private @Nullable String when;

    /**
     * The claim as it should read.
     *
     * @throws WrongUse if something is said that cannot be
     */
    Claim of(Claim claim) {
        return new Claim(
                claim.id(),
                claim.report(),
                claim.span(),
                claim.sentence(),
                claim.quote(),
                claimants.isEmpty() ? claim.claimants() : claimants(),
                claim.via(),
                claim.channel(),
                claim.cue(),
                claim.section(),
                stance == null ? claim.stance() : coded(Stance.class, stance),
                status == null ? claim.status() : coded(Status.class, status),
                kind == null ? claim.kind() : kind,
                claim.caveats(),
                actors.isEmpty() ? claim.actors() : actors,
                targets.isEmpty() ? claim.targets() : targets,
                places.isEmpty()
                        ? claim.places()
                        : places.stream().map(words -> place(claim, words)).toList(),
                when == null ? claim.when() : Optional.of(when(claim, when)),
                claim.figures(),
                claim.reasons());
    }

    private static <T extends Enum<T> & Coded> T coded(Class<T> type, String words) {
        return said(words, text -> Coded.parse(type, text));
    }

    private static <T> T said(String words, Function<String, T> parse) {
        try {
            return parse.apply(words);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new WrongUse("'" + words + "' cannot be: " + e.getMessage());
        }
    }

    private List<Claimant> claimants() {
        if (claimants.equals(List.of("-"))) {
            return List.of();
        }
        return claimants.stream().map(Correction::claimant).toList();
    }

    private static Claimant claimant(String words) {
        Matcher named = NAMED.matcher(words);
        if (!named.matches()) {
            throw new WrongUse(
                    "a claimant is a name and a kind, like 'Governor of Hama=official', not '" + words + "'");
        }
        return new Claimant(named.group(1).strip(), coded(ClaimantKind.class, named.group(2)));
    }

    private static Place place(Claim claim, String words) {
        Matcher point = POINT.matcher(words);
        if (!point.matches()) {
            return new Place(
                    claim.span(), words.strip(), Optional.empty(), PlacePrecision.UNLOCATED, REASON, List.of());
        }
        String name = point.group(1).strip();
        double north = Double.parseDouble(point.group(2));
        double east = Double.parseDouble(point.group(3));
        if (Math.abs(north) > 90 || Math.abs(east) > 180) {
            throw new WrongUse("no point lies " + north + " degrees north, " + east + " degrees east");
        }
        Place.Location location =
                new Place.Location(name, Optional.empty(), north, east, RADIUS, Optional.empty(), Optional.empty());
        return new Place(
                claim.span(), name, Optional.of(location), PlacePrecision.SETTLEMENT, REASON, List.of(location));
    }

    private static When when(Claim claim, String words) {
        Matcher days = DAYS.matcher(words);
        if (!days.matches()) {
            throw new WrongUse("days are written 2024-12-01 or 2024-11-30..2024-12-02, not '" + words + "'");
        }
        LocalDate first = said(days.group(1), LocalDate::parse);
        LocalDate last = days.group(2) == null ? first : said(days.group(2), LocalDate::parse);
        return said(
                words,
                text -> new When(
                        claim.span(),
                        text,
                        Optional.of(first),
                        Optional.of(last),
                        first.equals(last) ? WhenPrecision.DAY : WhenPrecision.DAYS,
                        Optional.empty(),
                        REASON));
    }
}
