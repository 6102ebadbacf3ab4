package org.dateline.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Anchor;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.DateEvidence;
import org.dateline.model.Kind;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;
import org.dateline.read.ReadOutcome;
import org.dateline.read.item.Said;

/**
 * Stages for tests, over plain text: a file without characters is rejected, a line {@code date: <day>} dates a report,
 * {@code language: <code>} says its language, {@code url: <address>} its address, every line that begins with {@code claim} is a claim, {@code crash} makes
 * the extractor fail. Undated reports take the earliest day of all as their anchor.
 */
class FakeStages implements Stages {
    private static final Pattern DATE = Pattern.compile("date: ([0-9-]{10})");
    private static final Pattern LANGUAGE = Pattern.compile("language: ([a-z]{2})");
    private static final Pattern URL = Pattern.compile("url: (\\S+)");
    private static final Pattern CLAIM = Pattern.compile("(?m)^claim.*$");

    private static final LocalDate LATEST = LocalDate.of(2025, 2, 1);
    private static final long MOST_NAMES = 80;

    final AtomicInteger readings = new AtomicInteger();
    final AtomicInteger codings = new AtomicInteger();
    private final String version;

    FakeStages() {
        this("fake 1");
    }

    FakeStages(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public ReadOutcome read(Capture capture, Optional<Said> said) {
        readings.incrementAndGet();
        String text = new String(capture.bytes(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return new ReadOutcome.Rejected(new Rejection(
                    capture.location(), Optional.of(capture.sha256()), RejectionCode.EMPTY, "nothing in it"));
        }
        return new ReadOutcome.Read(report(capture, text, said.flatMap(Said::outlet)));
    }

    private static Report report(Capture capture, String text, Optional<String> outlet) {
        Optional<DateEvidence> published =
                first(DATE, text).map(day -> new DateEvidence(LocalDate.parse(day), day, "line"));
        return new Report(
                ReportId.of(capture.sha256()),
                capture.sha256(),
                capture.location(),
                first(URL, text),
                Optional.of("read from " + capture.location()),
                outlet,
                Optional.empty(),
                List.of(),
                published,
                List.of(),
                Optional.empty(),
                first(LANGUAGE, text).orElse("en"),
                text,
                List.of(new Block(new Span(0, text.length()), BlockKind.BODY, "all of it")));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The earlier a report, the more names it has; one without a day has all. */
    @Override
    public Map<Long, Integer> names(Report report) {
        long most = report.published()
                .map(published -> ChronoUnit.DAYS.between(published.date(), LATEST))
                .orElse(MOST_NAMES);
        Map<Long, Integer> names = new HashMap<>();
        for (long name = 0; name < Math.max(MOST_NAMES / 2, Math.min(most, MOST_NAMES)); name++) {
            names.put(name, 1);
        }
        return names;
    }

    @Override
    public Optional<Anchor> anchor(Report report, Optional<Report> nearest) {
        return report.published()
                .or(() -> nearest.flatMap(Report::published))
                .map(published -> new Anchor(published.date(), "fake"));
    }

    @Override
    public boolean codes(String language) {
        return language.equals("en");
    }

    @Override
    public List<Claim> extract(Report report, Optional<Anchor> anchor) {
        codings.incrementAndGet();
        if (report.text().contains("crash")) {
            throw new IllegalStateException("the extractor crashes");
        }
        List<Claim> claims = new ArrayList<>();
        Matcher matcher = CLAIM.matcher(report.text());
        while (matcher.find()) {
            claims.add(claim(report, new Span(matcher.start(), matcher.end()), anchor));
        }
        return claims;
    }

    private static Claim claim(Report report, Span span, Optional<Anchor> anchor) {
        When when = new When(
                span,
                span.in(report.text()),
                anchor.map(Anchor::date),
                anchor.map(Anchor::date),
                WhenPrecision.DAY,
                anchor.map(Anchor::date),
                "fake");
        return new Claim(
                ClaimId.of(report.id(), span, Kind.REMARKS),
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
                Kind.REMARKS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(when),
                List.of(),
                List.of());
    }
}
