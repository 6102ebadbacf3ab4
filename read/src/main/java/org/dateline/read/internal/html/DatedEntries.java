package org.dateline.read.internal.html;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.internal.html.Hints.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The entries of a live blog as the page shows them: brothers of one shape, each with a time of day, in the order of these times,
 * that hold most of what is to be read on the page. Readers' comments and lists of other articles are none.
 */
final class DatedEntries {
    private static final int LEAST_ENTRIES = 3;
    private static final int DEEPEST = 8;

    /** Characters of paragraphs in an entry, in the mean. */
    private static final int LEAST_WORDS = 60;

    private static final double LEAST_SHARE = 0.6;
    private static final double MOST_DISORDER = 0.1;
    private static final double MOST_TEASERS = 0.3;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSS][.SSS][XXX][XX]");
    private static final Pattern QUERY_AND_ANCHOR = Pattern.compile("[?#].*$", Pattern.DOTALL);

    private final Hints hints = new Hints();
    private final Document page;
    private final Optional<String> url;
    private final Map<Element, LocalDateTime> moments = new LinkedHashMap<>();

    private DatedEntries(Document page, Optional<String> url) {
        this.page = page;
        this.url = url;
    }

    static List<LiveEntry> in(Document page, Optional<String> url) {
        return new DatedEntries(page, url).find();
    }

    private List<LiveEntry> find() {
        for (Element time : page.select("time[datetime]")) {
            moment(time.attr("datetime").strip()).ifPresent(moment -> moments.put(time, moment));
        }
        return groups().stream()
                .filter(group -> group.size() >= LEAST_ENTRIES)
                .max(Comparator.comparingInt(this::weight))
                .filter(this::areEntries)
                .map(group -> group.stream().map(this::entry).toList())
                .orElse(List.of());
    }

    private static Optional<LocalDateTime> moment(String words) {
        try {
            TemporalAccessor moment = MOMENT.parseBest(words, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    moment instanceof OffsetDateTime zoned
                            ? zoned.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
                            : (LocalDateTime) moment);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Brothers of one shape around times, each group in the order of the page. */
    private List<Set<Element>> groups() {
        record Place(Element parent, String shape) {}
        Map<Place, Set<Element>> groups = new LinkedHashMap<>();
        for (Element time : moments.keySet()) {
            Element at = time;
            for (int depth = 0; depth < DEEPEST && at.parent() != null && !at.equals(page.body()); depth++) {
                groups.computeIfAbsent(new Place(at.parent(), shape(at)), place -> new LinkedHashSet<>())
                        .add(at);
                at = at.parent();
            }
        }
        return List.copyOf(groups.values());
    }

    private static String shape(Element element) {
        return element.normalName() + " "
                + element.classNames().stream().findFirst().orElse("");
    }

    private boolean areEntries(Set<Element> group) {
        int all = Paragraphs.weight(Renderer.render(page));
        int weight = weight(group);
        return weight >= LEAST_WORDS * group.size()
                && weight >= LEAST_SHARE * all
                && isInOrder(group.stream().map(this::moment).toList())
                && group.stream().filter(this::isTeaser).count() <= MOST_TEASERS * group.size()
                && group.stream().noneMatch(this::isDiscussed);
    }

    private int weight(Set<Element> group) {
        Document shell = Document.createShell("");
        group.forEach(element -> shell.body().appendChild(element.clone()));
        return Paragraphs.weight(Renderer.render(shell));
    }

    private LocalDateTime moment(Element entry) {
        return Objects.requireNonNull(moments.get(time(entry)));
    }

    /** The first time in it: the others may be those of what it quotes. */
    private Element time(Element entry) {
        return entry.select("time[datetime]").stream()
                .filter(moments::containsKey)
                .findFirst()
                .orElseThrow();
    }

    /** The newest first or last, but for an entry or two that are kept on top. */
    private static boolean isInOrder(List<LocalDateTime> moments) {
        int earlier = 0;
        int later = 0;
        for (int i = 1; i < moments.size(); i++) {
            int order = moments.get(i).compareTo(moments.get(i - 1));
            earlier += order < 0 ? 1 : 0;
            later += order > 0 ? 1 : 0;
        }
        return earlier + later > 0 && Math.min(earlier, later) <= Math.max(1, MOST_DISORDER * moments.size());
    }

    /** Whether its heading leads to another page. */
    private boolean isTeaser(Element entry) {
        return entry
                .select(
                        "h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href], a[href]:has(h1, h2, h3, h4)")
                .stream()
                .limit(1)
                .map(link -> link.attr("href"))
                .anyMatch(this::isElsewhere);
    }

    private boolean isElsewhere(String address) {
        String own = path(url.orElse(page.baseUri()));
        String other = path(address);
        return !other.isEmpty() && !(own.endsWith(other) || (!own.isEmpty() && other.startsWith(own)));
    }

    private static String path(String address) {
        return QUERY_AND_ANCHOR.matcher(address.strip()).replaceFirst("");
    }

    private boolean isDiscussed(Element entry) {
        for (Element at = entry; at != null && !at.equals(page.body()); at = at.parent()) {
            if (hints.of(at).contains(Role.DISCUSSION)) {
                return true;
            }
        }
        return false;
    }

    private LiveEntry entry(Element element) {
        Element time = time(element);
        return LiveEntry.shown(
                element,
                anchor(element),
                Optional.of(time.attr("datetime").strip()),
                Optional.ofNullable(element.selectFirst("[rel=author], [itemprop=author]"))
                        .map(Element::text)
                        .filter(words -> !words.isBlank()));
    }

    /** Its own id, or that of the first element in it. */
    private static Optional<String> anchor(Element entry) {
        return Optional.ofNullable(entry.selectFirst("[id]")).flatMap(element -> LiveEntry.anchor(element.id()));
    }
}
