package org.dateline.reconcile.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Block;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/**
 * What lineage needs of one report, made from that report alone: its words in order, sentences with what they tell and how
 * rare that is, quotations, and the agencies it names. Only what is reporting counts, not furniture or credits. Immutable.
 */
public final class ReportProfile {
    /** What stands further down is not looked at; few reports have half of it. */
    private static final int MOST_TOKENS = 12_000;

    /** Nor are sentences further down, so that the cost of comparing has a bound. */
    private static final int MOST_SENTENCES = 400;

    private final Report report;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final Map<String, Double> weights = new TreeMap<>();
    private final double mass;
    private final Set<String> agencies;

    private ReportProfile(Report report) {
        this.report = report;
        Vocabulary vocabulary = Vocabulary.bundled();
        List<Token> reading = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block.kind().isReporting() && reading.size() < MOST_TOKENS) {
                List<Token> found = Tokens.in(report.text(), block.span());
                reading.addAll(found.subList(0, Math.min(found.size(), MOST_TOKENS - reading.size())));
                ends.add(reading.size());
            }
        }
        tokens = List.copyOf(reading);
        TermReader terms = new TermReader(vocabulary, report.text(), tokens);
        sentences = sentences(new SentenceCutter(vocabulary, report.text(), tokens), terms, ends);
        quotations = quotations(terms, ends);
        agencies = agencies(vocabulary);
        for (Sentence sentence : sentences) {
            sentence.terms().keySet().forEach(term -> sentencesWith.merge(term, 1, Integer::sum));
            weights.putAll(sentence.terms());
        }
        mass = sentences.stream().mapToDouble(Sentence::mass).sum();
    }

    public static ReportProfile of(Report report) {
        return new ReportProfile(report);
    }

    private static List<Sentence> sentences(SentenceCutter cutter, TermReader terms, List<Integer> ends) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            while (from < end) {
                int to = cutter.endOfSentence(from, end);
                Sentence sentence = terms.sentence(from, to);
                if (!sentence.terms().isEmpty() && sentences.size() < MOST_SENTENCES) {
                    sentences.add(sentence);
                }
                from = to;
            }
        }
        return List.copyOf(sentences);
    }

    private List<Quotation> quotations(TermReader terms, List<Integer> ends) {
        List<Quotation> found = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            while (from < end) {
                int to = from + 1;
                while (to < end && tokens.get(to).isQuoted() == tokens.get(from).isQuoted()) {
                    to++;
                }
                if (tokens.get(from).isQuoted() && to - from >= Quotation.SHORTEST) {
                    found.add(quotation(terms, from, to));
                }
                from = to;
            }
        }
        return List.copyOf(found);
    }

    private Quotation quotation(TermReader terms, int from, int to) {
        return new Quotation(from, to, words(from, to), terms.sentence(from, to).terms());
    }

    /** Those credited, and those that speak of themselves in the text: "told Reuters", "AFP could not reach". */
    private Set<String> agencies(Vocabulary vocabulary) {
        Set<String> found = new TreeSet<>(report.credits());
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).hasCapital() && speaksHere(vocabulary, at)) {
                vocabulary.mark("supplier", tokens.get(at).plain()).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean speaksHere(Vocabulary vocabulary, int at) {
        return isMark(vocabulary, "told", at - 1) || isMark(vocabulary, "own-doing", at + 1);
    }

    private boolean isMark(Vocabulary vocabulary, String kind, int at) {
        return at >= 0
                && at < tokens.size()
                && vocabulary.mark(kind, tokens.get(at).plain()).isPresent();
    }

    public ReportId id() {
        return report.id();
    }

    Optional<String> outlet() {
        return report.outlet();
    }

    List<String> credits() {
        return report.credits();
    }

    /** The agencies that it is credited to or speaks for, by name, in alphabetical order. */
    public Set<String> agencies() {
        return agencies;
    }

    /**
     * Keys of an index: two reports that have text in common share some of them, as a rule {@link Lineage#SHARED_KEYS} or
     * more. No report has more than a hundred.
     */
    public Set<Long> keys() {
        return Keys.of(this);
    }

    /** Whether the fixed tables, which are of English, say anything of its words. */
    boolean isEnglish() {
        return report.language().equals("en");
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** In how many sentences a term stands. */
    int sentencesWith(String term) {
        return sentencesWith.getOrDefault(term, 0);
    }

    /** All terms, each with how rare it is. */
    Map<String, Double> weights() {
        return weights;
    }

    /** How much the report tells: the weight of the terms of all its sentences. */
    double mass() {
        return mass;
    }

    /** A name as it first stands in the text. */
    String asWritten(String name) {
        for (Token token : tokens) {
            if (token.hasCapital() && Names.folded(token.plain()).equals(name)) {
                return token.span().in(report.text());
            }
        }
        return name;
    }

    /** Whether a sentence holds these words one after the other. */
    boolean names(Sentence sentence, List<String> words) {
        for (int at = sentence.first(); at + words.size() <= sentence.end(); at++) {
            if (tokens.get(at).hasCapital()
                    && words.equals(tokens.subList(at, at + words.size()).stream()
                            .map(Token::plain)
                            .toList())) {
                return true;
            }
        }
        return false;
    }

    /** The text from one token up to another, as written. */
    String words(int first, int end) {
        return report.text()
                .substring(
                        tokens.get(first).span().start(),
                        tokens.get(end - 1).span().end());
    }
}
