package org.dateline.desk.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ledger.Ledger;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.LineageType;
import org.dateline.model.Measure;
import org.dateline.model.Pairings;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.RejectedDate;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.model.SameEvent;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** A ledger that holds words which would run as scripts wherever a ledger holds words: for each of them two reports. */
final class HostileLedger {
    private static final Pattern REPEATED = Pattern.compile("\\[([^\\]]+)\\*(\\d+)\\]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    /** What stands for one of the words. */
    record Case(String words, ReportId report, ClaimId claim) {}

    private final Ledger ledger;
    private final List<Case> cases = new ArrayList<>();

    private HostileLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Makes it in this file. */
    static List<Case> make(Path file) {
        try (Ledger ledger = Ledger.open(file)) {
            HostileLedger hostile = new HostileLedger(ledger);
            words().forEach(hostile::add);
            return hostile.cases;
        }
    }

    static List<String> words() {
        try (InputStream file = HostileLedger.class.getResourceAsStream("hostile-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(HostileLedger::expanded)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expanded(String line) {
        String repeated = REPEATED.matcher(line)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
        return ESCAPED.matcher(repeated)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private void add(String words) {
        String name = cases.size() + " " + words;
        Report first = report(name + ".html", words, 0);
        Report second = report(name + " again.html", words, 1);
        Claim one = claim(first, words, 10 + cases.size());
        Claim other = claim(second, words, 1000 + cases.size());
        keep(first, one);
        keep(second, other);
        ledger.pairs()
                .put(
                        first.id(),
                        "test",
                        List.of(new Pairings(
                                List.of(new ReportLink(
                                        first.id(), second.id(), LineageType.EDITED_COPY, 0.9, List.of(words))),
                                List.of(
                                        new Relation(one.id(), other.id(), RelationType.CONTRADICTS, "reason " + words),
                                        new Relation(one.id(), other.id(), RelationType.REPEATS, "reason " + words)),
                                List.of(new SameEvent(one.id(), other.id())))));
        ledger.reject(new Rejection("rejected " + name, Optional.empty(), RejectionCode.BINARY, words));
        ledger.grades().give(one.id(), "3", words, words);
        ledger.grades().giveSource("source " + words, "B", words, words);
        cases.add(new Case(words, first.id(), one.id()));
    }

    private void keep(Report report, Claim claim) {
        ledger.add(Capture.of(report.file(), report.file().getBytes(StandardCharsets.UTF_8)), report, "test");
        ledger.putClaims(report.id(), "test", List.of(claim));
        ledger.pairs().putKeys(report.id(), Set.of());
    }

    private static Report report(String file, String words, int days) {
        Capture capture = Capture.of(file, file.getBytes(StandardCharsets.UTF_8));
        String text = "Headline " + words + "\n\nFighters took Hama, " + words + " said on Tuesday.\n";
        int head = text.indexOf("\n\n");
        return new Report(
                ReportId.of(capture.sha256()),
                capture.sha256(),
                file,
                Optional.of("javascript:" + words + "?" + days),
                Optional.of("Headline " + words),
                Optional.of("Outlet " + words),
                Optional.of("By " + words),
                List.of("Agency " + words),
                Optional.of(new DateEvidence(LocalDate.of(2024, 12, 3).plusDays(days), words, words)),
                List.of(new RejectedDate(words, words)),
                Optional.empty(),
                "en",
                text,
                List.of(
                        new Block(new Span(0, head), BlockKind.HEADLINE, words),
                        new Block(new Span(head + 2, text.length() - 1), BlockKind.BODY, words)));
    }

    private static Claim claim(Report report, String words, int killed) {
        Span body = report.blocks().get(1).span();
        LocalDate day = LocalDate.of(2024, 12, 3);
        Place.Location location = new Place.Location(
                "Location " + words, Optional.empty(), 35.1, 36.7, 3, Optional.of(words), Optional.of("SY"));
        return new Claim(
                ClaimId.of(report.id(), body, Kind.SHELLING),
                report.id(),
                body,
                body,
                true,
                List.of(new Claimant("Claimant " + words, ClaimantKind.MONITOR)),
                List.of("Via " + words),
                Optional.of("Channel " + words),
                Optional.of("Cue " + words),
                Section.BODY,
                Stance.ASSERTS,
                Status.ACTUAL,
                Kind.SHELLING,
                List.of("Caveat " + words),
                List.of("Actor " + words),
                List.of("Target " + words),
                List.of(new Place(
                        body,
                        "Place " + words,
                        Optional.of(location),
                        PlacePrecision.SETTLEMENT,
                        "Reason " + words,
                        List.of(location))),
                Optional.of(new When(
                        body, words, Optional.of(day), Optional.of(day), WhenPrecision.DAY, Optional.of(day), words)),
                List.of(new Figure(
                        body,
                        Measure.KILLED,
                        "Population " + words,
                        "Figure " + words,
                        killed,
                        OptionalDouble.of(killed),
                        OptionalDouble.of(killed),
                        Optional.of("Window " + words),
                        true,
                        List.of())),
                List.of(new FieldReason("kind", words), new FieldReason("claimants", words)));
    }
}
