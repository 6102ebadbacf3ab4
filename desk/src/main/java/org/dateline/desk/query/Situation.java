package org.dateline.desk.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Place;

/**
 * What a situation report is asked about.
 *
 * @param place a country's English name, or part of the names of places
 */
public record Situation(String place, LocalDate from, LocalDate until) {
    /**
     * What is asked for; where it is not said, the country that most claims name and the last day of which there is a report. Empty
     * where the ledger names no country or no day.
     *
     * @throws Refused if the parameters ask for what cannot be
     */
    public static Optional<Situation> of(Snapshot snapshot, Parameters parameters) {
        parameters.expectOnly("place", "from", "until");
        Optional<LocalDate> from = parameters.day("from");
        Optional<LocalDate> until = parameters.day("until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            parameters.fault("until", until.get().toString(), "a day not before the first");
        }
        parameters.refuseFaults();
        Optional<String> place = parameters.text("place").or(() -> country(snapshot));
        Optional<LocalDate> first = from.or(() -> until).or(() -> lastDay(snapshot));
        return place.flatMap(name -> first.map(day -> new Situation(name, day, until.orElse(day))));
    }

    private static Optional<String> country(Snapshot snapshot) {
        return snapshot.items().stream()
                .flatMap(item -> item.claim().places().stream())
                .flatMap(place -> place.location().flatMap(Place.Location::country).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.<java.util.Map.Entry<String, Long>>comparingLong(country -> country.getValue())
                        .thenComparing(java.util.Map.Entry::getKey))
                .map(country ->
                        new Locale.Builder().setRegion(country.getKey()).build().getDisplayCountry(Locale.ENGLISH));
    }

    private static Optional<LocalDate> lastDay(Snapshot snapshot) {
        return snapshot.items().stream()
                .flatMap(item -> Snapshot.dayOfReport(item).stream())
                .max(Comparator.naturalOrder());
    }

    /** As parameters of an address. */
    public Parameters parameters() {
        return Parameters.of(java.util.Map.of())
                .with("place", place)
                .with("from", from.toString())
                .with("until", until.toString());
    }
}
