package org.dateline.bench.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Tally;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.language.Name;
import org.dateline.language.NameKind;
import org.dateline.model.Span;

/**
 * Names, times and quantities against re3d (reports on the war in Syria and Iraq). A name is right where span and kind
 * are, articles and the titles of persons apart. re3d marks descriptions ("the camp") too, which are no names, and
 * doubtful ones with no confidence: they are not asked for, and what is found there is not counted. {@code …_overlap} asks for all of them, for any shared word.
 */
public final class EntityBenchmark implements Benchmark {
    private static final List<NameKind> KINDS = List.of(
            NameKind.PERSON,
            NameKind.ORGANISATION,
            NameKind.LOCATION,
            NameKind.MILITARY_PLATFORM,
            NameKind.WEAPON,
            NameKind.TIME,
            NameKind.QUANTITY);

    private final Map<NameKind, String> figureNames = new EnumMap<>(NameKind.class);

    public EntityBenchmark() {
        KINDS.forEach(kind -> figureNames.put(kind, kind.name().toLowerCase(Locale.ROOT)));
        figureNames.put(NameKind.TIME, "temporal");
    }

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public String description() {
        return "names, times and quantities on re3d's reports, from raw text";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        Map<NameKind, Tally> exact = new EnumMap<>(NameKind.class);
        Map<NameKind, Tally> overlap = new EnumMap<>(NameKind.class);
        KINDS.forEach(kind -> exact.put(kind, new Tally()));
        KINDS.forEach(kind -> overlap.put(kind, new Tally()));
        List<Re3d.Document> documents = Re3d.read(data);
        try (LanguageAnalyzer analyzer = LanguageAnalyzer.open()) {
            for (Re3d.Document document : documents) {
                List<Name> names = names(document.text(), analyzer);
                exact.forEach((kind, tally) -> addExact(kind, names, document.entities(), tally));
                overlap.forEach((kind, tally) -> addOverlap(kind, names, document.entities(), tally));
            }
        }
        return figures(documents.size(), exact, overlap);
    }

    private Map<String, Object> figures(int documents, Map<NameKind, Tally> exact, Map<NameKind, Tally> overlap) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("documents", documents);
        exact.forEach((kind, tally) -> {
            String name = figureNames.getOrDefault(kind, "");
            figures.put(name + "_wanted", Math.round(tally.wanted()));
            figures.put(name + "_precision", tally.precision());
            figures.put(name + "_recall", tally.recall());
            figures.put(name + "_f1", tally.f1());
            figures.put(name + "_overlap_f1", overlap.getOrDefault(kind, tally).f1());
        });
        return figures;
    }

    private static List<Name> names(String text, LanguageAnalyzer analyzer) {
        return analyzer.analyze(text, List.of(new Span(0, text.length()))).sentences().stream()
                .flatMap(sentence -> sentence.names().stream())
                .toList();
    }

    private static void addExact(NameKind kind, List<Name> names, List<GoldEntity> entities, Tally tally) {
        List<GoldEntity> marked =
                entities.stream().filter(entity -> entity.kind() == kind).toList();
        List<GoldEntity> asked = marked.stream()
                .filter(entity -> entity.asked() && isOutermost(entity, marked))
                .toList();
        List<Span> found = spans(kind, names);
        int foundRight = count(found, span -> asked.stream().anyMatch(entity -> entity.isFoundAs(span)));
        int notAsked = count(
                found,
                span -> asked.stream().noneMatch(entity -> entity.isFoundAs(span))
                        && marked.stream().anyMatch(entity -> entity.isFoundAs(span)));
        int askedRight = count(asked, entity -> found.stream().anyMatch(entity::isFoundAs));
        tally.add(foundRight, found.size() - notAsked, askedRight, asked.size());
    }

    /** Of names inside names of the same kind only the longest is asked for. */
    private static boolean isOutermost(GoldEntity entity, List<GoldEntity> entities) {
        return entities.stream()
                .noneMatch(other -> other.asked()
                        && !other.span().equals(entity.span())
                        && other.span().contains(entity.span()));
    }

    private static void addOverlap(NameKind kind, List<Name> names, List<GoldEntity> entities, Tally tally) {
        List<Span> wanted = new ArrayList<>();
        for (GoldEntity entity : entities) {
            if (entity.kind() == kind) {
                wanted.add(entity.span());
            }
        }
        List<Span> found = spans(kind, names);
        tally.add(
                count(found, span -> wanted.stream().anyMatch(span::overlaps)),
                found.size(),
                count(wanted, span -> found.stream().anyMatch(span::overlaps)),
                wanted.size());
    }

    private static <T> int count(List<T> all, Predicate<T> wanted) {
        return (int) all.stream().filter(wanted).count();
    }

    private static List<Span> spans(NameKind kind, List<Name> names) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(Name::span)
                .toList();
    }
}
