package org.dateline.read.internal.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Leaves out what stands at the top or bottom of page after page: running heads and numbers of pages. */
final class Furniture {
    private static final int AT_EDGE = 2;
    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-\\u2013|\\s]{0,5}(?:(?:page|p\\.|seite) ?)?\\d{1,4}(?: ?(?:/|of|von|sur|de) ?\\d{1,4})?[-\\u2013|\\s]{0,5}");

    private Furniture() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        Collection<List<PdfLine>> pages = lines.stream()
                .collect(Collectors.groupingBy(PdfLine::page, LinkedHashMap::new, Collectors.toList()))
                .values();
        Map<String, Integer> edges = new HashMap<>();
        pages.forEach(page -> atEdge(page).forEach(form -> edges.merge(form, 1, Integer::sum)));
        List<PdfLine> kept = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                String text = page.get(i).text();
                boolean repeated = edges.getOrDefault(form(text), 0) > Math.max(1, pages.size() / 2);
                if (!isAtEdge(i, page)
                        || !(repeated || PAGE_NUMBER.matcher(text).matches())) {
                    kept.add(page.get(i));
                }
            }
        }
        return kept;
    }

    /** A line as it would look on the other pages. */
    private static String form(String text) {
        return DIGITS.matcher(text).replaceAll("0");
    }

    private static Set<String> atEdge(List<PdfLine> page) {
        return IntStream.range(0, page.size())
                .filter(i -> isAtEdge(i, page))
                .mapToObj(i -> form(page.get(i).text()))
                .collect(Collectors.toSet());
    }

    private static boolean isAtEdge(int line, List<PdfLine> page) {
        return line < AT_EDGE || line >= page.size() - AT_EDGE;
    }
}
