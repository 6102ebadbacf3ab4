package org.dateline.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Span;

/**
 * What claims.txt says of one claim.
 *
 * @param words words of the text that the claim covers
 * @param wanted false where no claim may cover them
 * @param columns what is expected, by the name of the column
 */
record ExpectedClaim(String words, boolean wanted, Map<String, String> columns) {
    private static final List<String> UNNAMED = List.of("kind", "status", "stance", "claimants", "figures");

    static ExpectedClaim parse(String line) {
        List<String> cells = Arrays.stream(line.substring(2).split("\\|", -1))
                .map(String::strip)
                .toList();
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i <= UNNAMED.size()) {
                columns.put(UNNAMED.get(i - 1), cell);
            } else {
                String[] named = cell.split(":", 2);
                columns.put(named[0], named[1].strip());
            }
        }
        columns.values().removeIf(String::isEmpty);
        return new ExpectedClaim(cells.get(0), line.startsWith(">"), columns);
    }

    /** What differs between what is expected and the claims that were found in a text; empty if nothing does. */
    List<String> faults(String text, List<Claim> claims) {
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new IllegalStateException("not once in the text: " + words);
        }
        Optional<Claim> claim = best(new Span(at, at + words.length()), claims);
        if (claim.isEmpty() || !wanted) {
            return claim.isPresent() == wanted ? List.of() : List.of((wanted ? "no claim: " : "a claim: ") + words);
        }
        List<String> faults = new ArrayList<>();
        columns.forEach((name, value) -> {
            List<String> found = found(name, claim.get());
            if (!agree(name, list(value), found)) {
                faults.add(words + ": " + name + " should be " + list(value) + " but is " + found);
            }
        });
        return faults;
    }

    /** The claim that covers most of the words, at least half of them; of several the shortest. */
    private static Optional<Claim> best(Span words, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> 2 * shared(claim.span(), words) >= words.length())
                .min(Comparator.<Claim>comparingInt(claim -> -shared(claim.span(), words))
                        .thenComparingInt(claim -> claim.span().length()));
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("; "));
    }

    private static boolean agree(String column, List<String> wanted, List<String> found) {
        return switch (column) {
            case "at", "actors", "targets" ->
                lower(found).containsAll(lower(wanted)) && wanted.isEmpty() == found.isEmpty();
            default -> lower(found).equals(lower(wanted));
        };
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> found(String column, Claim claim) {
        return switch (column) {
            case "kind" -> List.of(claim.kind().code());
            case "status" -> List.of(claim.status().code());
            case "stance" -> List.of(claim.stance().code());
            case "claimants" -> claim.claimants().stream().map(Claimant::name).toList();
            case "figures" -> claim.figures().stream().map(ExpectedClaim::show).toList();
            case "via" -> claim.via();
            case "channel" -> claim.channel().stream().toList();
            case "at" -> claim.places().stream().map(Place::name).toList();
            case "actors" -> claim.actors();
            case "targets" -> claim.targets();
            case "quote" -> List.of(claim.quote() ? "yes" : "no");
            case "when" -> days(claim);
            default -> throw new IllegalStateException("no column " + column);
        };
    }

    private static List<String> days(Claim claim) {
        return claim.when().stream()
                .map(when -> Stream.of(when.start(), when.end())
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(Object::toString)
                        .collect(Collectors.joining("..")))
                .toList();
    }

    private static String show(Figure figure) {
        OptionalDouble max = figure.max();
        String least = figure.measure().code() + " " + Math.round(figure.min());
        if (max.isPresent() && max.getAsDouble() == figure.min()) {
            return least;
        }
        return least + ".." + (max.isPresent() ? Math.round(max.getAsDouble()) : "");
    }
}
