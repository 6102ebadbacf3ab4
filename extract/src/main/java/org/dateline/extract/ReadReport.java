package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.attribution.Quotations;
import org.dateline.extract.attribution.SpeechAct;
import org.dateline.model.Anchor;
import org.dateline.model.Report;

/**
 * A report with all that was found in it, before claims are made of it.
 *
 * @param anchor the day that relative words are reckoned from; empty if none is known
 * @param sentences in order
 * @param speech in the order of the cues
 */
record ReadReport(
        Report report,
        Optional<Anchor> anchor,
        List<ReadSentence> sentences,
        List<SpeechAct> speech,
        Quotations quotations) {

    String text() {
        return report.text();
    }

    Optional<LocalDate> day() {
        return anchor.map(Anchor::date);
    }
}
