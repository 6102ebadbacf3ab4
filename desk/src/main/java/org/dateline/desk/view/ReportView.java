package org.dateline.desk.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;
import org.dateline.model.RejectedDate;
import org.dateline.model.Report;
import org.dateline.model.ReportLink;

/**
 * A report: its text with all claims in the margin, who made it, when, and what other reports have in common with it.
 *
 * @param link its address elsewhere, where that is one of the web's
 */
public record ReportView(
        String id,
        String heading,
        String outlet,
        String byline,
        String credits,
        Optional<String> published,
        String evidence,
        List<RejectedDate> rejectedDates,
        Optional<String> notBefore,
        String language,
        String file,
        Optional<String> url,
        Optional<String> link,
        int version,
        String digest,
        int claims,
        String origin,
        List<Kin> lineage,
        List<MarkedText.Paragraph> paragraphs)
        implements View {
    private static final int TITLE = 80;

    /**
     * Another report that has something in common with this one.
     *
     * @param words how this one stands to it
     * @param score how sure, in percent
     */
    public record Kin(String id, String title, String outlet, String words, int score, List<String> reasons) {}

    /**
     * @param chosen the claim that is to stand out
     */
    public static ReportView of(Report report, Optional<ClaimId> chosen, Snapshot snapshot) {
        List<Item> items = snapshot.items(report.id());
        return new ReportView(
                report.id().value(),
                Wording.heading(report),
                Wording.outlet(report),
                report.byline().map(Wording::line).orElse(""),
                String.join(", ", report.credits()),
                report.published().map(found -> Wording.day(found.date())),
                report.published()
                        .map(found -> found.source() + ": “" + Wording.line(found.value()) + "”")
                        .orElse(""),
                report.rejectedDates(),
                report.notBefore().map(Wording::day),
                language(report.language()),
                report.file(),
                report.url(),
                report.url().filter(ReportView::isOfTheWeb),
                report.version(),
                report.capture().hex(),
                items.size(),
                snapshot.whole().standings().origin(report.id()).value(),
                lineage(report, snapshot),
                MarkedText.of(report, items, chosen));
    }

    static String language(String code) {
        return code.equals("und") ? "unknown" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static boolean isOfTheWeb(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private static List<Kin> lineage(Report report, Snapshot snapshot) {
        return snapshot.whole().standings().links(report.id()).stream()
                .flatMap(link -> {
                    boolean starts = link.report().equals(report.id());
                    return snapshot.report(starts ? link.other() : link.report()).stream()
                            .map(other -> kin(link, other, starts));
                })
                .toList();
    }

    private static Kin kin(ReportLink link, Report other, boolean starts) {
        return new Kin(
                other.id().value(),
                Wording.heading(other),
                Wording.outlet(other),
                KinLink.words(link.type(), starts),
                (int) Math.round(100 * link.score()),
                link.reasons());
    }

    @Override
    public String title() {
        return Wording.cut(heading, TITLE);
    }

    @Override
    public String template() {
        return "report.jte";
    }

    @Override
    public Section section() {
        return Section.REPORTS;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css", "mark.js");
    }
}
