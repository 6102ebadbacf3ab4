package org.dateline.extract.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.time.PlainSentences;
import org.dateline.model.Measure;

/**
 * Measures the counts of deaths that headlines state against those that coders gave: the folder {@code ucdp-syria} of the
 * benchmarks. A headline is right if one of its counts of the dead, or the sum of two, agrees with the coders' range.
 */
final class HeadlineDeaths {
    private HeadlineDeaths() {}

    /**
     * Prints one line of JSON.
     *
     * @param arguments the file {@code events.csv}; then, optionally, how many wrong headlines to print
     */
    public static void main(String[] arguments) throws IOException {
        FigureFinder finder = FigureFinder.english();
        List<List<String>> rows = rows(Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8));
        int headline = rows.get(0).indexOf("source_headline");
        int low = rows.get(0).indexOf("low");
        int high = rows.get(0).indexOf("high");
        int wrongToPrint = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        int stated = 0;
        int right = 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            String text = row.get(headline);
            List<FigureMention> deaths = deaths(finder, text);
            if (!deaths.isEmpty()) {
                stated++;
                double least = Double.parseDouble(row.get(low));
                double most = Double.parseDouble(row.get(high));
                boolean agrees = agrees(deaths, least, most);
                right += agrees ? 1 : 0;
                if (!agrees && wrongToPrint-- > 0) {
                    System.out.println(least + ".." + most + "\t" + text + "\t" + shown(deaths));
                }
            }
        }
        System.out.printf(
                "{\"headlines\": %d, \"stated\": %d, \"right\": %.1f}%n",
                rows.size() - 1, stated, 100.0 * right / Math.max(1, stated));
    }

    private static List<String> shown(List<FigureMention> deaths) {
        return deaths.stream()
                .map(mention -> FigureCorpusTest.show(mention.figure()))
                .toList();
    }

    private static List<FigureMention> deaths(FigureFinder finder, String headline) {
        List<FigureMention> deaths = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= headline.length(); at++) {
            if (at == headline.length() || headline.charAt(at) == ';') {
                deaths.addAll(finder.find(headline, PlainSentences.of(headline, start, at)));
                start = at + 1;
            }
        }
        deaths.removeIf(mention -> mention.figure().measure() != Measure.KILLED);
        return deaths;
    }

    private static boolean agrees(List<FigureMention> deaths, double low, double high) {
        for (int i = 0; i < deaths.size(); i++) {
            for (int j = i; j < deaths.size(); j++) {
                double min = deaths.get(i).figure().min()
                        + (j > i ? deaths.get(j).figure().min() : 0);
                double max = max(deaths.get(i)) + (j > i ? max(deaths.get(j)) : 0);
                if (min <= high && max >= low) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double max(FigureMention mention) {
        return mention.figure().max().orElse(Double.MAX_VALUE / 4);
    }

    /** The rows of a CSV file with quoted cells, its header first. */
    static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char character = csv.charAt(at);
            if (quoted && character == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append(csv.charAt(++at));
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == ',' || character == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (character != '\r') {
                cell.append(character);
            }
        }
        return rows;
    }
}
