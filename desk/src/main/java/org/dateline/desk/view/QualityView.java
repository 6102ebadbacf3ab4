package org.dateline.desk.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.dateline.desk.snapshot.Lazy;

/**
 * How well this program does, by its own evaluation: the figures that {@code dateline bench} prints and that its build is held to.
 *
 * @param version of the program
 */
public record QualityView(String version, List<Benchmark> benchmarks) implements View {
    public static final String PATH = "/quality";

    private static final int COLUMNS = 4;
    private static final Supplier<QualityView> BUNDLED = new Lazy<>(QualityView::read)::value;

    /**
     * What was measured on one corpus.
     *
     * @param about what was measured, on what
     * @param language of the corpus
     * @param measured on which day
     */
    public record Benchmark(String title, String language, String about, String measured, List<Figures> sets) {}

    /**
     * @param name of a part of the corpus; empty where it has none
     * @param kinds for each group of kinds of claims; empty where these are not told apart
     */
    public record Figures(String name, List<Figure> figures, List<KindFigures> kinds) {}

    /**
     * What was found of the claims of one group of kinds.
     *
     * @param values per cent, but for counts, by the names of the figures
     */
    public record KindFigures(String kind, Map<String, String> values) {}

    /**
     * @param value per cent, but for counts
     * @param floor below which the build fails; empty where there is none
     */
    public record Figure(String name, String value, String floor) {}

    /** That of this build. */
    public static QualityView bundled() {
        return BUNDLED.get();
    }

    private static QualityView read() {
        List<Benchmark> benchmarks = new ArrayList<>();
        for (String line :
                resource("/org/dateline/desk/view/quality.tsv").lines().toList()) {
            String[] columns = line.split("\t", -1);
            if (!line.startsWith("#") && columns.length == COLUMNS) {
                benchmarks.add(benchmark(columns));
            }
        }
        String version = QualityView.class.getPackage().getImplementationVersion();
        return new QualityView(version == null ? "development" : version, List.copyOf(benchmarks));
    }

    private static Benchmark benchmark(String... columns) {
        try {
            JsonNode scores =
                    new ObjectMapper().readTree(resource("/org/dateline/desk/scores/" + columns[0] + ".json"));
            List<Figures> sets = new ArrayList<>();
            if (scores.has("sets")) {
                scores.path("sets").properties().forEach(set -> sets.add(figures(set.getKey(), set.getValue())));
            } else {
                sets.add(figures("", scores));
            }
            return new Benchmark(
                    columns[1], columns[2], columns[3], scores.path("measured").asText(), sets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figures figures(String name, JsonNode scores) {
        List<Figure> figures = new ArrayList<>();
        scores.path("figures")
                .properties()
                .forEach(figure -> figures.add(new Figure(
                        words(figure.getKey()),
                        number(figure.getValue()),
                        number(scores.path("floors").path(figure.getKey())))));
        List<KindFigures> kinds = new ArrayList<>();
        scores.path("kinds").properties().forEach(kind -> {
            Map<String, String> values = new LinkedHashMap<>();
            kind.getValue()
                    .properties()
                    .forEach(figure -> values.put(words(figure.getKey()), number(figure.getValue())));
            kinds.add(new KindFigures(kind.getKey(), values));
        });
        return new Figures(name, figures, kinds);
    }

    private static String words(String figure) {
        return figure.replace('_', ' ');
    }

    private static String number(JsonNode value) {
        if (value.isIntegralNumber()) {
            return String.format(Locale.ROOT, "%,d", value.asLong());
        }
        return value.isNumber() ? value.asText() : "";
    }

    private static String resource(String name) {
        try (InputStream file = QualityView.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String title() {
        return "How well it reads";
    }

    @Override
    public String template() {
        return "quality.jte";
    }

    @Override
    public Section section() {
        return Section.NONE;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css");
    }
}
