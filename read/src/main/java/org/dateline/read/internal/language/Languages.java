package org.dateline.read.internal.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Tells the language of a text among those of the wars and of the agencies. Safe for any number of threads. */
public final class Languages {
    /** ISO 639-1 has no code for it; ISO 639-2 has this. */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE = 1_000;
    private static final int FEWEST_WORDS = 4;
    private static final double LEAD = 0.05;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final FunctionWords FUNCTION_WORDS = new FunctionWords();

    /** Loading the detector costs time, so it waits for the first text. */
    private static final class Lazy {
        static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(
                        Language.ENGLISH,
                        Language.ARABIC,
                        Language.FRENCH,
                        Language.TURKISH,
                        Language.PERSIAN,
                        Language.RUSSIAN,
                        Language.UKRAINIAN,
                        Language.SPANISH,
                        Language.HEBREW,
                        Language.GERMAN)
                .withLowAccuracyMode()
                .build();
    }

    private Languages() {}

    /** The ISO 639-1 code of the text's language; {@link #UNKNOWN} if it has no letters of a language known. */
    public static String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        if (sample.codePoints().noneMatch(Character::isLetter)) {
            return UNKNOWN;
        }
        return FUNCTION_WORDS
                .language(sample)
                .or(() -> Letters.script(sample).flatMap(script -> Letters.language(sample, script)))
                .orElseGet(() -> detected(sample));
    }

    /**
     * The ISO 639-1 code of a quotation's language; {@link #UNKNOWN} if it is too short to be sure. A name or a cry of two words is
     * told by its letters or not at all.
     */
    public static String ofQuotation(String words) {
        String sample = words.substring(0, Math.min(SAMPLE, words.length()));
        Optional<UnicodeScript> script = Letters.script(sample);
        if (script.isEmpty()) {
            return UNKNOWN;
        }
        Optional<String> told = Letters.language(sample, script.get());
        if (told.isPresent()) {
            return told.get();
        }
        long count = BETWEEN_WORDS
                .splitAsStream(sample)
                .filter(word -> word.length() > 1)
                .count();
        return count < FEWEST_WORDS ? UNKNOWN : FUNCTION_WORDS.language(sample).orElseGet(() -> sure(sample));
    }

    private static String sure(String sample) {
        SortedMap<Language, Double> values = Lazy.DETECTOR.computeLanguageConfidenceValues(sample);
        List<Double> best = values.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        boolean clear = !best.isEmpty() && (best.size() == 1 || best.get(0) - best.get(1) >= LEAD);
        return clear ? detected(sample) : UNKNOWN;
    }

    private static String detected(String sample) {
        Language language = Lazy.DETECTOR.detectLanguageOf(sample);
        return language == Language.UNKNOWN ? UNKNOWN : code(language.getIsoCode639_1());
    }

    private static String code(IsoCode639_1 code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
