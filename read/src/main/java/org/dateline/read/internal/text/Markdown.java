package org.dateline.read.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dateline.read.internal.words.WordTable;
import org.jsoup.nodes.Entities;

/**
 * Tells Markdown from plain text and renders it as a page. Markdown is what begins with front matter, has a heading and
 * another sign of Markdown, or several links; an asterisk or a hash alone is none. Immutable.
 */
public final class Markdown {
    private static final int LONGEST = 2_000_000;
    private static final int LOOKED_AT = 100_000;
    private static final int DEEPEST = 50;
    private static final int MANY_LINKS = 3;

    private static final Pattern FRONT = Pattern.compile(
            "\\A\uFEFF?---[ \t]*+\r?\n((?:[^\r\n]{0,2000}+\r?\n){1,60}?)(?:---|\\.\\.\\.)[ \t]*+(?:\r?\n|\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_-]{1,30}):[ \t]{1,5}(\\S.{0,500})$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} {1,3}\\p{L}");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]\n]{1,300}]\\(https?://[^()\\s]{3,500}\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\d*])(\\*\\*|__)(?! )[^*_\n]{1,200}(?<! )\\1(?![\\p{L}\\d*])");
    private static final Pattern LIST =
            Pattern.compile("(?m)^(?:[-*+]|\\d{1,3}\\.) {1,3}\\S.{0,500}\n(?:[-*+]|\\d{1,3}\\.) {1,3}\\S");
    private static final Pattern QUOTATION = Pattern.compile("(?m)^> \\S");

    private final Map<String, String> roles = WordTable.rows(Markdown.class, "front-matter.tsv").stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();

    /** The page that a text is in Markdown; empty if it is plain text. */
    public Optional<String> page(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> front = front(text);
        if (front.isEmpty() && !hasSigns(text.substring(0, Math.min(LOOKED_AT, text.length())))) {
            return Optional.empty();
        }
        try {
            String body = renderer.render(parser.parse(front.isEmpty() ? text : withoutFront(text)));
            return Optional.of(page(front, body));
        } catch (StackOverflowError e) {
            // Emphasis within emphasis without end is nobody's writing: it is kept as it stands.
            return Optional.empty();
        }
    }

    private static boolean hasSigns(String text) {
        int links = count(LINK, text);
        int headings = count(HEADING, text);
        boolean other = links > 0
                || List.of(EMPHASIS, LIST, QUOTATION).stream()
                        .anyMatch(sign -> sign.matcher(text).find());
        return links >= MANY_LINKS || headings > 1 || (headings == 1 && other);
    }

    private static int count(Pattern sign, String text) {
        return (int) sign.matcher(text).results().limit(MANY_LINKS).count();
    }

    /** What the front matter says, by role; empty if there is none that says anything. */
    private Map<String, String> front(String text) {
        Map<String, String> said = new TreeMap<>();
        Matcher front = FRONT.matcher(text);
        if (front.lookingAt()) {
            Matcher field = FIELD.matcher(front.group(1).replace("\r", ""));
            while (field.find()) {
                String role = roles.getOrDefault(field.group(1).toLowerCase(Locale.ROOT), "");
                if (!role.isEmpty()) {
                    said.putIfAbsent(role, unquoted(field.group(2).strip()));
                }
            }
        }
        return said;
    }

    private static String withoutFront(String text) {
        Matcher front = FRONT.matcher(text);
        return front.lookingAt() ? text.substring(front.end()) : text;
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static String page(Map<String, String> front, String body) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n");
        front.forEach((role, value) ->
                page.append(element(role, Entities.escape(value).replace("\"", "&quot;"))));
        page.append("</head><body><article>\n");
        if (front.containsKey("title") && !body.contains("<h1>")) {
            page.append("<h1>").append(Entities.escape(front.get("title"))).append("</h1>\n");
        }
        return page.append(body).append("</article></body></html>\n").toString();
    }

    private static String element(String role, String value) {
        return switch (role) {
            case "title" -> "<title>" + value + "</title>\n";
            case "url" -> "<link rel=\"canonical\" href=\"" + value + "\">\n";
            case "author" -> "<meta name=\"author\" content=\"" + value + "\">\n";
            case "outlet" -> "<meta property=\"og:site_name\" content=\"" + value + "\">\n";
            default -> "<meta property=\"article:published_time\" content=\"" + value + "\">\n";
        };
    }
}
