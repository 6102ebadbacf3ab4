package org.dateline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Report;

/**
 * Holds the article text of pages against the truth, by shingles of four tokens, as the article extraction benchmark
 * does: {@code ArticleTextScore FOLDER [PAGE]}.
 */
final class ArticleTextScore {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int SHINGLE = 4;
    private static final Set<BlockKind> ARTICLE = Set.of(BlockKind.BODY, BlockKind.HEADING);

    /** One page's precision and recall. */
    record Page(String name, double precision, double recall) {}

    /** Means over all pages. */
    record Total(double precision, double recall, double exact, int pages) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "pages %d precision %.4f recall %.4f f1 %.4f exact %.3f",
                    pages,
                    precision,
                    recall,
                    f1(),
                    exact);
        }
    }

    private ArticleTextScore() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 1) {
            explain(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
            return;
        }
        List<Page> pages = pages(Path.of(arguments[0]));
        pages.stream()
                .sorted(Comparator.comparingDouble(page -> page.precision() + page.recall()))
                .limit(40)
                .forEach(page ->
                        System.out.printf(Locale.ROOT, "%.3f %.3f %s%n", page.precision(), page.recall(), page.name()));
        System.out.println(total(pages));
    }

    /** Prints the blocks that are wrongly in or out, for eyes. */
    private static void explain(Path folder, List<String> names) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        Reader reader = Reader.create();
        for (String name : names) {
            Map.Entry<String, JsonNode> entry = truth.properties().stream()
                    .filter(candidate -> candidate.getKey().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
            System.out.println(
                    "##### " + name + " " + entry.getValue().path("url").asText());
            String right = entry.getValue().path("articleBody").asText();
            ReadOutcome outcome = reader.read(Capture.of(name, Files.readAllBytes(file)));
            if (outcome instanceof ReadOutcome.Read read) {
                explain(read.report(), right);
            } else {
                System.out.println(outcome);
            }
        }
    }

    private static void explain(Report report, String right) {
        Set<List<String>> rights = shingles(right).keySet();
        for (org.dateline.model.Block block : report.blocks()) {
            String words = block.span().in(report.text());
            Set<List<String>> own = shingles(words).keySet();
            double in = own.stream().filter(rights::contains).count() / (double) Math.max(1, own.size());
            boolean article = ARTICLE.contains(block.kind());
            boolean wrong = article ? in < 0.5 : in > 0.5 && own.size() > 1;
            if (wrong) {
                System.out.printf(
                        Locale.ROOT,
                        "%s %-9s %.2f %s {%s}%n",
                        article ? "EXTRA" : "MISSED",
                        block.kind(),
                        in,
                        words.substring(0, Math.min(140, words.length())),
                        block.reason());
            }
        }
        Set<List<String>> all = shingles(report.text()).keySet();
        for (String paragraph : right.split("\n+", -1)) {
            Set<List<String>> own = shingles(paragraph).keySet();
            if (!own.isEmpty() && own.stream().noneMatch(all::contains)) {
                System.out.println("NOT IN TEXT  " + paragraph.substring(0, Math.min(140, paragraph.length())));
            }
        }
    }

    static Total total(List<Page> pages) {
        double precision = pages.stream().mapToDouble(Page::precision).average().orElse(0);
        double recall = pages.stream().mapToDouble(Page::recall).average().orElse(0);
        double exact = pages.stream()
                .mapToDouble(page -> page.precision() == 1 && page.recall() == 1 ? 1 : 0)
                .average()
                .orElse(0);
        return new Total(precision, recall, exact, pages.size());
    }

    static List<Page> pages(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        Reader reader = Reader.create();
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : truth.properties()) {
            Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
            String right = entry.getValue().path("articleBody").asText();
            pages.add(score(entry.getKey(), right, article(reader, file)));
        }
        return pages;
    }

    static String article(Reader reader, Path file) throws IOException {
        ReadOutcome outcome = reader.read(Capture.of(file.toString(), Files.readAllBytes(file)));
        return outcome instanceof ReadOutcome.Read read ? article(read.report()) : "";
    }

    private static String article(Report report) {
        return report.blocks().stream()
                .filter(block -> ARTICLE.contains(block.kind()))
                .map(block -> block.span().in(report.text()))
                .collect(Collectors.joining("\n\n"));
    }

    private static Page score(String name, String right, String got) {
        Map<List<String>, Integer> rights = shingles(right);
        Map<List<String>, Integer> gots = shingles(got);
        Set<List<String>> all = new HashSet<>(rights.keySet());
        all.addAll(gots.keySet());
        double both = 0;
        double extra = 0;
        double missed = 0;
        for (List<String> shingle : all) {
            int one = rights.getOrDefault(shingle, 0);
            int other = gots.getOrDefault(shingle, 0);
            both += Math.min(one, other);
            extra += Math.max(0, other - one);
            missed += Math.max(0, one - other);
        }
        return new Page(name, share(both, extra, missed), share(both, missed, extra));
    }

    private static double share(double both, double wrong, double other) {
        if (wrong == 0 && other == 0) {
            return 1;
        }
        return both + wrong == 0 ? 0 : both / (both + wrong);
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - SHINGLE + 1); i++) {
            List<String> shingle = tokens.subList(i, Math.min(tokens.size(), i + SHINGLE));
            if (!shingle.isEmpty()) {
                shingles.merge(List.copyOf(shingle), 1, Integer::sum);
            }
        }
        return shingles;
    }
}
