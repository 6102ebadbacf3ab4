package org.dateline.publish.sitrep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.intake.Whole;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.KindGroup;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;
import org.dateline.reconcile.standing.Series;

/** Writes the sections of a situation report, each from claims that it cites; an event stands in one of them only. */
final class SituationWriter {
    private static final int HIGHLIGHTS = 5;
    private static final int NEWS = 8;
    private static final int PLACES = 10;
    private static final int AT_A_PLACE = 3;
    private static final int UNCONFIRMED = 8;
    private static final int DISPUTES = 8;
    private static final int DENIALS = 4;
    private static final int CORRECTIONS = 8;
    private static final int COUNTS = 6;

    /** Of the words of an event, the share that another one may have and still be told of beside it. */
    private static final double ALIKE = 0.6;

    private static final Set<Measure> COUNTED = Set.of(
            Measure.KILLED, Measure.WOUNDED, Measure.DISPLACED, Measure.CAPTURED_PLACES, Measure.SITES_DESTROYED);
    private static final Set<KindGroup> GRAVE =
            Set.of(KindGroup.HARM, KindGroup.VIOLENCE, KindGroup.STRIKE, KindGroup.BATTLE, KindGroup.TERRITORY);

    private final Situation situation;
    private final Writing writing = new Writing();
    private final List<Happening> left;
    private final List<Set<String>> told = new ArrayList<>();

    private SituationWriter(Situation situation) {
        this.situation = situation;
        left = new ArrayList<>(situation.happenings());
    }

    /**
     * The report on a region, from first to last day.
     *
     * @param region a country's English name, or part of the names of places
     */
    static SituationReport write(Whole whole, String region, LocalDate from, LocalDate until) {
        SituationWriter writer = new SituationWriter(Situation.of(whole, Region.named(region), from, until));
        List<Section> sections = List.of(
                writer.highlights(),
                writer.news(),
                writer.figures(),
                writer.contested(),
                writer.corrections(),
                writer.byPlace(),
                writer.unconfirmed(),
                writer.method());
        return new SituationReport(region, from, until, sections, writer.writing.citations());
    }

    private Section highlights() {
        return new Section(
                "Highlights",
                "Nothing is told.",
                take(
                        HIGHLIGHTS,
                        happening -> happening.isDeed()
                                && happening.isOfLate()
                                && (GRAVE.contains(happening.kind().group())
                                        || happening.kind().group() == KindGroup.MOVEMENT)));
    }

    private Section news() {
        return new Section(
                "What is new",
                "Nothing that was not told before.",
                take(
                        NEWS,
                        happening -> happening.isDeed()
                                && GRAVE.contains(happening.kind().group())
                                && happening.isOfLate()
                                && !situation.wasKnown(happening.event())));
    }

    private Section byPlace() {
        Map<String, List<Happening>> byPlace = left.stream()
                .filter(Happening::isDeed)
                .filter(happening -> !happening.place().isEmpty())
                .collect(Collectors.groupingBy(Happening::place, LinkedHashMap::new, Collectors.toList()));
        List<Sentence> sentences = new ArrayList<>();
        byPlace.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Happening>>>comparingInt(
                                place -> -place.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(PLACES)
                .forEach(place -> sentences.addAll(take(
                        AT_A_PLACE,
                        happening -> happening.isDeed() && happening.place().equals(place.getKey()))));
        return new Section("By place: what else is told", "Nothing else.", sentences);
    }

    private Section unconfirmed() {
        return new Section(
                "Unconfirmed: one origin only",
                "Nothing else of weight rests on a single origin.",
                take(
                        UNCONFIRMED,
                        happening -> happening.isDeed()
                                && happening.origins() == 1
                                && GRAVE.contains(happening.kind().group())));
    }

    /** The first events that pass a test and were not told yet. */
    private List<Sentence> take(int most, Predicate<Happening> test) {
        List<Sentence> sentences = new ArrayList<>();
        for (Happening happening : List.copyOf(left)) {
            if (sentences.size() < most && test.test(happening)) {
                left.remove(happening);
                if (isOther(happening)) {
                    sentences.add(sentence(happening));
                }
            }
        }
        return sentences;
    }

    /** Whether it is not told already in nearly the same words. */
    private boolean isOther(Happening happening) {
        Set<String> words = words(happening);
        boolean other = told.stream().noneMatch(earlier -> {
            long shared = words.stream().filter(earlier::contains).count();
            return shared >= ALIKE * Math.min(words.size(), earlier.size());
        });
        if (other) {
            told.add(words);
        }
        return other;
    }

    private static Set<String> words(Happening happening) {
        return Stream.of(Wording.words(happening.spokesman())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 3 || word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private Sentence sentence(Happening happening) {
        List<Whole.Entry> claims = happening.company();
        Whole.Entry first = happening.spokesman();
        int origins = happening.origins();
        int opposed = situation.whole().standings().opposing(first.claim().id());
        String words = Wording.quote(first) + " — " + said(claims, first) + "; "
                + (origins == 1 ? "one origin" : Wording.count(origins, "independent origin"))
                + (opposed > 0 ? "; contradicted or denied by " + Wording.count(opposed, "origin") : "") + ".";
        return writing.sentence(lead(happening), words, claims);
    }

    private static String lead(Happening happening) {
        String days = Wording.days(happening.first(), happening.last());
        return Stream.of(happening.place(), days)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String said(List<Whole.Entry> claims, Whole.Entry first) {
        List<String> speakers = claimants(first);
        Set<String> others = new TreeSet<>();
        claims.forEach(entry -> others.addAll(claimants(entry)));
        speakers.forEach(others::remove);
        Set<String> carriers = outlets(claims);
        String outlet = Wording.outlet(first.report());
        carriers.remove(outlet);
        return (speakers.isEmpty() ? outlet + " in its own voice" : Wording.list(speakers) + " in " + outlet)
                + (others.isEmpty() ? "" : "; also " + Wording.list(others))
                + (carriers.isEmpty() ? "" : "; carried too by " + Wording.list(carriers));
    }

    private List<String> claimants(Whole.Entry entry) {
        return situation.whole().standings().claimants(entry.claim().id());
    }

    /** The last count of every source, those of the same measure together, with the one before. */
    private Section figures() {
        Map<Measure, List<Series>> byMeasure = situation
                .whole()
                .series(situation.claims().keySet())
                .stream()
                .filter(series -> COUNTED.contains(series.measure()))
                .collect(Collectors.groupingBy(Series::measure, TreeMap::new, Collectors.toList()));
        List<Sentence> sentences = new ArrayList<>();
        byMeasure
                .values()
                .forEach(all -> all.stream()
                        .sorted(Comparator.comparingDouble(SituationWriter::last)
                                .reversed()
                                .thenComparing(Series::source))
                        .limit(COUNTS)
                        .map(this::count)
                        .forEach(sentences::add));
        return new Section(
                "Figures by counting source; never summed or averaged", "No source counts anything.", sentences);
    }

    private static double last(Series series) {
        return greatest(series).figure().min();
    }

    /** Of a source's counts the greatest: the others are of parts, or were overtaken by it. */
    private static Series.Point greatest(Series series) {
        return series.points().stream()
                .max(Comparator.<Series.Point>comparingDouble(
                                point -> point.figure().min())
                        .thenComparing(Series.Point::claim))
                .orElseThrow();
    }

    private Sentence count(Series series) {
        Series.Point point = greatest(series);
        List<Whole.Entry> entries = situation.here(point.claims());
        String window = point.figure()
                .window()
                .map(words -> " (“" + Wording.line(words) + "”)")
                .orElse("");
        String words = Wording.line(series.source()) + ": “"
                + Wording.line(point.figure().words()) + "”" + window
                + (entries.size() > 1 ? "; in " + Wording.list(outlets(entries)) : "") + ".";
        return writing.sentence(label(series.measure()), words, entries);
    }

    private static Set<String> outlets(List<Whole.Entry> entries) {
        Set<String> outlets = new TreeSet<>();
        entries.forEach(entry -> outlets.add(Wording.outlet(entry.report())));
        return outlets;
    }

    private static String label(Measure measure) {
        return measure.code().substring(0, 1).toUpperCase(Locale.ROOT)
                + measure.code().substring(1).replace('-', ' ');
    }

    /** Claims against others, then denials of what nobody is quoted for. */
    private Section contested() {
        List<Sentence> sentences =
                new ArrayList<>(pairs(DISPUTES, Set.of(RelationType.CONTRADICTS, RelationType.DENIES)));
        sentences.addAll(take(DENIALS, Happening::isDenial));
        return new Section("Contested and denied", "No claim is contradicted or denied.", sentences);
    }

    private Section corrections() {
        return new Section(
                "Corrections and updates",
                "No count was updated or taken back.",
                pairs(CORRECTIONS, Set.of(RelationType.UPDATES, RelationType.CORRECTS)));
    }

    /** One sentence for each pair of origins, those that most origins stand behind first. */
    private List<Sentence> pairs(int most, Set<RelationType> types) {
        Set<Relation> relations = new HashSet<>();
        situation
                .claims()
                .keySet()
                .forEach(id -> situation.whole().standings().relations(id).stream()
                        .filter(relation -> types.contains(relation.type()))
                        .forEach(relations::add));
        Set<Set<Object>> seen = new HashSet<>();
        return relations.stream()
                .filter(relation -> entry(relation.claim()).isPresent()
                        && entry(relation.other()).isPresent())
                .sorted(Comparator.comparingInt(this::backing)
                        .reversed()
                        .thenComparing(Relation::claim)
                        .thenComparing(Relation::other)
                        .thenComparing(Relation::type))
                .filter(relation -> seen.add(Set.of(
                        situation.whole().standings().origin(relation.claim()),
                        List.of(situation.whole().standings().origin(relation.other())))))
                .limit(most)
                .map(this::pair)
                .toList();
    }

    private int backing(Relation relation) {
        return situation.whole().standings().supporting(relation.claim())
                + situation.whole().standings().supporting(relation.other());
    }

    private Optional<Whole.Entry> entry(ClaimId id) {
        return Optional.ofNullable(situation.claims().get(id));
    }

    private Sentence pair(Relation relation) {
        Whole.Entry one = entry(relation.claim()).orElseThrow();
        Whole.Entry other = entry(relation.other()).orElseThrow();
        String words = voice(one) + ": " + Wording.quote(one) + " " + verb(relation.type()) + " " + voice(other) + ": "
                + Wording.quote(other) + " (" + compared(relation) + ").";
        String place = one.claim().places().stream()
                .findFirst()
                .map(Place::name)
                .map(Wording::line)
                .orElse("");
        return writing.sentenceOf(place, words, List.of(one, other));
    }

    private static String verb(RelationType type) {
        return type.code().replace('-', ' ');
    }

    /** The first of what was compared: that which they differ in. */
    private static String compared(Relation relation) {
        return Wording.line(relation.reason().split(";", 2)[0]);
    }

    private String voice(Whole.Entry entry) {
        List<String> names = claimants(entry);
        String outlet = Wording.outlet(entry.report());
        return names.isEmpty() ? outlet : Wording.list(names) + " (" + outlet + ")";
    }

    private Section method() {
        List<Claim> claims =
                situation.claims().values().stream().map(Whole.Entry::claim).toList();
        long unread = situation.whole().reports().values().stream()
                .filter(report -> !report.language().equals("en"))
                .count();
        long undated = situation.whole().reports().values().stream()
                .filter(report -> report.published().isEmpty())
                .count();
        long untold = left.stream().filter(Happening::isDeed).count();
        List<String> words = List.of(
                "Made from " + Wording.count(claims.size(), "claim") + " of "
                        + Wording.count(situation.reports().size(), "report")
                        + " of these days, in which " + Wording.count(situation.origins(), "voice")
                        + " can be told apart.",
                "A program read the claims from the reports; a number in brackets leads to the words of each. Dateline says who"
                        + " says so; it does not say what is true.",
                "Origins are independent if none was found to be taken from the other: copies of one text, and outlets that hand on"
                        + " the same words of one voice, are one origin.",
                "Left out: plans, conditions, background, mere words of politics, and " + Wording.count(untold, "event")
                        + " of less weight.",
                Wording.count(undated, "report") + " of the whole ledger " + (undated == 1 ? "has" : "have")
                        + " no day of publication of " + (undated == 1 ? "its" : "their") + " own; " + unread
                        + (unread == 1 ? " is" : " are") + " in languages that are kept but not coded.");
        return new Section(
                "Method",
                "",
                words.stream().map(each -> new Sentence("", each, List.of())).toList());
    }
}
