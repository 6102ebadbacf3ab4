package org.dateline.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through public hosts only. A name is resolved once for each connection, all of its addresses are checked, and the
 * connection is made to one of those: what the name leads to a moment later does not matter. Immutable.
 */
public final class AddressGuard {
    /** The ports that pages are served at. */
    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    /** More are not tried. */
    private static final int MOST_ADDRESSES = 4;

    private final InsideRanges inside = new InsideRanges();
    private final Names names;
    private final Set<InetSocketAddress> allowed;
    /** Hosts with their ports, as in addresses. */
    private final Set<String> named;

    /** Lets nothing through but public hosts at the ports of pages. */
    public AddressGuard() {
        this(Names.OF_MACHINE, Set.of());
    }

    /**
     * For tests, which serve pages on this machine.
     *
     * @param names finds the addresses of hosts
     * @param allowed let through although they are not public: these addresses at these ports, and no others
     */
    public AddressGuard(Names names, Set<InetSocketAddress> allowed) {
        this(names, allowed, Set.of());
    }

    private AddressGuard(Names names, Set<InetSocketAddress> allowed, Set<String> named) {
        this.names = names;
        this.allowed = Set.copyOf(allowed);
        this.named = Set.copyOf(named);
    }

    /**
     * Lets through these as well, wherever they are and whatever their ports.
     *
     * @param hosts each with its port: {@code hooks.example.org:9000}
     */
    public static AddressGuard trusting(Set<String> hosts) {
        return new AddressGuard(Names.OF_MACHINE, Set.of(), hosts);
    }

    /** Whether pages are asked for at this port. */
    void checkPort(int port) throws Refusal {
        if (!PORTS.contains(port)
                && allowed.stream().noneMatch(address -> address.getPort() == port)
                && named.stream().noneMatch(host -> host.endsWith(":" + port))) {
            throw Refusal.lasting(Reason.ADDRESS, "port " + port + " is none that pages are served at");
        }
    }

    /** The addresses of a host, all of them checked. */
    List<InetAddress> resolve(String host, int port) throws Refusal {
        checkPort(port);
        List<InetAddress> found = addresses(host);
        for (InetAddress address : found) {
            Optional<String> kind = named.contains(host + ":" + port) ? Optional.empty() : kind(address, port);
            if (kind.isPresent()) {
                String shown = address.getHostAddress();
                throw Refusal.lasting(
                        Reason.INSIDE,
                        (shown.equals(host) ? shown : host + " leads to " + shown + ", which") + " is a " + kind.get()
                                + " address, not a public host's");
            }
        }
        return found.subList(0, Math.min(found.size(), MOST_ADDRESSES));
    }

    private List<InetAddress> addresses(String host) throws Refusal {
        try {
            List<InetAddress> found = new ArrayList<>(names.addresses(host));
            if (!found.isEmpty()) {
                return found;
            }
        } catch (UnknownHostException e) {
            // The same as no address.
        }
        throw Refusal.passing(Reason.NO_SUCH_HOST, "the name " + host + " is not known");
    }

    private Optional<String> kind(InetAddress address, int port) {
        if (allowed.contains(new InetSocketAddress(address, port))) {
            return Optional.empty();
        }
        boolean isPagePort = PORTS.contains(port);
        return inside.kind(address.getAddress())
                .or(() -> isPagePort ? Optional.empty() : Optional.of("foreign port's"));
    }
}
