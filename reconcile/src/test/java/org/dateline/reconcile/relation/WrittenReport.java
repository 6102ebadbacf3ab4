package org.dateline.reconcile.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.dateline.reconcile.claim.ClaimView;

/** A report as an example writes it, line by line. */
final class WrittenReport {
    private final Optional<String> outlet;
    private final Optional<LocalDate> day;
    private final Optional<String> title;
    private final List<String> credits = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<WrittenClaim> claims = new ArrayList<>();

    /** From "outlet, day, title"; "-" for what is not known. */
    WrittenReport(String head) {
        String[] cells = head.split(", ", 3);
        outlet = known(cells[0]);
        day = known(cells[1]).map(LocalDate::parse);
        title = cells.length > 2 ? Optional.of(cells[2]) : Optional.empty();
    }

    private static Optional<String> known(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    void add(String key, String rest) {
        if (key.equals(">")) {
            addSentence(rest);
        } else if (key.equals("credits")) {
            credits.add(rest);
        } else if (key.equals("first")) {
            String[] parts = rest.split(" ", 2);
            claims.get(claims.size() - 2).add(parts[0], parts[1]);
        } else {
            claims.get(claims.size() - 1).add(key, rest);
        }
    }

    private void addSentence(String sentence) {
        int start = text.length();
        List<Span> brackets = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char letter = sentence.charAt(i);
            if (letter == '[') {
                open = text.length();
            } else if (letter == ']') {
                brackets.add(new Span(open, text.length()));
            } else {
                text.append(letter);
            }
        }
        Span whole = new Span(start, text.length());
        brackets.forEach(span -> claims.add(new WrittenClaim(span, whole)));
        text.append('\n');
    }

    Report report() {
        String written = text.toString();
        Sha256 sha = Sha256.of(outlet + " " + day + " " + title + " " + written);
        return new Report(
                ReportId.of(sha),
                sha,
                "report.txt",
                Optional.empty(),
                title,
                outlet,
                Optional.empty(),
                credits,
                day.map(known -> new DateEvidence(known, known.toString(), "test")),
                List.of(),
                Optional.empty(),
                "en",
                written,
                List.of(new Block(new Span(0, written.length()), BlockKind.BODY, "test")));
    }

    /** Its claims in the order written. */
    List<ClaimView> views() {
        Report report = report();
        return ClaimView.of(
                report, claims.stream().map(claim -> claim.of(report.id())).toList());
    }
}
