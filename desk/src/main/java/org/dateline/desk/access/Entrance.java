package org.dateline.desk.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the desk is entered, and by whom.
 *
 * @param host the address it is bound to
 * @param port 0 for any that is free
 * @param at under what address people reach it, where that is not this machine's own; with its scheme
 * @param people the file of those who may sign in; empty where nobody need
 * @param person who decides, where nobody signs in
 */
public record Entrance(String host, int port, Optional<URI> at, Optional<Path> people, String person) {
    private static final String LOOPBACK = "127.0.0.1";

    /**
     * @throws IllegalArgumentException if others could enter without signing in, if nobody could enter, or if an address is none
     */
    public Entrance {
        if (!isLoopback(host)) {
            if (people.isEmpty()) {
                throw new IllegalArgumentException("others reach " + host
                        + ": say with --people who may sign in, or leave the desk on this machine");
            }
            if (at.isEmpty()) {
                throw new IllegalArgumentException(
                        "say with --at under which address others reach the desk, for example https://desk.example.org");
            }
        }
        at.ifPresent(Entrance::requireOrigin);
        if (people.isPresent() && People.in(people.get()).all().isEmpty()) {
            throw new IllegalArgumentException("nobody may sign in by " + people.get()
                    + " yet; “dateline people add NAME --role admin --people " + people.get() + "” makes the first");
        }
    }

    /** On this machine, for this machine only, without signing in. */
    public static Entrance local(int port, String person) {
        return new Entrance(LOOPBACK, port, Optional.empty(), Optional.empty(), person);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("this machine has no address " + host, e);
        }
    }

    private static void requireOrigin(URI at) {
        boolean web = "https".equals(at.getScheme()) || "http".equals(at.getScheme());
        boolean bare = at.getRawPath() == null
                || at.getRawPath().isEmpty()
                || at.getRawPath().equals("/");
        if (!web || at.getHost() == null || !bare || at.getRawQuery() != null || at.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "an address like https://desk.example.org is asked for, not “" + at + "”");
        }
    }

    /** Whether what is sent is encrypted on its way. */
    public boolean isEncrypted() {
        return at.filter(address -> "https".equals(address.getScheme())).isPresent();
    }
}
