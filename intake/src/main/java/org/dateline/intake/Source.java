package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.read.IndexEntry;

/** One place that bytes come from. */
public sealed interface Source {
    /** More bytes than this are not loaded: 32 MiB, far more than any report and no burden for the memory. */
    int LARGEST = 32 * 1024 * 1024;

    /** The name it has in the ledger. */
    String location();

    Loaded load();

    /** The file, where it is one. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    /** What whoever handed it in says about it, where its text does not say it. */
    default Optional<IndexEntry> said() {
        return Optional.empty();
    }

    /**
     * Bytes that somebody handed in.
     *
     * @param outlet who published it, where whoever handed it in says so
     * @param published day of publication, ISO 8601, likewise
     * @param url the address it came from, likewise
     */
    static Source given(Capture capture, Optional<String> outlet, Optional<String> published, Optional<String> url) {
        boolean silent = outlet.isEmpty() && published.isEmpty() && url.isEmpty();
        return new Given(
                capture,
                silent ? Optional.empty() : Optional.of(new IndexEntry(capture.location(), outlet, published, url)));
    }

    /** What loading gave: a capture or the reason why there is none. */
    sealed interface Loaded {
        record Content(Capture capture) implements Loaded {}

        record Refused(Rejection rejection) implements Loaded {}
    }

    /** A file. */
    record InFile(String location, Path file) implements Source {
        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }

        @Override
        public Loaded load() {
            try (InputStream content = Files.newInputStream(file)) {
                return content(location, content);
            } catch (IOException e) {
                return unreadable(location, e);
            }
        }
    }

    /** Standard input or another stream, which can be loaded once. */
    record InStream(String location, InputStream stream) implements Source {
        @Override
        public Loaded load() {
            try {
                return content(location, stream);
            } catch (IOException e) {
                return unreadable(location, e);
            }
        }
    }

    /** Bytes that somebody handed in, and what was said with them. */
    record Given(Capture capture, Optional<IndexEntry> said) implements Source {
        @Override
        public String location() {
            return capture.location();
        }

        @Override
        public Loaded load() {
            return bounded(capture);
        }
    }

    /** Something that was found to be unreadable. */
    record Unreadable(Rejection rejection) implements Source {
        @Override
        public String location() {
            return rejection.file();
        }

        @Override
        public Loaded load() {
            return new Loaded.Refused(rejection);
        }
    }

    private static Loaded content(String location, InputStream content) throws IOException {
        return bounded(Capture.of(location, content.readNBytes(LARGEST + 1)));
    }

    private static Loaded bounded(Capture capture) {
        if (capture.size() > LARGEST) {
            return new Loaded.Refused(new Rejection(
                    capture.location(),
                    Optional.empty(),
                    RejectionCode.TOO_LARGE,
                    "more than " + LARGEST / (1024 * 1024) + " MiB; no report is that long"));
        }
        return new Loaded.Content(capture);
    }

    private static Loaded unreadable(String location, IOException failure) {
        return new Loaded.Refused(rejection(location, failure));
    }

    static Rejection rejection(String location, IOException failure) {
        return new Rejection(location, Optional.empty(), RejectionCode.UNREADABLE, words(failure));
    }

    private static String words(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "no right to read it";
        }
        return "it cannot be read: " + failure.getMessage();
    }
}
