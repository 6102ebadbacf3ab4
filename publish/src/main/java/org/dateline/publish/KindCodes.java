package org.dateline.publish;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Coded;
import org.dateline.model.Kind;

/**
 * What a kind is called by others; empty where a scheme has no code that says the same.
 *
 * @param acledType ACLED's event type
 * @param acledSubType ACLED's sub-event type
 * @param ploverEvent PLOVER's event type
 * @param ploverMode PLOVER's mode of it
 */
record KindCodes(String acledType, String acledSubType, String ploverEvent, String ploverMode) {
    private static final Map<Kind, KindCodes> BY_KIND = load();

    static KindCodes of(Kind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind), kind.code());
    }

    private static Map<Kind, KindCodes> load() {
        Map<Kind, KindCodes> codes = new EnumMap<>(Kind.class);
        for (String[] row : Tsv.rows("kinds.tsv")) {
            codes.put(Coded.parse(Kind.class, row[0]), new KindCodes(row[1], row[2], row[3], row[4]));
        }
        return codes;
    }

    /** ACLED's heading above the event type. */
    String acledDisorder() {
        return switch (acledType) {
            case "Strategic developments" -> "Strategic developments";
            case "Protests" -> "Demonstrations";
            default -> "Political violence";
        };
    }

    /** PLOVER's quadrant: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    int ploverQuad() {
        return switch (ploverEvent) {
            case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> 1;
            case "COOPERATE", "AID", "RETREAT" -> 2;
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> 3;
            default -> 4;
        };
    }
}
