package org.dateline.desk.view;

import java.util.List;
import org.dateline.desk.access.Permission;

/** The parts of the desk that every page leads to, in their order. */
public enum Section {
    TODAY("Today", "/", "t"),
    LEDGER("Ledger", "/ledger", "l"),
    EVENTS("Events", "/events", "e"),
    REPORTS("Reports", "/reports", "r"),
    FIGURES("Figures", "/figures", "f"),
    LINEAGE("Lineage", "/lineage", "o"),
    MAP("Map", "/map", "m"),
    TIMELINE("Timeline", "/timeline", "i"),
    SITUATION("Situation", "/sitrep", "s"),
    REVIEW("Review", "/review", "v"),
    READ("Add reports", "/read", "a"),
    /** Pages that belong to none. */
    NONE("", "", "");

    private final String label;
    private final String address;
    private final String key;

    Section(String label, String address, String key) {
        this.label = label;
        this.address = address;
        this.key = key;
    }

    public String label() {
        return label;
    }

    public String address() {
        return address;
    }

    /** What is pressed after g to get there. */
    public String key() {
        return key;
    }

    /** What it takes to be let in. */
    public Permission needs() {
        return this == REVIEW || this == READ ? Permission.CODE : Permission.LOOK;
    }

    /** Those that the head of a page lists. */
    public static List<Section> all() {
        return List.of(TODAY, LEDGER, EVENTS, MAP, TIMELINE, FIGURES, SITUATION, REPORTS, LINEAGE, REVIEW, READ);
    }
}
