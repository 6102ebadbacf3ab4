package org.dateline.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host by its name. */
public interface Names {
    /** As this machine does. */
    Names OF_MACHINE = host -> List.of(InetAddress.getAllByName(host));

    /**
     * All addresses of a host.
     *
     * @throws UnknownHostException if the name is not known
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
