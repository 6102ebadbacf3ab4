package org.dateline.read.internal.container.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.dateline.read.internal.container.Names;

/** Takes a mail apart into its header and its parts, within limits. A mail within the mail is one part. One mail's state. */
final class Mail {
    /** Newsletters nest three or four deep. */
    static final int DEEPEST = 20;

    /** More attachments than anybody sends by hand. */
    static final int MOST_ATTACHMENTS = 200;

    private static final int MOST_FIELDS = 2_000;
    private static final int LONGEST_FIELD = 256 << 10;

    private final MimeTokenStream tokens;
    private final Header header = new Header();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Integer> choices = new ArrayDeque<>();
    private String preamble = "";
    private int groups;
    private int leftOut;
    private boolean tooDeep;
    private Optional<String> fault = Optional.empty();

    private Mail() {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxContentLen(-1)
                .build();
        org.apache.james.mime4j.dom.FieldParser<? extends ParsedField> fields = LenientFieldParser.getParser();
        tokens = new MimeTokenStream(
                config, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder(null, fields, DecodeMonitor.SILENT));
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    }

    /** What can be had of a mail, broken as it may be. */
    static Mail parsed(byte[] bytes) throws IOException {
        Mail mail = new Mail();
        try {
            mail.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException e) {
            mail.fault = Optional.of(Names.words(String.valueOf(e.getMessage())));
        }
        return mail;
    }

    Header header() {
        return header;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** What stands before the first part: the whole text, where the parts were announced and did not come. */
    String preamble() {
        return preamble;
    }

    /** How many parts were not taken for being too many. */
    int leftOut() {
        return leftOut;
    }

    boolean isTooDeep() {
        return tooDeep;
    }

    /** Why the rest could not be taken; empty if all could. */
    Optional<String> fault() {
        return fault;
    }

    private void parse(InputStream bytes) throws IOException, MimeException {
        tokens.parse(bytes);
        boolean ownHeader = true;
        for (EntityState state = tokens.getState();
                state != EntityState.T_END_OF_STREAM && !tooDeep;
                state = tokens.next()) {
            switch (state) {
                case T_FIELD -> {
                    if (ownHeader) {
                        header.add(tokens.getField());
                    }
                }
                case T_END_HEADER -> ownHeader = false;
                case T_START_MULTIPART -> enter();
                case T_END_MULTIPART -> choices.poll();
                case T_PREAMBLE -> preamble += preamble.isEmpty() ? text(tokens.getInputStream()) : "";
                case T_BODY -> take((MaximalBodyDescriptor) tokens.getBodyDescriptor());
                default -> {}
            }
        }
    }

    /** Parts that lie in a choice, however deep, belong to it. */
    private void enter() {
        boolean choice = tokens.getBodyDescriptor().getSubType().equalsIgnoreCase("alternative");
        int around = choices.isEmpty() ? 0 : choices.element();
        choices.push(choice ? ++groups : around);
        tooDeep = choices.size() > DEEPEST;
        if (tooDeep) {
            tokens.stop();
        }
    }

    private void take(MaximalBodyDescriptor descriptor) throws IOException {
        if (parts.size() >= MOST_ATTACHMENTS) {
            leftOut++;
            return;
        }
        String disposition =
                Optional.ofNullable(descriptor.getContentDispositionType()).orElse("");
        parts.add(new Part(
                descriptor.getMimeType().toLowerCase(Locale.ROOT),
                parameters(descriptor),
                name(descriptor),
                disposition.equalsIgnoreCase("attachment"),
                choices.isEmpty() ? 0 : choices.element(),
                new ByteArrayBuffer(tokens.getDecodedInputStream().readAllBytes(), true)));
    }

    private static Map<String, String> parameters(MaximalBodyDescriptor descriptor) {
        return Map.copyOf(descriptor.getContentTypeParameters());
    }

    private static Optional<String> name(MaximalBodyDescriptor descriptor) {
        return Optional.ofNullable(descriptor.getContentDispositionFilename())
                .or(() -> Optional.ofNullable(
                        descriptor.getContentTypeParameters().get("name")))
                .map(Header::words)
                .map(Names::clean)
                .filter(name -> !name.isEmpty());
    }

    private static String text(InputStream in) throws IOException {
        return org.dateline.read.internal.bytes.Charsets.decode(in.readAllBytes());
    }
}
