package org.dateline.desk.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.desk.access.Entrance;
import org.dateline.desk.picture.Tiles;
import org.dateline.ledger.Ledger;

/**
 * What the desk is opened with.
 *
 * @param file the ledger, which need not exist yet
 * @param version of the program, for what is read here
 * @param entrance where it is entered, and by whom
 * @param tiles a server of tiles for the map, which is told what is looked at; empty where nothing may be asked of others
 * @param coded the ledgers of two coders, between whom is decided here; empty where nobody coded twice
 * @param asOf shows the ledger as it was known then, to be looked at only; empty for now
 * @param afterwards what is done in the ledger after each reading
 * @param log takes word of what the program did wrong
 */
public record Setup(
        Path file,
        String version,
        Entrance entrance,
        Optional<Tiles> tiles,
        List<Path> coded,
        Optional<Instant> asOf,
        Consumer<Ledger> afterwards,
        PrintStream log) {
    /** Without tiles and coders, and nothing to do after readings. */
    public static Setup of(Path file, String version, Entrance entrance, PrintStream log) {
        return new Setup(file, version, entrance, Optional.empty(), List.of(), Optional.empty(), ledger -> {}, log);
    }

    public Setup withCoded(List<Path> ledgers) {
        return new Setup(file, version, entrance, tiles, List.copyOf(ledgers), asOf, afterwards, log);
    }

    public Setup withAsOf(Instant instant) {
        return new Setup(file, version, entrance, tiles, coded, Optional.of(instant), afterwards, log);
    }
}
