package org.dateline.publish.sitrep;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.SentenceEdit;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;

/** Puts what persons say in place of sentences, marked as theirs; what the program says stands in a section at the end. */
final class Edited {
    private final SituationReport report;
    private final Map<Integer, List<SentenceEdit>> edits = new TreeMap<>();
    private final Map<SentenceEdit, Integer> unused = new LinkedHashMap<>();
    private final List<Sentence> account = new ArrayList<>();

    private Edited(SituationReport report, List<SentenceEdit> edits) {
        this.report = report;
        for (SentenceEdit edit : edits) {
            for (int number = 1; number <= report.citations().size(); number++) {
                if (edit.claims().contains(report.citations().get(number - 1).claim())) {
                    this.edits.computeIfAbsent(number, any -> new ArrayList<>()).add(edit);
                    unused.put(edit, number);
                }
            }
        }
    }

    static SituationReport of(SituationReport report, List<SentenceEdit> edits) {
        return new Edited(report, edits).report();
    }

    private SituationReport report() {
        List<Section> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            sections.add(new Section(
                    section.heading(),
                    section.empty(),
                    section.sentences().stream().map(this::edited).toList()));
        }
        unused.forEach((edit, number) -> account.add(new Sentence(
                signature(edit),
                "set aside, as the claim is told otherwise now or not at all. It said: "
                        + (edit.isStruck() ? "nothing" : edit.words()) + "; in place of: " + edit.told(),
                List.of(number))));
        if (!account.isEmpty()) {
            sections.add(new Section("Edited by persons", "", account));
        }
        return new SituationReport(report.region(), report.from(), report.until(), sections, report.citations());
    }

    private Sentence edited(Sentence sentence) {
        Optional<SentenceEdit> last = sentence.citations().stream()
                .flatMap(number -> edits.getOrDefault(number, List.of()).stream())
                .filter(edit -> edit.told().equals(sentence.words()))
                .peek(unused::remove)
                .max((one, other) -> one.at().compareTo(other.at()));
        if (last.isEmpty()) {
            return sentence;
        }
        SentenceEdit edit = last.get();
        String reason = edit.author().reason().isBlank()
                ? ""
                : " Why: " + Wording.line(edit.author().reason());
        account.add(new Sentence(
                signature(edit),
                (edit.isStruck() ? "struck out: " : "worded anew. The program says: ") + sentence.words() + reason,
                sentence.citations()));
        String by = Wording.line(edit.author().name());
        String words =
                edit.isStruck() ? "[struck out by " + by + "]" : Wording.line(edit.words()) + " [words of " + by + "]";
        return new Sentence(sentence.lead(), words, sentence.citations(), Optional.of(sentence.words()));
    }

    private static String signature(SentenceEdit edit) {
        return Wording.line(edit.author().name()) + ", " + Wording.day(LocalDate.ofInstant(edit.at(), ZoneOffset.UTC));
    }
}
