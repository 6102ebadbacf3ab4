package org.dateline.ledger;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.ledger.DecisionStore.Content;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.ClaimId;
import org.dateline.model.Decision;
import org.dateline.model.Parcel;
import org.dateline.model.Report;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;
import org.jdbi.v3.core.Handle;

/** Puts what another ledger held into one that holds no report. The bytes of the captures are not among it. */
record Filling(
        Handle handle, CaptureStore captures, ReportStore reports, ClaimKeeping keeping, Names names, Audit audit) {
    /** A report with this basis is read again as soon as its bytes are found. */
    private static final String BASIS = "imported";

    void fill(
            List<Parcel> parcels, String coding, String by, Function<Report, Map<Long, Integer>> weights, Moment now) {
        if (holdsReports()) {
            throw new IllegalArgumentException("the ledger holds reports already; an import fills a new one");
        }
        Map<Long, Map<Long, Integer>> byReport = new LinkedHashMap<>();
        for (Parcel parcel : parcels) {
            byReport.put(put(parcel, coding, by, now), weights.apply(parcel.report()));
        }
        names.fill(byReport);
    }

    private boolean holdsReports() {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM reports)")
                .mapTo(Boolean.class)
                .one();
    }

    private long put(Parcel parcel, String coding, String by, Moment now) {
        Report report = parcel.report();
        captures.keepWord(report.capture(), report.file());
        long number = new ReportWriting(handle).write(report, BASIS, now);
        keeping.put(report.id(), number, parcel.claims(), Recoding.of(handle, number, coding), now);
        reports.setCoding(number, coding);
        audit.note(
                by,
                "imported",
                report.id().value(),
                "",
                report.file() + " with " + parcel.claims().size() + " claims",
                now);
        for (Claim claim : parcel.claims()) {
            Optional.ofNullable(parcel.reviews().get(claim.id())).ifPresent(review -> decide(claim.id(), review, now));
        }
        Sensitivities said = parcel.sensitivities();
        said.reports().forEach((id, level) -> {
            keeping.decisions().mark(id);
            classify(id.value(), level, now);
        });
        said.claims().forEach((id, level) -> {
            keeping.decisions().mark(id);
            classify(id.value(), level, now);
        });
        return number;
    }

    private void classify(String subject, Sensitivity level, Moment now) {
        Act act = new Act(keeping.decisions(), keeping, new Author(Audit.PROGRAM, "so in what was imported"), now);
        act.classify(subject, level);
        act.finish("imported");
    }

    /** A person's word is kept as it was given, so that it wins here too, over whatever is read later. */
    private void decide(ClaimId claim, Review review, Moment now) {
        Act act = new Act(keeping.decisions(), keeping, new Author(review.by(), review.reason()), now);
        Act.Held held = act.held(claim);
        long says = keeping.say(held.claim(), held.reading(), now);
        act.decide(
                Decision.Type.ACCEPT,
                held.subject(),
                new Content(EnumSet.allOf(ClaimField.class), Optional.of(says), "accepted"));
        if (review.state() == ReviewState.IN_REVIEW) {
            act.decide(
                    Decision.Type.REVIEW,
                    held.subject(),
                    new Content(EnumSet.noneOf(ClaimField.class), Optional.empty(), "taken up"));
        }
        act.finish("imported");
    }
}
