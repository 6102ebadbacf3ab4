package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.ClaimantKind;
import org.dateline.model.OriginId;
import org.dateline.model.ReportId;
import org.dateline.reconcile.words.Content;

/** Finds voices that are known through one and the same channel only. */
final class Channels {
    private static final Set<ClaimantKind> CARRIERS =
            Set.of(ClaimantKind.AGENCY, ClaimantKind.MEDIA, ClaimantKind.STATE_MEDIA);

    private final Function<ReportId, OriginId> texts;
    private final Function<Held, Optional<String>> names;

    /**
     * @param texts the same for all reports that hold one text
     * @param names the name under which the innermost claimant of a claim goes
     */
    Channels(Function<ReportId, OriginId> texts, Function<Held, Optional<String>> names) {
        this.texts = texts;
        this.names = names;
    }

    /** A voice with all claims through which the ledger knows it. */
    private record Known(String name, Collection<Held> claims) {}

    /**
     * Those that share a channel, agencies first; the same in whatever order the voices come.
     *
     * @param voices for each all claims through which the ledger knows it
     */
    List<Upstream> shared(Collection<? extends Collection<Held>> voices) {
        List<Known> known = voices.stream()
                .map(claims -> new Known(name(claims), claims))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        List<Upstream> found = new ArrayList<>();
        Set<List<String>> told = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        byChannel(known, Channels::agencies).values().forEach(those -> {
            String agency = spelling(those);
            add(found, told, those, agency, "known only through " + agency);
        });
        byChannel(known, this::text).values().forEach(those -> {
            Set<String> outlets = outlets(those);
            String carriers = outlets.isEmpty() ? "unknown outlet" : String.join(", ", outlets);
            add(
                    found,
                    told,
                    those,
                    carriers,
                    "known only through " + (reports(those) == 1 ? "one report" : "one text")
                            + (outlets.isEmpty() ? "" : " (" + carriers + ")"));
        });
        return found;
    }

    private static void add(
            List<Upstream> found, Set<List<String>> told, List<Known> those, String channel, String how) {
        List<String> voices = those.stream().map(Known::name).toList();
        if (voices.size() > 1 && told.add(voices)) {
            String others = String.join(", ", voices.subList(0, voices.size() - 1));
            String all = others + " and " + voices.get(voices.size() - 1)
                    + (voices.size() == 2 ? " are both " : " are all ");
            found.add(new Upstream(voices, channel, all + how));
        }
    }

    private static Map<String, List<Known>> byChannel(List<Known> voices, Function<Held, Set<String>> channels) {
        Map<String, List<Known>> found = new TreeMap<>();
        for (Known voice : voices) {
            Set<String> common = new TreeSet<>();
            boolean first = true;
            for (Held held : voice.claims()) {
                if (first) {
                    common.addAll(channels.apply(held));
                    first = false;
                } else {
                    common.retainAll(channels.apply(held));
                }
            }
            common.forEach(channel ->
                    found.computeIfAbsent(channel, each -> new ArrayList<>()).add(voice));
        }
        return found;
    }

    private static Set<String> agencies(Held held) {
        return carriers(held).map(Channels::folded).collect(Collectors.toSet());
    }

    /** Agencies and media through which a claim came, those that speak in it themselves included. */
    private static Stream<String> carriers(Held held) {
        return Stream.concat(
                held.claim().via().stream(),
                held.claim().claimants().stream()
                        .filter(claimant -> CARRIERS.contains(claimant.kind()))
                        .map(claimant -> claimant.name()));
    }

    private static String folded(String name) {
        return Content.plain(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private Set<String> text(Held held) {
        return Set.of(texts.apply(held.report()).value());
    }

    /** The agency that all of these share, as it is written first in order. */
    private static String spelling(List<Known> those) {
        Set<String> common =
                new TreeSet<>(agencies(those.get(0).claims().iterator().next()));
        those.forEach(voice -> voice.claims().forEach(held -> common.retainAll(agencies(held))));
        return those.stream()
                .flatMap(voice -> voice.claims().stream())
                .flatMap(Channels::carriers)
                .filter(name -> common.contains(folded(name)))
                .min(String::compareTo)
                .orElse("one agency");
    }

    private static Set<String> outlets(List<Known> those) {
        return those.stream()
                .flatMap(voice -> voice.claims().stream())
                .flatMap(held -> held.outlet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long reports(List<Known> those) {
        return those.stream()
                .flatMap(voice -> voice.claims().stream())
                .map(Held::report)
                .distinct()
                .count();
    }

    private String name(Collection<Held> claims) {
        return claims.stream()
                .flatMap(held -> names.apply(held).stream())
                .min(String::compareTo)
                .or(() -> claims.stream().flatMap(Channels::carriers).min(String::compareTo))
                .orElse("an unnamed voice");
    }
}
