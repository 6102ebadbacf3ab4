package org.dateline.intake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the documents under the names that a user gives: files, folders with all that is in them, and {@code -} for
 * standard input. Of folders' contents, hidden files, index files and files about the folder itself are left out; a file
 * that is named is always taken.
 */
public final class Sources {
    private static final String STANDARD_INPUT = "-";
    private static final Pattern NOT_A_REPORT =
            Pattern.compile("(?:\\..*|index\\.json|readme(?:\\..*)?|licen[cs]e(?:\\..*)?|notice(?:\\..*)?)");

    private final InputStream standardInput;
    private final Set<Path> excluded;
    private final TreeSet<Source> found = new TreeSet<>(Comparator.comparing(Source::location));

    private Sources(InputStream standardInput, Set<Path> excluded) {
        this.standardInput = standardInput;
        this.excluded = excluded;
    }

    /**
     * Finds all documents under these names, in the order of their locations.
     *
     * @param ledger the ledger's own files are not documents
     */
    public static List<Source> find(List<String> names, InputStream standardInput, Path ledger) {
        Path file = ledger.toAbsolutePath().normalize();
        Set<Path> excluded = Set.of(
                file,
                file.resolveSibling(file.getFileName() + "-wal"),
                file.resolveSibling(file.getFileName() + "-shm"),
                file.resolveSibling(file.getFileName() + "-alerts"));
        Sources sources = new Sources(standardInput, excluded);
        names.forEach(sources::add);
        return new ArrayList<>(sources.found);
    }

    /** Finds all documents under these names, in the order of their locations. */
    public static List<Source> find(List<String> names, InputStream standardInput) {
        Sources sources = new Sources(standardInput, Set.of());
        names.forEach(sources::add);
        return new ArrayList<>(sources.found);
    }

    private void add(String name) {
        if (name.equals(STANDARD_INPUT)) {
            found.add(new Source.InStream(STANDARD_INPUT, standardInput));
            return;
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            walk(path);
        } else {
            found.add(new Source.InFile(location(path), path));
        }
    }

    private void walk(Path folder) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(folder));
        } catch (IOException e) {
            found.add(new Source.Unreadable(location(folder), e));
        }
    }

    private static String location(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private boolean isReport(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return !NOT_A_REPORT.matcher(name).matches()
                && !excluded.contains(path.toAbsolutePath().normalize());
    }

    /** Takes each file of a folder; what cannot be looked into becomes a rejection. */
    private final class Collector extends SimpleFileVisitor<Path> {
        private final Path top;

        Collector(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(top) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isReport(file)) {
                found.add(new Source.InFile(location(file), file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (!(failure instanceof FileSystemLoopException)) {
                found.add(new Source.Unreadable(location(path), failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
