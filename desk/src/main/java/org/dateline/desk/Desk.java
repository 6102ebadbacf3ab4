package org.dateline.desk;

import io.javalin.util.JavalinBindException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.access.Entrance;
import org.dateline.desk.picture.Tiles;
import org.dateline.desk.server.Server;

/** The desk of one ledger, open until it is closed. */
public final class Desk implements AutoCloseable {
    private final Server server;

    private Desk(Server server) {
        this.server = server;
    }

    /** Opens it to this machine alone and without a server of tiles: nothing is asked of others. */
    public static Desk open(Path ledger, String version, String person, int port, PrintStream log) {
        return open(ledger, version, Entrance.local(port, person), Optional.empty(), List.of(), log);
    }

    /**
     * Opens it.
     *
     * @param ledger the file, which need not exist yet
     * @param version of the program, for what is read here
     * @param entrance where it is entered, and by whom
     * @param tiles a server of tiles for the map, which is told what is looked at
     * @param coded the ledgers of two coders, between whom is decided here; empty where nobody coded twice
     * @param log takes word of what the program did wrong
     * @throws PortTaken if another program answers there
     */
    public static Desk open(
            Path ledger, String version, Entrance entrance, Optional<Tiles> tiles, List<Path> coded, PrintStream log) {
        try {
            return new Desk(Server.start(ledger, version, entrance, tiles, coded, log));
        } catch (JavalinBindException e) {
            throw new PortTaken(entrance.port(), e);
        }
    }

    /** Where it is looked at. */
    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }
}
