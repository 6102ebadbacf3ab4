package org.dateline.desk.view;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.LineageType;
import org.dateline.model.ReportLink;

/**
 * Two reports and what they have in common.
 *
 * @param type its code
 * @param words how the first stands to the second
 * @param score how sure, in percent
 */
public record KinLink(
        String type,
        String words,
        String one,
        String oneName,
        String other,
        String otherName,
        int score,
        List<String> reasons) {

    /** Empty where one of the reports is not there. */
    static Optional<KinLink> of(ReportLink link, Snapshot snapshot) {
        return snapshot.report(link.report())
                .flatMap(one -> snapshot.report(link.other())
                        .map(other -> new KinLink(
                                link.type().code(),
                                words(link.type(), true),
                                one.id().value(),
                                Wording.outlet(one),
                                other.id().value(),
                                Wording.outlet(other),
                                (int) Math.round(100 * link.score()),
                                link.reasons())));
    }

    /** How one report stands to another. */
    static String words(LineageType type, boolean forwards) {
        return switch (type) {
            case COPY -> "the same text as";
            case EDITED_COPY -> "the same text, edited, as";
            case PARAPHRASE -> "the same text in other words as";
            case SAME_AGENCY_COPY -> "from the same agency’s copy as";
            case COMPOSITE -> forwards ? "put together from" : "a part of";
            case CITES -> forwards ? "cites" : "is cited by";
        };
    }

    /** What ties them. */
    static String noun(LineageType type) {
        return switch (type) {
            case COPY -> "same text";
            case EDITED_COPY -> "same text, edited";
            case PARAPHRASE -> "same text in other words";
            case SAME_AGENCY_COPY -> "same agency’s copy";
            case COMPOSITE -> "put together";
            case CITES -> "cites";
        };
    }
}
