package org.dateline.read.outlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.read.internal.words.WordTable;

/**
 * Outlets by domain and name: {@code outlets.tsv}, with a user's own rows before it. A user's file has the same columns, parted by
 * tabs: name, domains, country, kind, other names; "-" for what there is not; lines that begin with {@code #} are comments.
 * Immutable.
 */
public final class OutletRegistry {
    /** The environment variable that names the user's file. */
    public static final String VARIABLE = "DATELINE_OUTLETS";

    private static final int COLUMNS = 5;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final String NOTHING = "-";

    private final Map<String, Outlet> outlets = new LinkedHashMap<>();
    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();

    private OutletRegistry(List<Outlet> own, List<Outlet> known) {
        own.forEach(this::add);
        known.forEach(this::add);
    }

    /** Those that the program knows. */
    public static OutletRegistry standard() {
        return new OutletRegistry(List.of(), known());
    }

    /** Those that the program knows, and before them the rows of the file that {@value #VARIABLE} names, if it is set. */
    public static OutletRegistry ofMachine() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(name -> !name.isBlank())
                .map(name -> with(Path.of(name)))
                .orElseGet(OutletRegistry::standard);
    }

    /**
     * Those that the program knows, and before them a user's own.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if a row is not as it should be, with the number of its line
     */
    public static OutletRegistry with(Path file) {
        try {
            return new OutletRegistry(rows(file.toString(), Files.readAllLines(file)), known());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Outlet> known() {
        return WordTable.rows(OutletRegistry.class, "outlets.tsv").stream()
                .map(row -> outlet("outlets.tsv", row))
                .toList();
    }

    private static List<Outlet> rows(String file, List<String> lines) {
        List<Outlet> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(outlet(
                        file + ", line " + (i + 1),
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList()));
            }
        }
        return rows;
    }

    private static Outlet outlet(String where, List<String> row) {
        if (row.size() != COLUMNS || row.get(0).isEmpty()) {
            throw new IllegalArgumentException(
                    where + ": an outlet has five columns parted by tabs: name, domains, country, kind, other names");
        }
        OutletKind kind = OutletKind.parse(row.get(3))
                .orElseThrow(
                        () -> new IllegalArgumentException(where + ": no kind of outlet: " + row.get(3) + "; there are "
                                + Arrays.stream(OutletKind.values())
                                        .map(OutletKind::code)
                                        .toList()));
        return new Outlet(
                row.get(0), listed(row.get(1)), listed(row.get(2)).stream().findFirst(), kind, listed(row.get(4)));
    }

    private static List<String> listed(String words) {
        return Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals(NOTHING))
                .toList();
    }

    private void add(Outlet outlet) {
        if (outlets.putIfAbsent(folded(outlet.name()), outlet) != null) {
            return;
        }
        byName.putIfAbsent(folded(outlet.name()), outlet);
        outlet.aliases().forEach(alias -> byName.putIfAbsent(folded(alias), outlet));
        outlet.domains().forEach(domain -> byDomain.putIfAbsent(folded(domain), outlet));
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** All of them, a user's own first. */
    public Collection<Outlet> all() {
        return List.copyOf(outlets.values());
    }

    /** The outlet of this name, or whose domain this is. */
    public Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(folded(name))).or(() -> ofHost(name));
    }

    /** The outlet that publishes at this address. */
    public Optional<Outlet> at(String address) {
        try {
            return address.length() > LONGEST_ADDRESS
                    ? Optional.empty()
                    : Optional.ofNullable(URI.create(address).getHost()).flatMap(this::ofHost);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The outlet of a host: that of the longest domain it lies in. */
    private Optional<Outlet> ofHost(String host) {
        String domain = folded(host);
        while (domain.indexOf('.') > 0) {
            Outlet found = byDomain.get(domain);
            if (found != null) {
                return Optional.of(found);
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /**
     * The name by which an outlet goes: the registry's for one it knows, the given name for any other, the registry's for the
     * address where no name is given.
     */
    public Optional<String> name(Optional<String> given, Optional<String> address) {
        return given.map(name -> named(name).map(Outlet::name).orElse(name))
                .or(() -> address.flatMap(this::at).map(Outlet::name));
    }
}
