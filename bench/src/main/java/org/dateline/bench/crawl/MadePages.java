package org.dateline.bench.crawl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.dateline.model.Capture;

/** Pages that look like those of news sites, by seed: a head, a menu, an article and lists beside it. */
final class MadePages {
    private static final List<String> WHO = List.of(
            "the governor's office",
            "a spokesman of the fire service",
            "the mayor",
            "two residents",
            "the army's press office");
    private static final List<String> WHAT = List.of(
            "shells fell on the harbour district",
            "the bridge was closed to lorries",
            "a clinic ran out of water",
            "a column of trucks left the town",
            "a power line was cut",
            "people returned to their houses");
    private static final List<String> WHERE = List.of("Alma", "Borna", "Cosa", "Dena", "Erla", "Fonte");
    private static final List<String> WHEN =
            List.of("on Tuesday night", "early on Friday", "on 3 March", "before dawn", "in the first week of May");

    private MadePages() {}

    static Capture page(int number) {
        Random random = new Random(number);
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        String title = "Report " + number + " from " + any(WHERE, random);
        html.append(title)
                .append("</title>")
                .append("<style>p{margin:1em}</style>".repeat(40))
                .append("</head><body><nav><ul>");
        links(html, random, 40);
        html.append("</ul></nav><main><article><h1>").append(title).append("</h1><time datetime=\"2024-03-");
        html.append(10 + number % 20).append("T08:00:00Z\">March 2024</time>");
        for (int paragraph = 0; paragraph < 6 + random.nextInt(20); paragraph++) {
            paragraph(html, random);
        }
        html.append("</article><aside><ul>");
        links(html, random, 30);
        return Capture.of(
                "https://made.example/" + number,
                html.append("</ul></aside></main><footer>All rights reserved</footer></body></html>")
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void links(StringBuilder html, Random random, int count) {
        for (int link = 0; link < count; link++) {
            html.append("<li><a class=\"item teaser\" href=\"/")
                    .append(random.nextInt(10_000))
                    .append("\">");
            html.append(any(WHERE, random))
                    .append(": ")
                    .append(any(WHAT, random))
                    .append("</a></li>");
        }
    }

    private static void paragraph(StringBuilder html, Random random) {
        html.append("<p>");
        for (int sentence = 0; sentence < 2 + random.nextInt(4); sentence++) {
            html.append("In ")
                    .append(any(WHERE, random))
                    .append(' ')
                    .append(any(WHAT, random))
                    .append(' ');
            html.append(any(WHEN, random)).append(", ").append(any(WHO, random)).append(" said; ");
            html.append(random.nextInt(90)).append(" people were counted there. ");
        }
        html.append("</p>\n");
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
