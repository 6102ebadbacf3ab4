package org.dateline.desk.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.query.Request;
import org.dateline.desk.view.TodayView;
import org.dateline.model.Change;

/** The start page. Without a moment it shows the day of the latest change. */
final class TodayPage {
    private TodayPage() {}

    static Page page() {
        return Page.of("/", TodayPage::view);
    }

    private static TodayView view(Request request) {
        request.parameters().expectOnly("since");
        Optional<LocalDate> asked = request.parameters().day("since");
        request.parameters().refuseFaults();
        Instant since = asked.orElseGet(() -> day(
                        request.snapshot().latest().orElse(request.snapshot().takenAt())))
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        return TodayView.of(request.snapshot(), request.ledger().file().toString(), since, revisions(request, since));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static List<Change> revisions(Request request, Instant since) {
        List<Change> revisions = new ArrayList<>();
        request.ledger().askHistory(watch -> {
            watch.forEachRevision(since, revisions::add);
            return true;
        });
        Collections.reverse(revisions);
        return revisions;
    }
}
