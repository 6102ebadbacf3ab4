package org.dateline.read.internal.container.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;

/**
 * One JSON object a line, with {@code text} and at least one of {@code url, title, published, outlet, byline} in the first
 * line.
 */
public final class JsonLinesFormat implements Format {
    static final JsonFactory JSON = new JsonFactory();

    @Override
    public boolean recognises(byte[] head) {
        int start = start(head);
        return start < head.length && head[start] == '{' && Column.areOfTexts(names(head, start));
    }

    private static int start(byte[] head) {
        boolean marked = head.length > 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb;
        return marked ? 3 : 0;
    }

    /** The names in the first line, as far as it is seen. */
    private static List<String> names(byte[] head, int start) {
        List<String> names = new ArrayList<>();
        String text = new String(head, start, head.length - start, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        try (JsonParser line = JSON.createParser(end < 0 ? text : text.substring(0, end))) {
            line.nextToken();
            while (line.nextToken() == JsonToken.FIELD_NAME) {
                names.add(line.currentName());
                line.nextToken();
                line.skipChildren();
            }
            return line.currentToken() == JsonToken.END_OBJECT ? names : List.of();
        } catch (IOException e) {
            // The first line ends beyond the head, or is none.
            return end < 0 ? names : List.of();
        }
    }

    @Override
    public Entries open(InputStream content) {
        return new JsonLinesEntries(content);
    }
}
