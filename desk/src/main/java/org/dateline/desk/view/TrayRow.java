package org.dateline.desk.view;

import java.util.List;
import org.dateline.desk.picture.Territory;
import org.dateline.desk.picture.Tray;
import org.dateline.desk.query.Parameters;

/**
 * Claims that no map can show honestly, for one reason.
 *
 * @param ledger the address of these claims
 * @param more number of names that are not listed
 */
public record TrayRow(String reason, int claims, String ledger, List<Entry> entries, int more) {
    private static final int ENTRIES = 8;
    private static final int LONGEST = 60;

    /** Claims with one name. */
    public record Entry(String name, int claims, String ledger) {}

    /** A place that is said to be held, but lies nobody knows where. */
    static TrayRow of(Territory territory, Parameters filters) {
        int claims = territory.statements().stream()
                .mapToInt(statement -> statement.assertion().claims().size())
                .sum();
        String name = Wording.cut(Wording.line(territory.name()), LONGEST);
        return new TrayRow(
                name, claims, filters.with("place", name.replace("…", "")).address(LedgerView.PATH), List.of(), 0);
    }

    static TrayRow of(Tray tray, Parameters filters) {
        Parameters these = filters.with("located", tray.located().code());
        return new TrayRow(
                tray.located().label(),
                tray.claims(),
                these.address(LedgerView.PATH),
                tray.named().stream()
                        .limit(ENTRIES)
                        .map(named -> new Entry(
                                Wording.cut(Wording.line(named.name()), LONGEST),
                                named.claims(),
                                these.with(
                                                "place",
                                                Wording.cut(Wording.line(named.name()), LONGEST)
                                                        .replace("…", ""))
                                        .address(LedgerView.PATH)))
                        .toList(),
                Math.max(0, tray.named().size() - ENTRIES));
    }
}
