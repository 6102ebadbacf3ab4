package org.dateline.reconcile.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;

/** Makes reports out of a few words. */
public final class Reports {
    private Reports() {}

    /**
     * @param day as in 2016-12-01; empty for none
     */
    public static Report of(String day, String title, String body) {
        Sha256 digest = Sha256.of((day + title + body).getBytes(StandardCharsets.UTF_8));
        return new Report(
                ReportId.of(digest),
                digest,
                "report.txt",
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                day.isEmpty() ? Optional.empty() : Optional.of(new DateEvidence(LocalDate.parse(day), day, "the test")),
                List.of(),
                Optional.empty(),
                "en",
                body,
                List.of(new Block(new Span(0, body.length()), BlockKind.BODY, "the test")));
    }
}
