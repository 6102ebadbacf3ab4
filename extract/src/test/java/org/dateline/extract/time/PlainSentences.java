package org.dateline.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;

/** Sentences without grammar: words cut at white space and marks, no tags, no tree. */
public final class PlainSentences {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++|\\S");

    private PlainSentences() {}

    /** The whole text as one sentence. */
    public static Sentence of(String text) {
        return of(text, 0, text.length());
    }

    /** A part of a text as one sentence. */
    public static Sentence of(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(start, end);
        while (matcher.find()) {
            words.add(new Word(
                    words.size(),
                    new Span(matcher.start(), matcher.end()),
                    matcher.group(),
                    matcher.group().toLowerCase(java.util.Locale.ROOT),
                    PartOfSpeech.X,
                    Word.ROOT,
                    "dep"));
        }
        return new Sentence(new Span(start, end), words, List.of());
    }
}
