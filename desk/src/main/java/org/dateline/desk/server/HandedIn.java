package org.dateline.desk.server;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.desk.query.Refused;
import org.dateline.intake.Source;
import org.dateline.model.Capture;
import org.dateline.model.Sha256;

/** The documents that a form brings: files, and a text with what is known of it. */
final class HandedIn {
    /** Bytes of one form, all its files together. */
    static final long MOST = 64L * 1024 * 1024;

    private static final int MOST_FILES = 500;
    private static final int LONGEST_FIELD = 500;
    private static final int LONGEST_NAME = 120;
    private static final Pattern ADDRESSES = Pattern.compile("(?:\\s*+https?://\\S++)++\\s*+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}/\\\\]++");

    private HandedIn() {}

    /**
     * Those of a request.
     *
     * @throws Refused if there are none, too many or too much, or if what is said of them cannot be
     */
    static List<Source> of(Context context) {
        requireBounded(context);
        List<Source> sources = new ArrayList<>();
        List<UploadedFile> files = context.uploadedFiles("files");
        if (files.size() > MOST_FILES) {
            throw Refused.tooLarge(
                    "At most " + MOST_FILES + " files are taken at once; “./dateline read FOLDER” has no such limit.");
        }
        files.stream()
                .filter(file -> file.size() > 0 || !file.filename().isBlank())
                .forEach(file -> sources.add(file(file)));
        text(context).ifPresent(sources::add);
        if (sources.isEmpty()) {
            throw Refused.malformed(List.of("Neither a file nor a text was handed in."));
        }
        return sources;
    }

    private static void requireBounded(Context context) {
        long length = context.contentLength();
        if (length < 0) {
            throw Refused.malformed(List.of("The request does not say how long it is."));
        }
        if (length > MOST) {
            throw Refused.tooLarge(
                    "At most " + (MOST >> 20) + " MiB are taken at once; “./dateline read FOLDER” has no such limit.");
        }
        if (!Optional.ofNullable(context.contentType()).orElse("").startsWith("multipart/form-data")) {
            throw Refused.malformed(List.of("Documents are handed in as multipart/form-data."));
        }
    }

    private static Source file(UploadedFile file) {
        try (var content = file.content()) {
            byte[] bytes = content.readAllBytes();
            return Source.given(Capture.of("dropped/" + digest(bytes) + "/" + name(file.filename()), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(file.filename(), e);
        }
    }

    /** The last part of what a browser calls the file. */
    private static String name(String filename) {
        String[] parts = NOT_IN_NAMES.split(filename.strip());
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        String kept = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        return kept.isBlank() ? "unnamed" : kept;
    }

    private static Optional<Source> text(Context context) {
        String text = Optional.ofNullable(context.formParam("text")).orElse("");
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (ADDRESSES.matcher(text).matches()) {
            throw Refused.malformed(List.of("Only addresses were pasted. Dateline asks nothing of the network:"
                    + " save the pages and drop the files, or paste the text itself."));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String name = "pasted-" + digest(bytes) + ".txt";
        return Optional.of(Source.given(
                Capture.of("pasted/" + name, bytes), field(context, "outlet"), day(context), field(context, "url")));
    }

    private static Optional<String> field(Context context, String name) {
        Optional<String> value =
                Optional.ofNullable(context.formParam(name)).map(String::strip).filter(said -> !said.isEmpty());
        if (value.isPresent() && value.get().length() > LONGEST_FIELD) {
            throw Refused.tooLarge("“" + name + "” may be " + LONGEST_FIELD + " characters long.");
        }
        return value;
    }

    private static Optional<String> day(Context context) {
        Optional<String> published = field(context, "published");
        published.ifPresent(value -> {
            try {
                LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw Refused.malformed(List.of("A day of publication is written 2024-12-01, not “" + value + "”."));
            }
        });
        return published;
    }

    private static String digest(byte[] bytes) {
        return Sha256.of(bytes).brief().substring(0, 8);
    }
}
