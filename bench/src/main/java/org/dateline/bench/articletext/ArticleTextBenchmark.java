package org.dateline.bench.articletext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.bench.Benchmark;

/** The text of articles against what people say it is, with two other programs on the same pages for comparison. */
public final class ArticleTextBenchmark implements Benchmark {
    @Override
    public String name() {
        return "article-text";
    }

    @Override
    public String description() {
        return "the text of articles, on scrapinghub's pages; beside it readability4j and boilerpipe";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        List<GoldPage> pages = GoldPage.readAll(data);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pages", pages.size());
        for (TextTaker taker : List.of(new Ours(), new Readability(), new Boilerpipe())) {
            takeAll(taker, pages); // so that the figure of speed is of warm code
            long start = System.nanoTime();
            List<String> taken = takeAll(taker, pages);
            double seconds = (System.nanoTime() - start) / 1e9;
            List<PageScore> scores = IntStream.range(0, pages.size())
                    .mapToObj(i -> PageScore.of(pages.get(i).article(), taken.get(i)))
                    .toList();
            add(taker.prefix(), scores, figures);
            if (taker instanceof Ours) {
                addHalves(pages, scores, figures);
            }
            figures.put(taker.prefix() + "pages_per_second", Math.round(pages.size() / seconds));
        }
        return figures;
    }

    private static List<String> takeAll(TextTaker taker, List<GoldPage> pages) {
        List<String> taken = new ArrayList<>();
        for (GoldPage page : pages) {
            taken.add(taker.article(page.markup()));
        }
        return taken;
    }

    private static void add(String prefix, List<PageScore> pages, Map<String, Object> figures) {
        TextScore score = new TextScore(pages);
        figures.put(prefix + "precision", score.precision());
        figures.put(prefix + "recall", score.recall());
        figures.put(prefix + "f1", score.f1());
        figures.put(prefix + "exact", score.exact());
    }

    private static void addHalves(List<GoldPage> pages, List<PageScore> scores, Map<String, Object> figures) {
        List<PageScore> seen = new ArrayList<>();
        List<PageScore> heldBack = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            (pages.get(i).isHeldBack() ? heldBack : seen).add(scores.get(i));
        }
        figures.put("looked_at_f1", new TextScore(seen).f1());
        figures.put("held_back_f1", new TextScore(heldBack).f1());
    }
}
