package org.dateline.read.internal.container.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * The words of a mail, as plain text or as the markup of a page.
 *
 * @param content plain text, or markup
 * @param plain plain text that says the same, for want of one what the markup shows
 */
record Words(String content, String plain) {
    /** A page that shows less than this share of what the plain text says only says where to find it. */
    private static final double FULLER = 0.5;

    /** The words of a mail with these parts; empty if it has none. */
    static Optional<Words> of(List<Part> parts) {
        List<Part> shown = parts.stream().filter(Part::isShown).toList();
        List<Part> chosen = chosen(shown);
        if (chosen.stream().allMatch(part -> part.text().isBlank())) {
            return Optional.empty();
        }
        String plain = text(shown, Part::isPlain);
        if (chosen.stream().allMatch(Part::isPlain)) {
            return Optional.of(new Words(text(chosen, Part::isPlain), plain));
        }
        String markup = chosen.stream().map(Words::markup).collect(Collectors.joining("\n"));
        return Optional.of(new Words(markup, plain.isBlank() ? shown(markup) : plain));
    }

    /** Where parts say the same in two forms, those of the fuller one. */
    private static List<Part> chosen(List<Part> parts) {
        Map<Integer, Boolean> pages = parts.stream()
                .filter(part -> part.choice() > 0)
                .collect(Collectors.groupingBy(
                        Part::choice, Collectors.collectingAndThen(Collectors.toList(), Words::isPageFuller)));
        return parts.stream()
                .filter(part -> pages.getOrDefault(part.choice(), part.isPage()) == part.isPage())
                .toList();
    }

    private static boolean isPageFuller(List<Part> same) {
        int page = shown(text(same, Part::isPage)).strip().length();
        return page > 0 && page >= text(same, Part::isPlain).strip().length() * FULLER;
    }

    private static String text(List<Part> parts, Predicate<Part> form) {
        return parts.stream().filter(form).map(Part::text).collect(Collectors.joining("\n\n"));
    }

    private static String markup(Part part) {
        return part.isPage() ? part.text() : "<pre>" + Entities.escape(part.text()) + "</pre>";
    }

    private static String shown(String markup) {
        return Jsoup.parse(markup).body().wholeText();
    }
}
