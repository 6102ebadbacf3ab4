package org.dateline.desk.view;

import java.util.List;

/** The parts of the desk that every page leads to, in their order. */
public enum Section {
    TODAY("Today", "/"),
    LEDGER("Ledger", "/ledger"),
    EVENTS("Events", "/events"),
    REPORTS("Reports", "/reports"),
    /** Pages that belong to none. */
    NONE("", "");

    private final String label;
    private final String address;

    Section(String label, String address) {
        this.label = label;
        this.address = address;
    }

    public String label() {
        return label;
    }

    public String address() {
        return address;
    }

    /** Those that the head of a page lists. */
    public static List<Section> all() {
        return List.of(TODAY, LEDGER, EVENTS, REPORTS);
    }
}
