package org.dateline.bench.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.DateEvidence;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.dateline.model.When;

/**
 * The same happenings elsewhere, on other days, among others: reports and claims are carried over into other words, places and
 * days, so that they are to each other what they were, and nothing to those of another world.
 */
public final class World {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*+");
    private static final int DAYS = 3650;

    private final OtherWords words;
    private final long days;
    private final double north;
    private final double east;

    World(long number) {
        SplittableRandom random = new SplittableRandom(number);
        words = new OtherWords(random.nextLong());
        days = random.nextInt(DAYS);
        north = random.nextDouble(-90, 25);
        east = random.nextDouble(-200, 120);
    }

    /** A report with its claims. */
    public record Coded(Report report, List<Claim> claims) {}

    /**
     * @param file the report's name here
     */
    Coded of(Coded home, String file) {
        String text = home.report().text();
        int[] at = new int[text.length() + 1];
        String other = carried(text, at);
        Sha256 capture = Sha256.of(file);
        Report report = report(home.report(), file, capture, other, at);
        return new Coded(
                report,
                home.claims().stream()
                        .map(claim -> claim(claim, report.id(), other, at))
                        .toList());
    }

    /** Fills in where each offset of the text has come to lie. */
    private String carried(String text, int[] at) {
        StringBuilder carried = new StringBuilder();
        Matcher matcher = WORD.matcher(text);
        int from = 0;
        while (matcher.find()) {
            for (; from < matcher.start(); from++) {
                at[from] = carried.length();
                carried.append(text.charAt(from));
            }
            at[from] = carried.length();
            carried.append(words.of(matcher.group()));
            for (from++; from < matcher.end(); from++) {
                at[from] = carried.length();
            }
        }
        for (; from < text.length(); from++) {
            at[from] = carried.length();
            carried.append(text.charAt(from));
        }
        at[from] = carried.length();
        return carried.toString();
    }

    private Report report(Report home, String file, Sha256 capture, String text, int[] at) {
        return new Report(
                ReportId.of(capture),
                capture,
                file,
                Optional.empty(),
                home.title().map(title -> replaced(WORD, title)),
                home.outlet(),
                home.byline().map(byline -> replaced(WORD, byline)),
                home.credits(),
                home.published().map(day -> new DateEvidence(later(day.date()), day.source(), day.value())),
                home.rejectedDates(),
                home.notBefore().map(this::later),
                home.language(),
                text,
                home.blocks().stream()
                        .map(block -> new Block(span(block.span(), at), block.kind(), block.reason()))
                        .toList());
    }

    private Claim claim(Claim home, ReportId report, String text, int[] at) {
        Span span = span(home.span(), at);
        return new Claim(
                ClaimId.of(report, span, home.kind()),
                report,
                span,
                span(home.sentence(), at),
                home.quote(),
                home.claimants().stream()
                        .map(claimant -> new Claimant(replaced(NAME, claimant.name()), claimant.kind()))
                        .toList(),
                home.via(),
                home.channel(),
                home.cue(),
                home.section(),
                home.stance(),
                home.status(),
                home.kind(),
                home.caveats(),
                home.actors().stream().map(actor -> replaced(NAME, actor)).toList(),
                home.targets().stream().map(target -> replaced(NAME, target)).toList(),
                home.places().stream().map(place -> place(place, at)).toList(),
                home.when().map(when -> when(when, text, at)),
                home.figures().stream().map(figure -> figure(figure, at)).toList(),
                home.reasons());
    }

    private Place place(Place home, int[] at) {
        return new Place(
                span(home.span(), at),
                replaced(NAME, home.name()),
                home.location().map(this::moved),
                home.precision(),
                home.reason(),
                home.candidates().stream().map(this::moved).toList());
    }

    private Place.Location moved(Place.Location home) {
        return new Place.Location(
                replaced(NAME, home.name()),
                Optional.empty(),
                Math.max(-90, Math.min(90, home.latitude() + north)),
                (home.longitude() + east + 540) % 360 - 180,
                home.radiusKm(),
                home.admin1(),
                home.country());
    }

    private When when(When home, String text, int[] at) {
        Span span = span(home.span(), at);
        return new When(
                span,
                span.in(text),
                home.start().map(this::later),
                home.end().map(this::later),
                home.precision(),
                home.anchor().map(this::later),
                home.reason());
    }

    private static Figure figure(Figure home, int[] at) {
        return new Figure(
                span(home.span(), at),
                home.measure(),
                home.population(),
                home.words(),
                home.min(),
                home.best(),
                home.max(),
                home.window(),
                home.cumulative(),
                home.flags());
    }

    private LocalDate later(LocalDate day) {
        return day.plusDays(days);
    }

    private String replaced(Pattern pattern, String home) {
        return pattern.matcher(home).replaceAll(word -> Matcher.quoteReplacement(words.of(word.group())));
    }

    private static Span span(Span home, int[] at) {
        return new Span(at[home.start()], at[home.end()]);
    }
}
