package org.dateline.desk.view;

import java.time.LocalDate;
import java.util.List;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Figure;
import org.dateline.reconcile.standing.Series;

/**
 * One count, as a row of a table and as a mark of a drawing.
 *
 * @param day of the report, 2024-12-01; empty if unknown
 * @param words as written
 * @param greatest empty where there is no bound
 * @param best the number stated; empty for words like "dozens"
 * @param claims that state it, all of one origin; the first stands for all
 * @param outlets that carry it
 */
public record CountRow(
        String source,
        Side side,
        String day,
        String dayWords,
        String words,
        String population,
        String window,
        boolean cumulative,
        String range,
        String least,
        String greatest,
        String best,
        List<String> claims,
        List<String> outlets,
        String origin) {

    static CountRow of(Series series, Series.Point point, Snapshot snapshot) {
        Figure figure = point.figure();
        List<Item> items = snapshot.items(point.claims());
        return new CountRow(
                Wording.line(series.source()),
                items.stream().findFirst().map(Item::side).orElse(Side.OWN_VOICE),
                point.day().map(LocalDate::toString).orElse(""),
                point.day().map(Wording::day).orElse("undated"),
                Wording.line(figure.words()),
                Wording.line(figure.population()),
                figure.window().map(Wording::line).orElse(""),
                figure.cumulative(),
                Wording.range(figure),
                plain(figure.min()),
                figure.max().isPresent() ? plain(figure.max().getAsDouble()) : "",
                figure.best().isPresent() ? plain(figure.best().getAsDouble()) : "",
                point.claims().stream().map(claim -> claim.value()).toList(),
                items.stream()
                        .map(item -> Wording.outlet(item.report()))
                        .distinct()
                        .toList(),
                items.stream()
                        .findFirst()
                        .map(Item::origin)
                        .map(id -> id.value())
                        .orElse(""));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** The claim that stands for all. */
    public String claim() {
        return claims.get(0);
    }
}
