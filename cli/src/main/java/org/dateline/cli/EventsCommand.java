package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Place;
import org.dateline.model.Relation;
import org.dateline.reconcile.standing.Event;
import org.dateline.reconcile.standing.EventDigest;
import org.dateline.reconcile.standing.Upstream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline events}: claims on one happening, and how many independent origins stand behind them. */
@Command(
        name = "events",
        description = {
            "Prints events: claims about one happening, with the numbers of outlets, of claims and of independent"
                    + " origins side by side, figures as ranges, and what is disputed. Those with most independent origins"
                    + " come first."
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
        EventDigest digest = EventDigest.of(claims);
        Writer out = surroundings.out();
        out.write(surroundings.colours().faint(event.id().value().substring(0, ID)) + "  "
                + surroundings.colours().strong(heading(digest)) + "\n");
        line(Words.count(event.outlets(), "outlet") + " · " + Words.count(claims.size(), "claim") + " · "
                + Words.count(event.origins(), "independent origin"));
        String figures = figures(digest);
        if (!figures.isEmpty()) {
            line(figures);
        }
        Whole.Entry longest = entries.stream()
                .filter(entry -> entry.claim().id().equals(digest.fullest()))
                .findFirst()
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

    private static String heading(EventDigest digest) {
        List<String> parts = new ArrayList<>();
        parts.add(days(digest));
        parts.add(digest.kind().code());
        digest.place().map(Place::name).ifPresent(parts::add);
        return Words.line(String.join("  ", parts));
    }

    private static String days(EventDigest digest) {
        return digest.first()
                .map(first -> digest.last()
                        .filter(last -> !last.equals(first))
                        .map(last -> first + " to " + last)
                        .orElse(first.toString()))
                .orElse("no day known");
    }

    /** Each measure as the range over all claims. */
    private static String figures(EventDigest digest) {
        return digest.ranges().stream()
                .map(range -> range.measure().code() + " " + ClaimWords.number(range.least())
                        + (range.most() > range.least() ? "–" + ClaimWords.number(range.most()) : "")
                        + (range.open() ? "+" : ""))
                .collect(Collectors.joining(" · "));
    }
}
