package org.dateline.desk;

import io.javalin.util.JavalinBindException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import org.dateline.desk.access.Entrance;
import org.dateline.desk.server.Server;
import org.dateline.desk.server.Setup;

/** The desk of one ledger, open until it is closed. */
public final class Desk implements AutoCloseable {
    private final Server server;

    private Desk(Server server) {
        this.server = server;
    }

    /** Opens it to this machine alone and without a server of tiles: nothing is asked of others. */
    public static Desk open(Path ledger, String version, String person, int port, PrintStream log) {
        return open(Setup.of(ledger, version, Entrance.local(port, person), log));
    }

    /**
     * Opens it.
     *
     * @throws PortTaken if another program answers there
     */
    public static Desk open(Setup setup) {
        try {
            return new Desk(Server.start(setup));
        } catch (JavalinBindException e) {
            throw new PortTaken(setup.entrance().port(), e);
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
