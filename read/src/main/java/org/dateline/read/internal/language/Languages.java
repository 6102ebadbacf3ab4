package org.dateline.read.internal.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;

/** Tells the language of a text among those of the wars and of the agencies. Safe for any number of threads. */
public final class Languages {
    /** ISO 639-1 has no code for it; ISO 639-2 has this. */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE = 1_000;
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
        Optional<String> plain = FUNCTION_WORDS.language(sample);
        return plain.orElseGet(() -> detected(sample));
    }

    private static String detected(String sample) {
        Language language = Lazy.DETECTOR.detectLanguageOf(sample);
        return language == Language.UNKNOWN ? UNKNOWN : code(language.getIsoCode639_1());
    }

    private static String code(IsoCode639_1 code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
