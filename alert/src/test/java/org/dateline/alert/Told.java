package org.dateline.alert;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.ledger.Ledger;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Kind;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;

/** Puts reports with claims into a ledger. */
record Told(Ledger ledger) {
    /** A report of so many lines, each a claim. */
    Report report(String file, int lines, Kind kind) {
        String text = "The town was shelled.\n".repeat(lines);
        Capture capture = Capture.of(file, (file + text).getBytes(StandardCharsets.UTF_8));
        Report report = new Report(
                ReportId.of(capture.sha256()),
                capture.sha256(),
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.of("The Example"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                text,
                List.of(new Block(new Span(0, text.length() - 1), BlockKind.BODY, "test")));
        ledger.add(capture, report, "test");
        code(report, "1", lines, kind);
        return report;
    }

    /** Finds so many claims of this kind in it. */
    void code(Report report, String coding, int lines, Kind kind) {
        ledger.putClaims(
                report.id(),
                coding,
                IntStream.range(0, lines).mapToObj(i -> claim(report, i, kind)).toList());
    }

    private static Claim claim(Report report, int line, Kind kind) {
        Span span = new Span(line * 22, line * 22 + 21);
        return new Claim(
                ClaimId.of(report.id(), span, kind),
                report.id(),
                span,
                span,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Section.BODY,
                Stance.ASSERTS,
                Status.ACTUAL,
                kind,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
