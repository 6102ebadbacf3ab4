package org.dateline.extract.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Anchor;
import org.dateline.model.Span;
import org.dateline.model.When;

/**
 * Measures the days found in MEANTIME's articles (folder {@code dates-in-text} of the benchmarks) against its TIMEX3 of type
 * DATE that name a day, week, month or year: right where the words overlap and the days are the same, up to the article's
 * date; of "since 2003" only the start counts. Only the first sentences of an article are annotated. What overlaps a TIMEX3 of another kind is left out.
 */
final class DatesInText {
    private static final Pattern TOKEN =
            Pattern.compile("<token number=\"\\d+\" sentence=\"(\\d+)\" t_id=\"(\\d+)\">([^<]*)</token>");
    private static final Pattern TIMEX = Pattern.compile("<TIMEX3 ([^>]*[^/])>(.*?)</TIMEX3>", Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("t_id=\"(\\d+)\"");

    private record Gold(Span span, Optional<Days> days) {}

    private final WhenFinder finder = WhenFinder.english();
    private final boolean verbose;
    private Optional<LocalDate> published = Optional.empty();
    private int annotatedTo;
    private int gold;
    private int found;
    private int right;

    private DatesInText(boolean verbose) {
        this.verbose = verbose;
    }

    /**
     * Prints one line of JSON.
     *
     * @param arguments the folder of the articles; any second argument prints what is wrong
     */
    public static void main(String[] arguments) throws IOException {
        DatesInText measure = new DatesInText(arguments.length > 1);
        try (Stream<Path> files = Files.list(Path.of(arguments[0])).sorted()) {
            for (Path file : files.toList()) {
                measure.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        double precision = 100.0 * measure.right / measure.found;
        double recall = 100.0 * measure.right / measure.gold;
        System.out.printf(
                "{\"gold\": %d, \"found\": %d, \"precision\": %.1f, \"recall\": %.1f, \"value_f1\": %.1f}%n",
                measure.gold, measure.found, precision, recall, 2 * precision * recall / (precision + recall));
    }

    private void add(String xml) {
        StringBuilder text = new StringBuilder();
        Map<String, Span> tokens = new HashMap<>();
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(xml);
        String sentence = "";
        while (matcher.find()) {
            boolean next = !matcher.group(1).equals(sentence);
            String word = matcher.group(3).replace("&amp;", "&").replace("&quot;", "\"");
            if (next) {
                text.append('\n');
                sentences.add(new Span(text.length(), text.length()));
                sentence = matcher.group(1);
            } else if (!word.matches("[.,;:!?%)].*|'s")) {
                text.append(' ');
            }
            tokens.put(matcher.group(2), new Span(text.length(), text.length() + word.length()));
            text.append(word);
            int last = sentences.size() - 1;
            sentences.set(last, new Span(sentences.get(last).start(), text.length()));
        }
        annotatedTo = ANCHOR.matcher(xml.substring(xml.indexOf("<Markables")))
                .results()
                .mapToInt(result ->
                        tokens.getOrDefault(result.group(1), new Span(0, 0)).end())
                .max()
                .orElse(0);
        compare(text.toString(), sentences, timexes(xml, tokens));
    }

    private List<Gold> timexes(String xml, Map<String, Span> tokens) {
        List<Gold> timexes = new ArrayList<>();
        published = Optional.empty();
        Matcher matcher = TIMEX.matcher(xml);
        while (matcher.find()) {
            List<Span> spans = ANCHOR.matcher(matcher.group(2))
                    .results()
                    .map(result -> tokens.get(result.group(1)))
                    .toList();
            String value = attribute(matcher.group(1), "value");
            if (attribute(matcher.group(1), "functionInDocument").equals("CREATION_TIME")) {
                published = days(value).map(Days::first);
            }
            if (!spans.isEmpty()) {
                boolean date = attribute(matcher.group(1), "type").equals("DATE");
                Span span = spans.stream().reduce(Span::covering).orElseThrow();
                timexes.add(new Gold(span, date ? days(value) : Optional.empty()));
            }
        }
        return timexes;
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("(?<!\\w)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Optional<Days> days(String value) {
        try {
            if (value.matches("\\d{4}-W\\d{2}")) {
                LocalDate week = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6)));
                return Optional.of(Days.week(week));
            }
            return switch (value.length()) {
                case 4 -> Optional.of(Days.year(Integer.parseInt(value)));
                case 7 -> Optional.of(Days.month(YearMonth.parse(value).atDay(1)));
                default -> Optional.of(Days.of(LocalDate.parse(value)));
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void compare(String text, List<Span> sentences, List<Gold> timexes) {
        Optional<Anchor> anchor = published.map(day -> new Anchor(day, "the article's date"));
        List<When> whens = sentences.stream()
                .filter(span -> span.start() < annotatedTo)
                .flatMap(span -> finder.find(text, PlainSentences.of(text, span.start(), span.end()), anchor).stream())
                .toList();
        for (When when : whens) {
            List<Gold> same = timexes.stream()
                    .filter(timex -> timex.span().overlaps(when.span()))
                    .toList();
            boolean neutral = !same.isEmpty()
                    && same.stream().allMatch(timex -> timex.days().isEmpty());
            found += neutral ? 0 : 1;
            if (same.isEmpty() && verbose) {
                System.out.println("extra\t" + when.words() + "\t"
                        + text.substring(
                                        Math.max(0, when.span().start() - 50),
                                        when.span().end())
                                .replace('\n', ' '));
            }
        }
        for (Gold timex : timexes) {
            if (timex.days().isPresent()) {
                gold++;
                compare(text, timex.span(), timex.days().get(), whens);
            }
        }
    }

    private void compare(String text, Span span, Days days, List<When> whens) {
        Days elapsed = published.map(days::until).orElse(days);
        Optional<When> hit =
                whens.stream().filter(when -> when.span().overlaps(span)).findFirst();
        boolean same = hit.filter(when -> when.start().equals(Optional.of(elapsed.first()))
                        && (when.words().startsWith("since")
                                || when.end().equals(Optional.of(elapsed.last()))
                                || when.end().equals(Optional.of(days.last()))))
                .isPresent();
        right += same ? 1 : 0;
        if (!same && verbose) {
            System.out.println("wrong\t" + span.in(text) + "\t" + days + "\t" + published + "\t"
                    + hit.map(when -> when.words() + " " + when.start() + " " + when.end())
                            .orElse("nothing"));
        }
    }
}
