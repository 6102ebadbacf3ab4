package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.query.Situation;
import org.dateline.publish.sitrep.SituationReport;
import org.dateline.publish.sitrep.SituationReports;

/**
 * A situation report.
 *
 * @param asked empty where the ledger holds nothing to report on
 * @param report likewise
 */
public record SituationView(Optional<Situation> asked, Optional<SituationReport> report) implements View {
    public static final String PATH = "/sitrep";

    /** A file of the report. */
    public record File(String name, String address) {}

    public List<File> files() {
        List<File> files = new ArrayList<>();
        asked.ifPresent(situation -> {
            for (SituationReports.Form form : SituationReports.Form.values()) {
                files.add(new File(form.name(), situation.parameters().address(PATH + "/report." + form.ending())));
            }
        });
        return files;
    }

    /** What names a sentence in forms: the claim that is cited first, and what the program says. */
    public String claim(SituationReport.Sentence sentence) {
        int first = sentence.citations().get(0) - 1;
        return report.orElseThrow().citations().get(first).claim().value();
    }

    @Override
    public String title() {
        return report.map(known -> known.region() + ", situation report").orElse("Situation");
    }

    @Override
    public String template() {
        return "situation.jte";
    }

    @Override
    public Section section() {
        return Section.SITUATION;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css");
    }
}
