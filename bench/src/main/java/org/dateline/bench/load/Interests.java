package org.dateline.bench.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.When;

/** What somebody at the desk of a ledger may ask for: things of claims from all over it. */
final class Interests {
    /** One claim in so many is thought of. */
    private static final int EVERY = 41;

    private static final int LONG_WORD = 5;
    private static final int DAYS = 20;
    private static final double DEGREES = 2;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]++");

    private record Thought(Report report, Claim claim) {}

    private final List<Thought> thoughts;

    private Interests(List<Thought> thoughts) {
        this.thoughts = thoughts;
    }

    static Interests of(Path file) {
        List<Thought> thoughts = new ArrayList<>();
        int[] count = {0};
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.forEachClaim(ClaimQuery.all(), (report, claim) -> {
                if (count[0]++ % EVERY == 0) {
                    thoughts.add(new Thought(report, claim));
                }
            });
        }
        return new Interests(thoughts);
    }

    private Thought any(SplittableRandom random) {
        return thoughts.get(random.nextInt(thoughts.size()));
    }

    String claim(SplittableRandom random) {
        return any(random).claim().id().value();
    }

    String report(SplittableRandom random) {
        return any(random).report().id().value();
    }

    String kind(SplittableRandom random) {
        return any(random).claim().kind().code();
    }

    /** Words of one sentence. */
    String words(SplittableRandom random, int count) {
        Thought thought = any(random);
        List<String> words = new ArrayList<>(NO_LETTERS
                .splitAsStream(thought.claim().sentence().in(thought.report().text()))
                .filter(word -> word.length() >= LONG_WORD)
                .toList());
        int from = words.size() <= count ? 0 : random.nextInt(words.size() - count);
        return words.isEmpty() ? "army" : String.join(" ", words.subList(from, Math.min(words.size(), from + count)));
    }

    private Place place(SplittableRandom random) {
        return located(any(random)).orElseGet(() -> place(random));
    }

    private static Optional<Place> located(Thought thought) {
        return thought.claim().places().stream()
                .filter(place -> place.location().isPresent())
                .findFirst();
    }

    String placeName(SplittableRandom random) {
        return place(random).name();
    }

    /** A window of the map. */
    String area(SplittableRandom random) {
        Place.Location middle = place(random).location().orElseThrow();
        return String.format(
                Locale.ROOT,
                "%.2f,%.2f,%.2f,%.2f",
                Math.max(-90, middle.latitude() - DEGREES),
                Math.max(-180, middle.longitude() - DEGREES),
                Math.min(90, middle.latitude() + DEGREES),
                Math.min(180, middle.longitude() + DEGREES));
    }

    String claimant(SplittableRandom random) {
        return any(random).claim().claimants().stream()
                .findFirst()
                .map(claimant -> claimant.name())
                .filter(name -> name.length() <= 200)
                .orElseGet(() -> claimant(random));
    }

    /** {@code from=…&until=…} around a day that some claim is about. */
    String days(SplittableRandom random) {
        return any(random)
                .claim()
                .when()
                .flatMap(When::start)
                .map(day ->
                        "from=" + day.minusDays(random.nextInt(DAYS)) + "&until=" + day.plusDays(random.nextInt(DAYS)))
                .orElseGet(() -> days(random));
    }

    String day(SplittableRandom random) {
        return any(random)
                .claim()
                .when()
                .flatMap(When::start)
                .map(Object::toString)
                .orElseGet(() -> day(random));
    }
}
