package org.dateline.desk.view;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.Coded;

/** The columns of the table of claims that can be chosen; the claim's own words are always there. */
enum ClaimColumn implements Coded {
    DAY("Days"),
    PLACE("Place"),
    KIND("Kind"),
    CLAIMANT("Who says so"),
    VIA("Through whom"),
    OUTLET("Outlet"),
    PUBLISHED("Published"),
    FIGURE("Figures"),
    INFORMATION("Information, 1 to 6"),
    ORIGINS("For"),
    AGAINST("Against");

    /** What is shown where nothing is chosen. */
    static final Set<ClaimColumn> USUAL = Set.copyOf(EnumSet.complementOf(EnumSet.of(VIA, PUBLISHED, INFORMATION)));

    private final String label;

    ClaimColumn(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
