package org.dateline.read.internal.container.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stream into records by the lengths that they name, so that a broken record harms no other. After one whose
 * length is wrong, it goes on at the next line that begins a record. What looks like a record within a record of the
 * right length is never taken for one: else any page could forge reports of others.
 */
final class Frames {
    static final String MAGIC = "WARC/";

    private static final int LONGEST_HEAD = 64 << 10;
    private static final Pattern LENGTH =
            Pattern.compile("(?mi)^Content-Length[ \\t]{0,20}+:[ \\t]{0,20}+(\\d{1,18})[ \\t]{0,20}+$");

    private final Lookahead in;
    private Optional<Frame> open = Optional.empty();

    /** What comes next in the stream. */
    sealed interface Step {
        record Found(Frame frame) implements Step {}

        /** Bytes that are no record, from this offset on. */
        record Broken(long offset, String reason) implements Step {}
    }

    Frames(InputStream in) {
        this.in = new Lookahead(in);
    }

    /**
     * The next record, after what was not read of the last; empty at the end.
     *
     * @throws IOException if the stream itself cannot be read on
     */
    Optional<Step> next() throws IOException {
        Optional<Step> fault = closed();
        if (fault.isPresent()) {
            return fault;
        }
        skipLineEnds();
        return in.has(1) ? Optional.of(record()) : Optional.empty();
    }

    /** Why the stream itself could not be read on. */
    Optional<IOException> failure() {
        return in.failure();
    }

    private Optional<Step> closed() throws IOException {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Frame last = open.get();
        open = Optional.empty();
        last.leave();
        if (last.left() > 0) {
            return Optional.of(new Step.Broken(last.offset(), "the file ends " + last.left() + " bytes before it"));
        }
        skipLineEnds();
        if (!in.has(1) || in.startsWith(MAGIC)) {
            return Optional.empty();
        }
        return Optional.of(broken(last.offset(), "is not as long as it says"));
    }

    private Step record() throws IOException {
        long offset = in.position();
        if (!in.startsWith(MAGIC)) {
            return broken(offset, "does not begin as records do");
        }
        byte[] head = head();
        OptionalLong length = length(head);
        if (length.isEmpty()) {
            return broken(offset, "does not say how long it is");
        }
        Frame frame = new Frame(offset, head, length.getAsLong(), in);
        open = Optional.of(frame);
        return new Step.Found(frame);
    }

    /** The lines up to the first blank one; as much as may be, if there is none. */
    private byte[] head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int lineLength = 0;
        int read = in.read();
        while (read >= 0 && head.size() < LONGEST_HEAD) {
            head.write(read);
            if (read == '\n') {
                if (lineLength == 0) {
                    break;
                }
                lineLength = 0;
            } else if (read != '\r') {
                lineLength++;
            }
            read = in.read();
        }
        return head.toByteArray();
    }

    private static OptionalLong length(byte[] head) {
        String lines = new String(head, StandardCharsets.ISO_8859_1).replace("\r", "");
        Matcher matcher = LENGTH.matcher(lines);
        return lines.endsWith("\n\n") && matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }

    private Step broken(long offset, String reason) throws IOException {
        long skippedFrom = in.position();
        skipToRecord();
        String where = in.has(1) ? "; went on at " + in.position() : "; nothing after it could be read";
        return new Step.Broken(offset, reason + where + ", " + (in.position() - skippedFrom) + " bytes passed over");
    }

    private void skipToRecord() throws IOException {
        int before = 0;
        while (in.has(1) && !(before == '\n' && in.peek(0) == 'W' && in.startsWith(MAGIC))) {
            before = in.read();
        }
    }

    private void skipLineEnds() throws IOException {
        while (in.has(1) && (in.peek(0) == '\r' || in.peek(0) == '\n')) {
            in.read();
        }
    }
}
