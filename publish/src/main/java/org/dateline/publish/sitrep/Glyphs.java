package org.dateline.publish.sitrep;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that PDF files are written in: DejaVu Sans, for Latin, Greek, Cyrillic, Arabic, Hebrew and some others. */
final class Glyphs {
    static final String FAMILY = "DejaVu Sans";

    /** Stands for a character that the font lacks. */
    static final String MISSING = "\u25A1";

    private final CmapLookup characters;
    private int missing;

    private Glyphs(CmapLookup characters) {
        this.characters = characters;
    }

    static Glyphs read() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(font("DejaVuSans.ttf")))) {
            return new Glyphs(font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream font(String name) throws IOException {
        InputStream font = Glyphs.class.getResourceAsStream("dejavu/" + name);
        if (font == null) {
            throw new IOException("there is no font " + name);
        }
        return font;
    }

    /** The words with Arabic letters joined, and {@link #MISSING} for each character that the font lacks. */
    String shown(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        joined(words).codePoints().forEach(character -> {
            if (has(character)) {
                shown.appendCodePoint(character);
            } else {
                missing++;
                shown.append(MISSING);
            }
        });
        return shown.toString();
    }

    /** FOP would join letters itself, but not those of this font. */
    private static String joined(String words) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(words);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters can be joined if the length may change", e);
        }
    }

    private boolean has(int character) {
        return Character.isWhitespace(character)
                || Character.getType(character) == Character.FORMAT
                || characters.getGlyphId(character) != 0;
    }

    /** How many characters were lacking so far. */
    int missing() {
        return missing;
    }
}
