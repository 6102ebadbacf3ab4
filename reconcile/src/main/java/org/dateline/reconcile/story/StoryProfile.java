package org.dateline.reconcile.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.reconcile.words.Rarity;

/** What of a report tells which story it belongs to. Made from that report alone. */
public final class StoryProfile {
    /** Characters at the beginning of which the meaning is taken. */
    private static final int LEAD_CHARACTERS = 700;
    /** Words of a report that are read; what comes later is rarely about its story. */
    private static final int MOST_WORDS = 3_000;
    /** Number of words after which a word counts half of what it counts at the beginning. */
    private static final double HALF_WEIGHT_WORDS = 150;

    private static final double TITLE_COUNT = 3;
    private static final int TITLE_WORDS = 12;
    private static final int MOST_KEYS = 24;

    private final ReportId report;
    private final Optional<LocalDate> day;
    private final WordWeights words;
    private final WordWeights title;
    private final WordWeights names;
    private final WordWeights leadNames;
    private final WordWeights numbers;
    private final UnitVector titleMeaning;
    private final UnitVector leadMeaning;

    private StoryProfile(ReportId report, Optional<LocalDate> day, String title, String body, Meaning meaning) {
        this.report = report;
        this.day = day;
        List<String> titleWords = StoryWords.of(title);
        List<String> bodyWords = StoryWords.of(body);
        words = weigh(titleWords, bodyWords);
        this.title = weigh(titleWords);
        titleMeaning = UnitVector.of(meaning.of(title));
        String both = title + ". " + body;
        leadMeaning = UnitVector.of(meaning.of(both.substring(0, Math.min(both.length(), LEAD_CHARACTERS))));
        StoryNames named = StoryNames.of(both);
        names = named.weights();
        leadNames = named.leadWeights();
        numbers = weigh(StoryWords.of(both).stream()
                .filter(word -> word.length() > 1 && Character.isDigit(word.charAt(0)))
                .toList());
    }

    /**
     * @param meaning must be the same for all profiles that are compared
     */
    public static StoryProfile of(Report report, Meaning meaning) {
        String body = body(report);
        return new StoryProfile(
                report.id(),
                report.published().map(DateEvidence::date),
                report.title().filter(title -> !title.isBlank()).orElseGet(() -> opening(body)),
                body,
                meaning);
    }

    private static String body(Report report) {
        StringBuilder body = new StringBuilder();
        for (Block block : report.blocks()) {
            BlockKind kind = block.kind();
            if (kind == BlockKind.SUBTITLE || kind == BlockKind.HEADING || kind == BlockKind.BODY) {
                body.append(block.span().in(report.text())).append('\n');
            }
        }
        return body.toString();
    }

    /** The first words, where there is no title. */
    private static String opening(String body) {
        String beginning = body.strip();
        return String.join(
                " ",
                List.of(beginning
                                .substring(0, Math.min(beginning.length(), 600))
                                .split("\\s+"))
                        .stream()
                        .limit(TITLE_WORDS)
                        .toList());
    }

    private static WordWeights weigh(List<String> title) {
        Map<String, Double> weights = new TreeMap<>();
        title.forEach(word -> weights.put(word, Rarity.of(word)));
        return WordWeights.of(weights);
    }

    private static WordWeights weigh(List<String> title, List<String> body) {
        Map<String, Double> counts = new TreeMap<>();
        for (int i = 0; i < Math.min(body.size(), MOST_WORDS); i++) {
            counts.merge(body.get(i), 1 / (1 + i / HALF_WEIGHT_WORDS), Double::sum);
        }
        title.forEach(word -> counts.merge(word, TITLE_COUNT, Double::sum));
        counts.replaceAll((word, count) -> (1 + Math.log1p(count)) * Rarity.of(word));
        return WordWeights.of(counts);
    }

    public ReportId report() {
        return report;
    }

    /** The day of publication; empty if unknown. */
    public Optional<LocalDate> day() {
        return day;
    }

    /**
     * Keys of an index in which reports on the same story meet: its weightiest words, hashed. Two reports that share none
     * are not worth comparing.
     */
    public Set<Long> keys() {
        Set<Long> keys = new TreeSet<>();
        words.weightiest(MOST_KEYS).forEach(word -> keys.add(hash(word)));
        title.weightiest(MOST_KEYS).forEach(word -> keys.add(hash(word)));
        return keys;
    }

    /** FNV-1a over the word's UTF-16 units. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Its words, those at the beginning and rare ones weightier. */
    public WordWeights words() {
        return words;
    }

    WordWeights title() {
        return title;
    }

    /** Names anywhere in the report. */
    WordWeights names() {
        return names;
    }

    /** Names in its first sentences. */
    WordWeights leadNames() {
        return leadNames;
    }

    WordWeights numbers() {
        return numbers;
    }

    double titleLikeness(StoryProfile other) {
        return titleMeaning.likeness(other.titleMeaning);
    }

    double leadLikeness(StoryProfile other) {
        return leadMeaning.likeness(other.leadMeaning);
    }
}
