package org.dateline.publish.sitrep;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.publish.sitrep.SituationReport.Citation;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;

/** A situation report in Markdown (CommonMark); words of reports stand in it as words. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#+!|~&]|(?<=^|\\d)[.)](?=\\s)|^-");

    private final Writer out;
    private final String links;

    private Markdown(Writer out, String links) {
        this.out = out;
        this.links = links;
    }

    static void write(SituationReport report, String links, Writer out) throws IOException {
        new Markdown(out, links).write(report);
    }

    private void write(SituationReport report) throws IOException {
        out.write("# " + plain(Heading.of(report)) + "\n");
        for (Section section : report.sections()) {
            out.write("\n## " + plain(section.heading()) + "\n\n");
            for (Sentence sentence : section.sentences()) {
                write(sentence);
            }
            if (section.sentences().isEmpty()) {
                out.write(plain(section.empty()) + "\n");
            }
        }
        out.write("\n## Sources\n\n");
        int number = 0;
        for (Citation citation : report.citations()) {
            out.write(++number + ". " + plain(Heading.of(citation)) + ": “" + plain(citation.words()) + "” — [claim "
                    + citation.claim().value().substring(0, 8) + "](<" + links + "/claims/" + citation.claim()
                    + ">)\n");
        }
    }

    private void write(Sentence sentence) throws IOException {
        String lead = sentence.lead().isEmpty() ? "" : "**" + plain(sentence.lead()) + "** ";
        String numbers = sentence.citations().stream()
                .map(number -> "\\[" + number + "\\]")
                .collect(Collectors.joining());
        out.write("- " + lead + plain(sentence.words()) + (numbers.isEmpty() ? "" : " " + numbers) + "\n");
    }

    private static String plain(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }
}
