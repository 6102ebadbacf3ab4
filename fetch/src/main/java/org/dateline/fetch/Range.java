package org.dateline.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** A range of addresses, IPv4 (four bytes) or IPv6 (sixteen). */
record Range(BigInteger network, int bytes, int free, String what) {
    /** From CIDR notation. */
    static Range parse(String cidr, String what) {
        int slash = cidr.indexOf('/');
        byte[] network = literal(cidr.substring(0, slash));
        int free = 8 * network.length - Integer.parseInt(cidr.substring(slash + 1));
        return new Range(new BigInteger(1, network).shiftRight(free), network.length, free, what);
    }

    private static byte[] literal(String address) {
        try {
            // Digits and colons only: no name is looked up.
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + address, e);
        }
    }

    boolean contains(byte[] address) {
        return address.length == bytes
                && new BigInteger(1, address).shiftRight(free).equals(network);
    }

    Optional<String> ifContains(byte[] address) {
        return contains(address) ? Optional.of(what) : Optional.empty();
    }
}
