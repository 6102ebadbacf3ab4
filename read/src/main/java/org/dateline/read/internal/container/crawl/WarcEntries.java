package org.dateline.read.internal.container.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Unpacked;
import org.dateline.read.item.Said;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The pages of a crawl. A document's name is when it was fetched and its address, as web archives show it. What else
 * the crawler kept is counted and told of at the end.
 */
final class WarcEntries implements Entries {
    private static final int OK = 200;
    private static final int MOST_FAULTS = 100;
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp|file):.*+", Pattern.DOTALL);
    private static final Pattern ROBOTS = Pattern.compile("(?i)https?://[^/]++/robots\\.txt");

    /** What a page, a text, a feed or a PDF document is sent as. */
    private static final Set<String> MEDIA_TYPES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/markdown",
            "text/x-markdown",
            "application/pdf",
            "text/xml",
            "application/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json");

    private final Frames frames;
    private final Kept kept = new Kept();
    private final SetAside setAside = new SetAside();
    private int faults;
    private boolean ended;

    WarcEntries(InputStream content) {
        this.frames = new Frames(content);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        while (!ended) {
            Optional<Frames.Step> step = frames.next();
            Optional<Entry> entry = step.isPresent() ? entry(step.get()) : end();
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> end() {
        ended = true;
        return setAside.words().map(words -> new Entry.Unfit("", RejectionCode.NO_ARTICLE, words));
    }

    private Optional<Entry> entry(Frames.Step step) throws IOException {
        if (step instanceof Frames.Step.Broken broken) {
            return broken(broken.offset(), broken.reason());
        }
        return entry(((Frames.Step.Found) step).frame());
    }

    private Optional<Entry> broken(long offset, String reason) {
        faults++;
        if (faults > MOST_FAULTS) {
            setAside.count("broken");
            return Optional.empty();
        }
        return Optional.of(new Entry.Unfit("offset " + offset, RejectionCode.TRUNCATED, "a broken record: " + reason));
    }

    /** What the library throws at broken records is not to be foreseen; what the stream throws is not the record's fault. */
    private Optional<Entry> entry(Frame frame) throws IOException {
        try (WarcReader reader = new WarcReader(frame.content())) {
            Optional<WarcRecord> record = reader.next();
            return record.isEmpty() ? broken(frame.offset(), "is empty") : entry(record.get());
        } catch (Payload.UnknownCoding e) {
            setAside.count(String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            if (frames.failure().isPresent()) {
                throw frames.failure().get();
            }
            return broken(frame.offset(), String.valueOf(e.getMessage()));
        }
    }

    private Optional<Entry> entry(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return response(response);
        }
        if (record instanceof WarcRevisit revisit) {
            return revisit(revisit);
        }
        if (record instanceof WarcConversion || record instanceof WarcResource) {
            WarcTargetRecord target = (WarcTargetRecord) record;
            return suits(target, mediaType(target.headers().first("Content-Type")))
                    ? document(target, target.body().stream())
                    : Optional.empty();
        }
        if (!(record instanceof Warcinfo || record instanceof WarcRequest || record instanceof WarcMetadata)) {
            setAside.count(record instanceof WarcContinuation ? "continuation" : "of type " + record.type());
        }
        return Optional.empty();
    }

    private Optional<Entry> response(WarcResponse record) throws IOException {
        String type = mediaType(record.headers().first("Content-Type"));
        if (!type.equals("application/http")) {
            setAside.count("response of " + type);
            return Optional.empty();
        }
        HttpResponse http = record.http();
        if (http.status() != OK) {
            setAside.count("of status " + http.status());
            return Optional.empty();
        }
        return suits(record, mediaType(http.headers().first("Content-Type")))
                ? document(record, Payload.of(http))
                : Optional.empty();
    }

    private static String mediaType(Optional<String> header) {
        return header.map(value -> value.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether it may be a document; counted if not. */
    private boolean suits(WarcTargetRecord record, String mediaType) {
        String address = address(record);
        if (!ADDRESS.matcher(address).matches()) {
            setAside.count("of no address on the web: " + address.split(":", 2)[0] + ":");
        } else if (ROBOTS.matcher(address).matches()) {
            setAside.count("robots.txt");
        } else if (!mediaType.isEmpty() && !MEDIA_TYPES.contains(mediaType)) {
            setAside.count(mediaType);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Entry> document(WarcTargetRecord record, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(Unpacked.LARGEST + 1);
        String name = kept.unique(name(record));
        if (bytes.length > Unpacked.LARGEST) {
            return Optional.of(new Entry.Unfit(name, RejectionCode.TOO_LARGE, "more than a report has"));
        }
        kept.add(record, name);
        Said said = Said.by("crawl").url(Optional.of(address(record)));
        return Optional.of(new Entry.Content(name, new ByteArrayInputStream(bytes), Optional.of(said)));
    }

    private Optional<Entry> revisit(WarcRevisit revisit) {
        Optional<String> earlier = kept.earlier(revisit);
        if (earlier.isEmpty()) {
            setAside.count("revisit of what is no document in this file");
        }
        return earlier.map(name -> new Entry.Unfit(
                kept.unique(name(revisit)), RejectionCode.NO_ARTICLE, "unchanged since it was taken as " + name));
    }

    /** When it was fetched and its address, as in the addresses of web archives. */
    private static String name(WarcTargetRecord record) {
        String date =
                NO_DIGIT.matcher(record.headers().first("WARC-Date").orElse("")).replaceAll("");
        String day = date.substring(0, Math.min(14, date.length()));
        return day.isEmpty() ? address(record) : day + "/" + address(record);
    }

    /** Older tools put it in angle brackets. */
    private static String address(WarcTargetRecord record) {
        String address = record.headers().first("WARC-Target-URI").orElse("").strip();
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }
}
