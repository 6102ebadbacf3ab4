package org.dateline.read.internal.container.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;

/** The files of an archive but hidden ones. Names are only names: nothing is ever written to where they point. */
final class ArchiveEntries implements Entries {
    /** A folder or file whose name begins with a dot; the folder itself and the one above it are not meant. */
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\.?+(?:/|$))");

    private final ArchiveInputStream<? extends ArchiveEntry> archive;

    ArchiveEntries(ArchiveInputStream<? extends ArchiveEntry> archive) {
        this.archive = archive;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        ArchiveEntry entry = archive.getNextEntry();
        while (entry != null && (entry.isDirectory() || isHidden(entry.getName()))) {
            entry = archive.getNextEntry();
        }
        return Optional.ofNullable(entry).map(this::entry);
    }

    private Entry entry(ArchiveEntry entry) {
        return archive.canReadEntryData(entry)
                ? new Entry.Content(entry.getName(), new Unclosed(archive), Optional.empty())
                : new Entry.Unfit(entry.getName(), RejectionCode.UNREADABLE, "encrypted, or packed in an unknown way");
    }

    /** What file systems and packers leave beside the files that somebody packed. */
    private static boolean isHidden(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("__macosx/")
                || HIDDEN.matcher(name).find();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** An entry's content ends where the entry ends; closing it must not close the archive. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream archive) {
            super(archive);
        }

        @Override
        public void close() {
            // The archive is closed by whoever opened it.
        }
    }
}
