package org.dateline.ledger;

import org.dateline.model.Coded;
import org.dateline.model.Decision;
import org.dateline.model.LineageType;
import org.dateline.model.RelationType;

/**
 * Two claims or reports, and what they may be to one another.
 *
 * @param sort of what: claims in a relation, claims about one event, reports of one lineage
 * @param type the code of the relation or lineage; empty for an event
 * @param one the id of the first
 * @param other the id of the second
 */
record Pair(Sort sort, String type, String one, String other) {
    /** What two are. */
    enum Sort implements Coded {
        RELATION,
        EVENT,
        LINEAGE
    }

    Pair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("one and itself: " + one);
        }
        switch (sort) {
            case RELATION -> Coded.parse(RelationType.class, type);
            case LINEAGE -> Coded.parse(LineageType.class, type);
            case EVENT -> {}
        }
    }

    /** As {@link #code} writes it. */
    static Pair of(String code, String one, String other) {
        int blank = code.indexOf(' ');
        return new Pair(Coded.parse(Sort.class, code.substring(0, blank)), code.substring(blank + 1), one, other);
    }

    String code() {
        return sort.code() + " " + type;
    }

    /** What was decided, in words for people. */
    String words(Decision.Type decided) {
        String what = sort == Sort.EVENT ? "about one event" : type;
        return (decided == Decision.Type.CONFIRM ? "said to be: " : "said not to be: ") + what;
    }
}
