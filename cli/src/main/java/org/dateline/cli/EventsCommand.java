package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Relation;
import org.dateline.model.When;
import org.dateline.reconcile.standing.Event;
import org.dateline.reconcile.standing.Upstream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline events}: claims on one happening, and how many independent origins stand behind them. */
@Command(
        name = "events",
        description = {
            "Prints events: claims about one happening, with the numbers of outlets, of claims and of independent origins side"
                    + " by side, figures as ranges, and what is disputed. Those with most independent origins come first."
        })
final class EventsCommand implements Callable<Integer> {
    private static final int ID = 8;
    private static final int INDENT = 2;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Mixin
    private final Filters filters = new Filters();

    @Option(names = "--all", description = "Also events of which there is one claim only.")
    private boolean all;

    EventsCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            Whole whole = Whole.of(ledger, filters.query().asOf());
            Set<ClaimId> wanted = new HashSet<>(ledger.find(filters.query()));
            int printed = 0;
            for (Event event : whole.standings().events()) {
                if ((all || event.claims().size() > 1)
                        && event.claims().stream().anyMatch(wanted::contains)) {
                    print(event, whole);
                    printed++;
                }
            }
            surroundings.out().write(printed == 0 ? "no events\n" : Words.count(printed, "event") + "\n");
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void print(Event event, Whole whole) throws IOException {
        List<Whole.Entry> entries = whole.claims(event.claims());
        List<Claim> claims = entries.stream().map(Whole.Entry::claim).toList();
        Writer out = surroundings.out();
        out.write(surroundings.colours().faint(event.id().value().substring(0, ID)) + "  "
                + surroundings.colours().strong(heading(claims)) + "\n");
        line(Words.count(event.outlets(), "outlet") + " · " + Words.count(claims.size(), "claim") + " · "
                + Words.count(event.origins(), "independent origin"));
        String figures = figures(claims);
        if (!figures.isEmpty()) {
            line(figures);
        }
        Whole.Entry longest = entries.stream()
                .max(Comparator.<Whole.Entry>comparingInt(
                                entry -> entry.claim().span().length())
                        .thenComparing(entry -> entry.claim().id()))
                .orElseThrow();
        line("“" + Words.line(longest.claim().span().in(longest.report().text())) + "”");
        for (Upstream upstream : event.upstreams()) {
            for (String part :
                    Wrapping.lines(Words.line(upstream.reason()), Math.max(20, surroundings.width() - ID - INDENT))) {
                line(surroundings.colours().faint(part));
            }
        }
        for (Relation dispute : event.disputes()) {
            line(surroundings.colours().warning(dispute.type().code()) + " "
                    + dispute.claim().value().substring(0, ID) + " / "
                    + dispute.other().value().substring(0, ID) + ": " + Words.line(dispute.reason()));
        }
        out.write("\n");
    }

    private void line(String words) throws IOException {
        surroundings
                .out()
                .write(" ".repeat(ID + INDENT) + Words.cut(words, Math.max(20, surroundings.width() - ID - INDENT))
                        + "\n");
    }

    private static String heading(List<Claim> claims) {
        List<String> parts = new ArrayList<>();
        parts.add(days(claims));
        parts.add(commonest(claims, claim -> List.of(claim.kind().code())).orElse(""));
        commonest(claims, claim -> claim.places().stream().map(Place::name).toList())
                .ifPresent(parts::add);
        return Words.line(String.join("  ", parts));
    }

    private static String days(List<Claim> claims) {
        List<LocalDate> days = claims.stream()
                .flatMap(claim -> claim.when().stream())
                .flatMap((When when) -> when.start().stream()
                        .flatMap(start -> List.of(start, when.end().orElse(start)).stream()))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "no day known";
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    private static Optional<String> commonest(List<Claim> claims, Function<Claim, List<String>> values) {
        return claims.stream()
                .flatMap(claim -> values.apply(claim).stream())
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Each measure as the range over all claims. */
    private static String figures(List<Claim> claims) {
        Map<Measure, List<Figure>> byMeasure = claims.stream()
                .flatMap(claim -> claim.figures().stream())
                .filter(figure -> figure.measure() != Measure.DISTANCE_KM && figure.measure() != Measure.OTHER)
                .collect(Collectors.groupingBy(Figure::measure, TreeMap::new, Collectors.toList()));
        return byMeasure.entrySet().stream()
                .map(entry -> entry.getKey().code() + " " + range(entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String range(List<Figure> figures) {
        double least = figures.stream().mapToDouble(Figure::min).min().orElse(0);
        boolean open = figures.stream().anyMatch(figure -> figure.max().isEmpty());
        double most = figures.stream()
                .mapToDouble(figure -> figure.max().orElse(figure.min()))
                .max()
                .orElse(least);
        return ClaimWords.number(least) + (most > least ? "–" + ClaimWords.number(most) : "") + (open ? "+" : "");
    }
}
