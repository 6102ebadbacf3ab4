package org.dateline.desk;

/** Another program answers at the port asked for. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortTaken(int port, Throwable cause) {
        super("port " + port + " is taken", cause);
    }
}
