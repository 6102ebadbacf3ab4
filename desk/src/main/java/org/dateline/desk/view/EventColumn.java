package org.dateline.desk.view;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.Coded;

/** The columns of the table of events that can be chosen; the fullest claim is always there. */
enum EventColumn implements Coded {
    DAY("Days"),
    PLACE("Place"),
    KIND("Kind"),
    FIGURES("Figures"),
    OUTLETS("Outlets"),
    CLAIMS("Claims"),
    ORIGINS("Origins"),
    DISPUTES("Disputes");

    /** What is shown where nothing is chosen. */
    static final Set<EventColumn> USUAL = Set.copyOf(EnumSet.allOf(EventColumn.class));

    private final String label;

    EventColumn(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
