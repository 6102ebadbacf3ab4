package org.dateline.read.internal.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;

/** Walks through containers within containers, depth first. One source's state. */
public final class Unpacked implements Items {
    /** More bytes than this are not taken for one document. */
    public static final int LARGEST = 32 << 20;

    /** How much of a stream is looked at to tell its format, in bytes. */
    public static final int HEAD = 16 << 10;

    /** A report in a mail in a mailbox in a compressed archive in an archive; more is a trick. */
    private static final int MOST_LEVELS = 6;

    private record Level(String location, Entries entries) {}

    private final List<Format> formats;
    private final Parting parting;
    private final Allowance allowance = new Allowance();
    private final InputStream source;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Optional<Item> next = Optional.empty();

    public Unpacked(String location, InputStream source, List<Format> formats, Parting parting) {
        this.formats = formats;
        this.parting = parting;
        this.source = source;
        levels.push(new Level(location, sole(allowance.received(source))));
    }

    /** The format that recognises the first bytes of a stream. */
    public static Optional<Format> recognising(List<Format> formats, byte[] head) {
        return formats.stream().filter(format -> format.recognises(head)).findFirst();
    }

    private static Entries sole(InputStream content) {
        Deque<Entry> left = new ArrayDeque<>(List.of(new Entry.Content("", content, Optional.empty())));
        return () -> Optional.ofNullable(left.poll());
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !levels.isEmpty()) {
            next = advance(levels.element());
        }
        return next.isPresent();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more documents");
        }
        Item item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    @Override
    public void close() {
        while (!levels.isEmpty()) {
            leave();
        }
        try {
            source.close();
        } catch (IOException e) {
            // All that could be read has been read.
        }
    }

    /** One step in the innermost open container. What libraries throw at broken input is not to be foreseen. */
    private Optional<Item> advance(Level level) {
        try {
            Optional<Entry> entry = level.entries().next();
            if (entry.isEmpty()) {
                leave();
                return Optional.empty();
            }
            return taken(level.location(), entry.get());
        } catch (Allowance.Exceeded e) {
            String outermost = levels.getLast().location();
            levels.clear();
            return refused(outermost, RejectionCode.TOO_LARGE, e.getMessage() + "; what came before was taken");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            leave();
            return broken(level.location(), e);
        }
    }

    private Optional<Item> taken(String container, Entry entry) throws IOException {
        String location = entry.name().isEmpty() ? container : container + "!/" + entry.name();
        if (entry instanceof Entry.Unfit unfit) {
            return refused(location, unfit.code(), unfit.message());
        }
        Entry.Content content = (Entry.Content) entry;
        InputStream in = new BufferedInputStream(
                levels.size() == 1 ? content.content() : allowance.unpacked(content.content()), HEAD);
        Optional<Format> format = recognising(formats, head(in));
        return format.isPresent() ? enter(location, format.get(), in) : document(location, in, content);
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    private Optional<Item> enter(String location, Format format, InputStream in) {
        if (levels.size() > MOST_LEVELS) {
            return refused(
                    location, RejectionCode.TOO_LARGE, "lies in " + MOST_LEVELS + " containers within each other");
        }
        try {
            levels.push(new Level(location, format.open(in)));
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return broken(location, e);
        }
    }

    private Optional<Item> document(String location, InputStream in, Entry.Content content) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            in.transferTo(OutputStream.nullOutputStream());
            return refused(
                    location, RejectionCode.TOO_LARGE, "more than " + (LARGEST >> 20) + " MiB; no report is that long");
        }
        Capture capture = Capture.of(location, bytes);
        Optional<Entries> parts =
                levels.size() > MOST_LEVELS ? Optional.empty() : parting.parts(capture, content.said());
        if (parts.isPresent()) {
            levels.push(new Level(location, parts.get()));
            return Optional.empty();
        }
        return Optional.of(new Item.Document(capture, content.said()));
    }

    private void leave() {
        try {
            levels.pop().entries().close();
        } catch (IOException | RuntimeException e) {
            // All that could be read has been read.
        }
    }

    private static Optional<Item> broken(String location, Throwable fault) {
        String words = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return refused(location, RejectionCode.TRUNCATED, "broken or cut short: " + words);
    }

    private static Optional<Item> refused(String location, RejectionCode code, String message) {
        return Optional.of(new Item.Refused(new Rejection(location, Optional.empty(), code, message)));
    }
}
