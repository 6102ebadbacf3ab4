package org.dateline.desk.snapshot;

import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Coded;

/** Where a claim's first claimant stands. It groups voices for reading and says nothing of how far to believe them. */
public enum Side implements Coded {
    GOVERNMENT("government", "▲"),
    ARMED_GROUP("armed group", "■"),
    /** Those who count and help: monitors, aid organisations, the United Nations. */
    OBSERVER("monitor, NGO, UN", "●"),
    WITNESS("witness", "◆"),
    /** Officials and others whose side the report does not tell. */
    OTHER_VOICE("other voice", "◇"),
    PRESS("press", "○"),
    /** Nobody is named: the report says so itself. */
    OWN_VOICE("report’s own voice", "–");

    private final String label;
    private final String shape;

    Side(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    /** That of the claimant who is named first. */
    public static Side of(Claim claim) {
        return claim.claimants().stream()
                .findFirst()
                .map(Claimant::kind)
                .map(Side::of)
                .orElse(OWN_VOICE);
    }

    private static Side of(ClaimantKind kind) {
        return switch (kind) {
            case GOVERNMENT, STATE_MEDIA -> GOVERNMENT;
            case ARMED_GROUP -> ARMED_GROUP;
            case MONITOR, NGO, UN -> OBSERVER;
            case WITNESS -> WITNESS;
            case OFFICIAL, UNNAMED_SOURCE, PERSON -> OTHER_VOICE;
            case AGENCY, MEDIA -> PRESS;
        };
    }

    /** In words for people. */
    public String label() {
        return label;
    }

    /** A sign that tells it from the others without colour. */
    public String shape() {
        return shape;
    }
}
