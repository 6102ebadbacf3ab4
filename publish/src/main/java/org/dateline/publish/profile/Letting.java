package org.dateline.publish.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Span;

/**
 * Which claims of a report are let out, and the stretches of its text that go with them: their sentences. A claim stays back where
 * its sentence, or anything that it says, would tell what one that is kept back says.
 *
 * @param claims in the order of the text
 * @param shown the sentences they stand in
 * @param hidden those of claims that stay back
 */
record Letting(List<Claim> claims, Set<Span> shown, Set<Span> hidden) {
    /** @param back the claims that stay back by themselves */
    static Letting of(Report report, Collection<Claim> claims, Set<Claim> back) {
        Letting letting = of(claims, back);
        while (true) {
            Letting now = letting;
            Set<Claim> more = claims.stream()
                    .filter(claim -> !now.claims.contains(claim) || now.tellsOfHidden(report, claim))
                    .collect(Collectors.toSet());
            Letting next = of(claims, more);
            if (next.claims.size() == letting.claims.size()) {
                return next;
            }
            letting = next;
        }
    }

    private static Letting of(Collection<Claim> all, Set<Claim> back) {
        return new Letting(
                all.stream().filter(claim -> !back.contains(claim)).toList(),
                all.stream()
                        .filter(claim -> !back.contains(claim))
                        .flatMap(Letting::stretches)
                        .collect(Collectors.toSet()),
                back.stream().flatMap(Letting::stretches).collect(Collectors.toSet()));
    }

    /** Its sentence; its own words too, should they reach beyond. */
    private static Stream<Span> stretches(Claim claim) {
        return Stream.of(claim.sentence(), claim.span());
    }

    private boolean tellsOfHidden(Report report, Claim claim) {
        if (stretches(claim).anyMatch(span -> hidden.stream().anyMatch(span::overlaps))) {
            return true;
        }
        if (hidden.isEmpty()) {
            return false;
        }
        String open = text(report, shown);
        String closed = text(report, hidden);
        return words(claim).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> !word.isBlank() && closed.contains(word) && !open.contains(word));
    }

    private static String text(Report report, Set<Span> spans) {
        return spans.stream()
                .map(span -> span.in(report.text()))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** What it says in words of the report. */
    private static List<String> words(Claim claim) {
        List<String> words = new ArrayList<>(claim.via());
        claim.claimants().stream().map(Claimant::name).forEach(words::add);
        claim.channel().ifPresent(words::add);
        words.addAll(claim.caveats());
        words.addAll(claim.actors());
        words.addAll(claim.targets());
        claim.places().stream().map(Place::name).forEach(words::add);
        claim.when().ifPresent(when -> words.add(when.words()));
        claim.figures().forEach(figure -> words.addAll(List.of(figure.words(), figure.population())));
        return words;
    }

    /** The report's text with blocks in place of whatever is not shown; lines stay as they are. */
    String text(String text) {
        StringBuilder open = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            boolean stays = text.charAt(i) == '\n'
                    || (shown.stream().anyMatch(span -> span.start() <= at && at < span.end())
                            && hidden.stream().noneMatch(span -> span.start() <= at && at < span.end()));
            open.append(stays ? text.charAt(i) : Blocks.of(1));
        }
        return open.toString();
    }
}
