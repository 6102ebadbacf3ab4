package org.dateline.bench.lineage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.model.Capture;
import org.dateline.model.Report;
import org.dateline.read.ReadOutcome;
import org.dateline.read.Reader;

/**
 * Makes pairs of reports: real articles with edited versions of them, and real articles on the same event by different
 * hands. The same seed makes the same pairs.
 */
final class Pairs {
    /** With so long a run of the same words outside quotation marks two reports carry one agency's copy. */
    private static final int COPIED = 24;

    /** From here on nobody can say without asking the editors: such pairs are left out, and so are those below. */
    private static final int DOUBTFUL = 9;

    private static final double DOUBTFUL_SHARE = 0.08;

    private static final int FEWEST_WORDS = 120;
    private static final int MOST_WORDS = 1500;
    private static final int BASES = 200;
    private static final int NEGATIVES_OF_A_TOPIC = 16;

    private final Random random;
    private final Reader reader = Reader.create();
    private final Map<String, Optional<Report>> known = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Pairs(long seed) {
        random = new Random(seed);
    }

    /** All pairs from the corpora in a folder. */
    static List<Pair> from(Path data, long seed) throws IOException {
        Pairs maker = new Pairs(seed);
        List<Article> stories = Articles.stories(data.resolve("stories"));
        List<Article> bases = new ArrayList<>(Articles.texts(data.resolve("attribution/dev/text")));
        bases.addAll(Articles.texts(data.resolve("attribution/train/text")));
        Collections.shuffle(bases, maker.random);
        bases.addAll(0, stories);
        bases.removeIf(article -> article.words() < FEWEST_WORDS || article.words() > MOST_WORDS);
        maker.edited(bases.subList(0, Math.min(BASES, bases.size())));
        maker.sameEvent(stories, Integer.MAX_VALUE);
        maker.sameEvent(Articles.topics(data.resolve("same-event/ecb+")), NEGATIVES_OF_A_TOPIC);
        maker.handWritten();
        return maker.pairs;
    }

    private void edited(List<Article> bases) {
        for (Article base : bases) {
            Article another = bases.get(random.nextInt(bases.size()));
            for (Recipe recipe : Recipe.all(another)) {
                if (random.nextDouble() < recipe.share()) {
                    Article edited = new Article(
                            base.name() + "-" + recipe.name(),
                            base.event(),
                            "",
                            recipe.apply(base.paragraphs(), random));
                    add(base, edited, recipe.truth(), recipe.name());
                }
            }
            add(base, another, another.event().equals(base.event()) ? Pair.Truth.FOUND : Pair.Truth.NONE, "any two");
        }
    }

    private void sameEvent(List<Article> articles, int mostOfEvent) {
        TreeMap<String, List<Article>> events = new TreeMap<>();
        articles.forEach(article -> events.computeIfAbsent(article.event(), first -> new ArrayList<>())
                .add(article));
        for (List<Article> event : events.values()) {
            List<int[]> chosen = couples(event.size());
            Collections.shuffle(chosen, random);
            for (int[] couple : chosen.subList(0, Math.min(mostOfEvent, chosen.size()))) {
                sameEvent(event.get(couple[0]), event.get(couple[1]));
            }
        }
    }

    private static List<int[]> couples(int size) {
        List<int[]> couples = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                couples.add(new int[] {one, other});
            }
        }
        return couples;
    }

    private void sameEvent(Article one, Article other) {
        SharedCopy shared = SharedCopy.of(one, other);
        if (shared.longestRun() < DOUBTFUL && shared.share() < DOUBTFUL_SHARE) {
            add(one, other, Pair.Truth.NONE, "same event");
            // an edited version of one is as independent of the other as that one is
            if (random.nextInt(4) == 0) {
                Recipe recipe = Recipe.rewritten("rewritten lightly", 0.1, 1);
                Article edited =
                        new Article(one.name() + "-negative", one.event(), "", recipe.apply(one.paragraphs(), random));
                add(edited, other, Pair.Truth.NONE, "same event, one rewritten");
            }
        } else if (shared.longestRun() >= COPIED) {
            add(one, other, Pair.Truth.FOUND, "same event, long run in both");
        }
    }

    private void handWritten() throws IOException {
        for (Paraphrase paraphrase : Paraphrase.all()) {
            boolean isForCalibration = paraphrase.number() % 2 == 0;
            Optional<Report> original = read(paraphrase.name() + "-original", List.of(paraphrase.original()));
            Optional<Report> other = read(paraphrase.name(), List.of(paraphrase.words()));
            pairs.add(new Pair(
                    original.orElseThrow(),
                    other.orElseThrow(),
                    Pair.Truth.PARAPHRASE,
                    Pair.BY_HAND + paraphrase.freedom(),
                    isForCalibration));
        }
    }

    private void add(Article one, Article other, Pair.Truth truth, String how) {
        Optional<Report> first = read(one.name(), one.paragraphs());
        Optional<Report> second = read(other.name(), other.paragraphs());
        if (first.isPresent()
                && second.isPresent()
                && !first.get().id().equals(second.get().id())) {
            boolean isForCalibration = Math.floorMod(one.event().hashCode(), 2) == 0;
            pairs.add(new Pair(first.get(), second.get(), truth, how, isForCalibration));
        }
    }

    private Optional<Report> read(String name, List<String> paragraphs) {
        return known.computeIfAbsent(name, first -> fresh(name, paragraphs));
    }

    private Optional<Report> fresh(String name, List<String> paragraphs) {
        byte[] bytes = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        ReadOutcome outcome = reader.read(Capture.of(name + ".txt", bytes));
        return outcome instanceof ReadOutcome.Read read ? Optional.of(read.report()) : Optional.empty();
    }
}
