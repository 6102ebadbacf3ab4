package org.dateline.extract.place;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.extract.place.gazetteer.Area;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.language.Sentence;
import org.dateline.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds {@link PlaceFinder} against LGL and GeoVirus, two public corpora of places in news. Not a test: run {@code main}
 * with the folder that holds {@code lgl.xml} and {@code GeoVirus.xml}. Prints a line of JSON for each.
 */
final class ToponymBenchmark {
    private static final double NEAR_KM = 161;

    private final PlaceFinder finder = PlaceFinder.bundled();
    private final LanguageAnalyzer language = LanguageAnalyzer.open();

    private ToponymBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        ToponymBenchmark benchmark = new ToponymBenchmark();
        // GeoVirus counts its offsets from one.
        benchmark.run(new File(arguments[0], "lgl.xml"), "toponym", 0);
        benchmark.run(new File(arguments[0], "GeoVirus.xml"), "location", 1);
    }

    private void run(File file, String element, int firstOffset) throws Exception {
        NodeList articles = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file)
                .getElementsByTagName("article");
        Tally tally = new Tally();
        for (int number = 0; number < articles.getLength(); number++) {
            Element article = (Element) articles.item(number);
            String text = text(article, "text").orElse("");
            List<Sentence> sentences =
                    language.analyze(text, List.of(new Span(0, text.length()))).sentences();
            tally.count(toponyms(article, element, firstOffset), finder.resolve(text, sentences));
        }
        tally.print(file.getName());
    }

    private static List<Toponym> toponyms(Element article, String element, int firstOffset) {
        List<Toponym> toponyms = new ArrayList<>();
        NodeList elements = article.getElementsByTagName(element);
        for (int number = 0; number < elements.getLength(); number++) {
            Element toponym = (Element) elements.item(number);
            int start = Integer.parseInt(text(toponym, "start").orElseThrow()) - firstOffset;
            int end = Integer.parseInt(text(toponym, "end").orElseThrow()) - firstOffset;
            Optional<Area> area = text(toponym, "lat")
                    .map(latitude -> new Area(
                            Double.parseDouble(latitude),
                            Double.parseDouble(text(toponym, "lon").orElseThrow()),
                            NEAR_KM));
            toponyms.add(new Toponym(new Span(start, end), area));
        }
        return toponyms;
    }

    private static Optional<String> text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0
                ? Optional.empty()
                : Optional.of(found.item(0).getTextContent()).filter(text -> !text.isBlank());
    }

    /** A place as annotated; some have no coordinates. */
    private record Toponym(Span span, Optional<Area> area) {}

    private static final class Tally {
        private int annotated;
        private int found;
        private int proposed;
        private int withArea;
        private int near;

        void count(List<Toponym> toponyms, ReportPlaces places) {
            List<PlaceMention> free = new ArrayList<>(places.mentions());
            annotated += toponyms.size();
            proposed += free.size();
            for (Toponym toponym : toponyms) {
                withArea += toponym.area().isPresent() ? 1 : 0;
                Optional<PlaceMention> hit = free.stream()
                        .filter(mention -> mention.span().overlaps(toponym.span()))
                        .findFirst();
                hit.ifPresent(mention -> {
                    free.remove(mention);
                    found++;
                    near += isNear(toponym, mention) ? 1 : 0;
                });
            }
        }

        private static boolean isNear(Toponym toponym, PlaceMention mention) {
            return toponym.area().isPresent()
                    && mention.place()
                            .location()
                            .map(location -> new Area(location.latitude(), location.longitude(), 0))
                            .filter(place -> place.distanceKm(toponym.area().get()) <= NEAR_KM)
                            .isPresent();
        }

        void print(String corpus) {
            double precision = found / (double) proposed;
            double recall = found / (double) annotated;
            System.out.printf(
                    Locale.ROOT,
                    "{\"corpus\": \"%s\", \"precision\": %.3f, \"recall\": %.3f, \"f1\": %.3f, \"within_161_km\": %.3f}%n",
                    corpus,
                    precision,
                    recall,
                    2 * precision * recall / (precision + recall),
                    near / (double) withArea);
        }
    }
}
