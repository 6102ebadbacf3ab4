package org.dateline.desk.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.dateline.desk.snapshot.Item;
import org.dateline.model.Figure;
import org.dateline.model.Place;

/**
 * A claim as a row of a table.
 *
 * @param days empty where none is known
 * @param words what it says, with the words marked that were looked for
 * @param mark what makes it other than a plain assertion; empty for one that is
 * @param via the agencies through which it came
 * @param published when its report was
 * @param information its grade from 1 to 6; 0 where that is not shown
 * @param supporting number of independent origins that say so
 * @param opposing number of independent origins that say otherwise
 */
public record ClaimRow(
        String id,
        String days,
        List<PlaceName> places,
        String kind,
        List<Piece> words,
        String mark,
        Voice voice,
        String via,
        String published,
        int information,
        String outlet,
        String report,
        List<Count> counts,
        int supporting,
        int opposing) {
    private static final int LONGEST = 260;

    /**
     * A place as a row names it.
     *
     * @param located whether an honest place on the map is known
     */
    public record PlaceName(String name, boolean located) {
        static PlaceName of(Place place) {
            return new PlaceName(Wording.line(place.name()), place.location().isPresent());
        }
    }

    /**
     * A figure in few words.
     *
     * @param words as written
     */
    public record Count(String range, String measure, String words) {
        static Count of(Figure figure) {
            return new Count(Wording.range(figure), Wording.code(figure.measure()), Wording.line(figure.words()));
        }
    }

    static ClaimRow of(Item item, Predicate<String> isLookedFor, ToIntFunction<Item> information) {
        return new ClaimRow(
                item.claim().id().value(),
                Wording.days(item.claim()).orElse(""),
                item.claim().places().stream().map(PlaceName::of).toList(),
                Wording.code(item.claim().kind()),
                words(item, isLookedFor),
                Wording.mark(item.claim()),
                Voice.of(item),
                item.claim().via().stream().map(Wording::line).collect(Collectors.joining(", ")),
                item.report()
                        .published()
                        .map(found -> Wording.day(found.date()))
                        .orElse("undated"),
                information.applyAsInt(item),
                Wording.outlet(item.report()),
                item.report().id().value(),
                item.claim().figures().stream().map(Count::of).toList(),
                item.supporting(),
                item.opposing());
    }

    /** Its words; those of the whole sentence, where only there is what was looked for. */
    private static List<Piece> words(Item item, Predicate<String> isLookedFor) {
        List<Piece> own = Piece.marking(Wording.cut(Wording.line(item.words()), LONGEST), isLookedFor);
        if (own.stream().anyMatch(Piece::marked)) {
            return own;
        }
        String sentence = Wording.line(item.claim().sentence().in(item.report().text()));
        List<Piece> around = Piece.marking(sentence, isLookedFor);
        return around.stream().anyMatch(Piece::marked) ? around : own;
    }

    public boolean isDisputed() {
        return opposing > 0;
    }
}
