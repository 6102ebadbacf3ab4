package org.dateline.publish.sitrep;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.dateline.publish.sitrep.SituationReport.Citation;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;

/** A situation report as one HTML page to be read or printed, without scripts and without anything from elsewhere. */
final class Page {
    private static final String STYLE = """
            :root { color-scheme: light dark }
            body { font: 1rem/1.5 Georgia, "Times New Roman", serif; max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; overflow-wrap: anywhere }
            h1 { font-size: 1.7rem; line-height: 1.2; border-bottom: 3px solid; padding-bottom: .5rem }
            h2 { font: 600 1rem/1.3 system-ui, sans-serif; margin: 1.8rem 0 .4rem; border-bottom: 1px solid }
            ul { list-style: none; padding: 0; margin: 0 } li { padding: .3rem 0 } ol { padding-left: 2.2rem; font-size: .87rem }
            .lead { font: 600 .87rem system-ui, sans-serif } .cites { font: .8rem system-ui, sans-serif; white-space: nowrap }
            a { color: inherit } :target { outline: 2px solid; outline-offset: 2px }
            @media print { body { margin: 0; max-width: none; font-size: 10.5pt } h2 { break-after: avoid } li { break-inside: avoid } @page { margin: 18mm } }
            """;

    private final Writer out;
    private final String links;

    private Page(Writer out, String links) {
        this.out = out;
        this.links = links;
    }

    static void write(SituationReport report, String links, Writer out) throws IOException {
        new Page(out, links).write(report);
    }

    private void write(SituationReport report) throws IOException {
        String title = plain(Heading.of(report));
        out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n");
        for (Section section : report.sections()) {
            write(section);
        }
        out.write("<section>\n<h2>Sources</h2>\n<ol>\n");
        int number = 0;
        for (Citation citation : report.citations()) {
            number++;
            out.write("<li id=\"s" + number + "\">" + plain(Heading.of(citation)) + ": <q dir=\"auto\">"
                    + plain(citation.words())
                    + "</q> <a href=\"" + plain(links + "/claims/" + citation.claim()) + "\">claim "
                    + citation.claim().value().substring(0, 8) + "</a></li>\n");
        }
        out.write("</ol>\n</section>\n</main>\n</body>\n</html>\n");
    }

    private void write(Section section) throws IOException {
        out.write("<section>\n<h2>" + plain(section.heading()) + "</h2>\n");
        if (section.sentences().isEmpty()) {
            out.write("<p>" + plain(section.empty()) + "</p>\n");
        } else {
            out.write("<ul>\n");
            for (Sentence sentence : section.sentences()) {
                out.write("<li dir=\"auto\">" + html(sentence) + "</li>\n");
            }
            out.write("</ul>\n");
        }
        out.write("</section>\n");
    }

    private static String html(Sentence sentence) {
        String lead = sentence.lead().isEmpty() ? "" : "<span class=\"lead\">" + plain(sentence.lead()) + "</span> ";
        String numbers = sentence.citations().stream()
                .map(number -> "<a href=\"#s" + number + "\">[" + number + "]</a>")
                .collect(Collectors.joining(" "));
        return lead
                + plain(sentence.words())
                + (numbers.isEmpty() ? "" : " <span class=\"cites\">" + numbers + "</span>");
    }

    private static String plain(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
