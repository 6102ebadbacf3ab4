package org.dateline.bench.sameevent;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Word;
import org.dateline.reconcile.story.StoryWords;

/** What hangs on the words of an event in its sentence: who does it, to whom, and what else. */
final class Arguments {
    private static final Set<PartOfSpeech> MEANINGFUL =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.VERB, PartOfSpeech.ADJ);
    private static final Set<String> INSIDE_PHRASES = Set.of("compound", "flat", "nummod", "amod", "appos", "nmod");
    private static final Set<String> CLIMBED = Set.of("conj", "xcomp", "advcl");
    private static final Set<String> OTHERS =
            Set.of("nmod", "obl", "compound", "amod", "nummod", "appos", "ccomp", "xcomp");
    private static final Set<String> ATTACHED = Set.of("acl", "amod", "compound", "nmod");
    private static final Set<String> CORE = Set.of("nsubj", "obj", "obl");
    private static final int MOST_CLIMBS = 3;
    private static final int PHRASE_DEPTH = 2;

    private final List<Word> words;
    private final BitSet own;
    final Set<String> subjects = new TreeSet<>();
    final Set<String> objects = new TreeSet<>();
    final Set<String> others = new TreeSet<>();
    /** The heads of all of these in the sentence, in order. */
    final SortedSet<Integer> heads = new TreeSet<>();

    private Arguments(List<Word> words, BitSet own) {
        this.words = words;
        this.own = own;
    }

    /**
     * @param own numbers of the words that name the event
     * @param head the one of them that the others hang on
     */
    static Arguments of(List<Word> words, BitSet own, Word head) {
        Arguments arguments = new Arguments(words, own);
        arguments.addDependents(head, true);
        arguments.climb(head);
        arguments.addGovernor(head);
        return arguments;
    }

    /** Whether a word says something by itself. */
    static boolean isMeaningful(Word word) {
        return MEANINGFUL.contains(word.tag());
    }

    private static String relation(Word word) {
        int colon = word.relation().indexOf(':');
        return colon < 0 ? word.relation() : word.relation().substring(0, colon);
    }

    private void addDependents(Word head, boolean isOwn) {
        for (Word word : words) {
            if (word.head() == head.index()) {
                addDependent(word, isOwn);
            }
        }
    }

    private void addDependent(Word word, boolean isOwn) {
        String relation = relation(word);
        if (word.relation().equals("nsubj:pass")) {
            add(word, objects);
        } else if (word.relation().equals("obl:agent") || relation.equals("nsubj") || relation.equals("csubj")) {
            add(word, subjects);
        } else if (isOwn && (relation.equals("obj") || relation.equals("iobj"))) {
            add(word, objects);
        } else if (isOwn && OTHERS.contains(relation)) {
            add(word, others);
        }
    }

    /** The subject of "arrested" in "police came and arrested him" hangs on "came". */
    private void climb(Word head) {
        Word at = head;
        for (int i = 0; i < MOST_CLIMBS && at.head() != Word.ROOT && CLIMBED.contains(relation(at)); i++) {
            at = words.get(at.head());
            addDependents(at, false);
        }
    }

    /** What a noun is attached to, or what else takes part where it is subject or object. */
    private void addGovernor(Word head) {
        if (head.head() == Word.ROOT) {
            return;
        }
        Word governor = words.get(head.head());
        if (ATTACHED.contains(relation(head))) {
            add(governor, others);
        }
        if (CORE.contains(relation(head)) && governor.tag() == PartOfSpeech.VERB) {
            for (Word word : words) {
                if (word.head() == governor.index() && word.index() != head.index() && CORE.contains(relation(word))) {
                    add(word, others);
                }
            }
        }
    }

    private void add(Word word, Set<String> target) {
        if (word.tag() != PartOfSpeech.PRON && !own.get(word.index())) {
            heads.add(word.index());
        }
        if (word.tag() != PartOfSpeech.PRON) {
            addPhrase(word, 0, target);
        }
    }

    private void addPhrase(Word word, int depth, Set<String> target) {
        if (isMeaningful(word) && !own.get(word.index())) {
            target.add(StoryWords.plain(word.lemma()));
        }
        if (depth < PHRASE_DEPTH) {
            for (Word dependent : words) {
                if (dependent.head() == word.index() && INSIDE_PHRASES.contains(relation(dependent))) {
                    addPhrase(dependent, depth + 1, target);
                }
            }
        }
    }
}
