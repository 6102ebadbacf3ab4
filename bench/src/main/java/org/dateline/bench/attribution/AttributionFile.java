package org.dateline.bench.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * One annotator's file in brat's stand-off format: {@code T1 <tab> Source 10 14;16 20 <tab> words} is a span in pieces,
 * {@code E1 <tab> Attribution:T2 Source:T1 Content:T3} an attribution. Offsets count code points.
 */
final class AttributionFile {
    private static final Pattern TEXT_BOUND = Pattern.compile("(T\\d+)\\t(\\w+) ([\\d ;]+)(?:\\t.*)?");
    private static final Pattern EVENT = Pattern.compile("E\\d+\\t(.*)");
    private static final Pattern ARGUMENT = Pattern.compile("([A-Za-z]+)\\d*:(T\\d+)");
    private static final Pattern PIECE = Pattern.compile("(\\d+) (\\d+)");

    private record Part(String role, List<Span> spans) {}

    private final String text;
    private final Map<String, Part> parts = new HashMap<>();

    private AttributionFile(String text) {
        this.text = text;
    }

    /** The spans of each attribution by role: "cue", "source" and "content". */
    static List<Map<String, List<Span>>> read(Path file, String text) throws IOException {
        AttributionFile annotations = new AttributionFile(text);
        List<String> lines = Files.readAllLines(file);
        lines.forEach(annotations::addPart);
        List<Map<String, List<Span>>> attributions = new ArrayList<>();
        for (String line : lines) {
            Matcher event = EVENT.matcher(line);
            if (event.matches()) {
                attributions.add(annotations.attribution(event.group(1)));
            }
        }
        return attributions;
    }

    private void addPart(String line) {
        Matcher bound = TEXT_BOUND.matcher(line);
        if (bound.matches()) {
            List<Span> spans = new ArrayList<>();
            Matcher piece = PIECE.matcher(bound.group(3));
            while (piece.find()) {
                spans.add(new Span(offset(piece.group(1)), offset(piece.group(2))));
            }
            parts.put(bound.group(1), new Part(bound.group(2).toLowerCase(Locale.ROOT), spans));
        }
    }

    /** From code points to UTF-16. */
    private int offset(String codePoints) {
        int count = Integer.parseInt(codePoints);
        return count <= text.codePointCount(0, text.length()) ? text.offsetByCodePoints(0, count) : text.length();
    }

    private Map<String, List<Span>> attribution(String arguments) {
        Map<String, List<Span>> attribution = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(arguments);
        while (argument.find()) {
            String role = argument.group(1).toLowerCase(Locale.ROOT);
            Part part = parts.get(argument.group(2));
            if (part != null && part.role().equals(role)) {
                attribution.computeIfAbsent(role, r -> new ArrayList<>()).addAll(part.spans());
            }
        }
        return attribution;
    }
}
