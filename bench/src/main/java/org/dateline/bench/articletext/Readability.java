package org.dateline.bench.articletext;

import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;

/** Readability4J, a rendering of Mozilla's Readability.js in Kotlin. */
final class Readability implements TextTaker {
    @Override
    public String prefix() {
        return "readability4j_";
    }

    @Override
    public String article(byte[] markup) {
        String page = new String(markup, StandardCharsets.UTF_8);
        @Nullable String text = new Readability4J("https://page.example/", page).parse().getTextContent();
        return text == null ? "" : text;
    }
}
