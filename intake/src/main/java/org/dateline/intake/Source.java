package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Capture;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.read.item.Item;
import org.dateline.read.item.Said;

/** One place that bytes come from: of one document, or of a container of many. */
public sealed interface Source {
    /** The name it has in the ledger. */
    String location();

    /** Opens its bytes, which may be possible only once. */
    InputStream open() throws IOException;

    /** The file, where it is one. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    /** Whether something in it is no document, and no loss either. */
    default boolean leavesOut(Item item) {
        return false;
    }

    /** What whoever handed it in says about it, where its text does not say it. */
    default Optional<Said> said() {
        return Optional.empty();
    }

    /** Bytes that somebody handed in. */
    static Source given(Capture capture) {
        return new Given(capture, Optional.empty());
    }

    /**
     * Bytes that somebody handed in, and what they say about them.
     *
     * @param published day of publication, ISO 8601
     * @param url the address it came from
     */
    static Source given(Capture capture, Optional<String> outlet, Optional<String> published, Optional<String> url) {
        Said said = Said.by("whoever handed it in")
                .outlet(outlet)
                .published(published)
                .url(url);
        return new Given(capture, Optional.of(said));
    }

    /** A file. */
    record InFile(String location, Path file) implements Source {
        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** Standard input or another stream, which can be opened once. */
    record InStream(String location, InputStream stream) implements Source {
        @Override
        public InputStream open() {
            return stream;
        }
    }

    /** Bytes that somebody handed in, and what was said with them. */
    record Given(Capture capture, Optional<Said> said) implements Source {
        @Override
        public String location() {
            return capture.location();
        }

        @Override
        public InputStream open() {
            return capture.open();
        }
    }

    /**
     * A feed whose items' texts are fetched one by one.
     *
     * @param announced the addresses of these items, of which the feed itself makes no documents
     */
    record Feed(Capture capture, Set<String> announced) implements Source {
        public Feed {
            announced = Set.copyOf(announced);
        }

        @Override
        public String location() {
            return capture.location();
        }

        @Override
        public InputStream open() {
            return capture.open();
        }

        @Override
        public boolean leavesOut(Item item) {
            return item instanceof Item.Refused given
                    && given.rejection().code() == RejectionCode.NO_ARTICLE
                    && announced.contains(item.location().replace(location() + "!/", ""));
        }
    }

    /** Something that was refused before there were bytes. */
    record Refused(Rejection reason) implements Source {
        @Override
        public String location() {
            return reason.file();
        }

        @Override
        public InputStream open() throws IOException {
            throw new IOException(reason.message());
        }

        @Override
        public Rejection rejection(IOException failure) {
            return reason;
        }
    }

    /** Something that was found to be unreadable. */
    record Unreadable(String location, IOException failure) implements Source {
        @Override
        public InputStream open() throws IOException {
            throw failure;
        }
    }

    /** Why this source could not be opened. */
    default Rejection rejection(IOException failure) {
        return new Rejection(location(), Optional.empty(), RejectionCode.UNREADABLE, words(failure));
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
