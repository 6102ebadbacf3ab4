package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.LabelledText;
import org.dateline.read.item.Said;

/** What was found in a document before the day of publication is chosen. */
record Findings(
        LabelledText text,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<String> url,
        List<DateClue> clues) {
    Findings {
        clues = List.copyOf(clues);
    }

    /** With what was said about the document, which counts more than what it says. */
    Findings with(Said said, DateFinder finder) {
        List<DateClue> all = new ArrayList<>();
        said.published().flatMap(finder::firstIn).ifPresent(found -> {
            all.add(DateClue.shown(found.date(), found.value(), said.by()));
            for (DateClue clue : clues) {
                all.add(
                        clue instanceof DateClue.Candidate candidate
                                ? outweighed(candidate, said.by(), found.value())
                                : clue);
            }
        });
        return new Findings(
                text,
                said.title().or(() -> title),
                said.outlet().or(() -> outlet),
                said.byline().or(() -> byline),
                said.url().or(() -> url),
                all.isEmpty() ? clues : all);
    }

    private static DateClue outweighed(DateClue.Candidate candidate, String witness, String known) {
        DateEvidence evidence = candidate.evidence();
        return known.startsWith(evidence.date().toString())
                ? candidate
                : new DateClue.NotIt(
                        new RejectedDate(evidence.value(), evidence.source() + ", but " + witness + " says " + known));
    }
}
