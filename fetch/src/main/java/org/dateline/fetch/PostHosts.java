package org.dateline.fetch;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The hosts that may be posted to. An entry is a host, at the usual port of https and with a public address; or a host with a
 * port, which may be inside one's own network; either with {@code http://} before it, which allows that in place of https.
 */
public final class PostHosts {
    private final Set<String> sites = new HashSet<>();
    private final Set<String> trusted = new HashSet<>();

    /**
     * @param entries like {@code hooks.example.org}, {@code hooks.example.org:8443} or {@code http://127.0.0.1:9000}
     * @throws IllegalArgumentException for another
     */
    public PostHosts(Collection<String> entries) {
        for (String entry : entries) {
            String words = entry.strip().toLowerCase(Locale.ROOT);
            WebAddress address = parse(words.contains("://") ? words : "https://" + words, entry);
            if (!address.target().equals("/")) {
                throw new IllegalArgumentException("a host without a path is allowed, not " + entry);
            }
            sites.add(address.site());
            String host = words.substring(words.indexOf("://") < 0 ? 0 : words.indexOf("://") + 3);
            if (host.replaceFirst("/$", "").matches(".*:[0-9]+")) {
                trusted.add(address.host() + ":" + address.port());
            }
        }
    }

    /** None. */
    public static PostHosts none() {
        return new PostHosts(List.of());
    }

    private static WebAddress parse(String words, String entry) {
        try {
            return WebAddress.parse(words);
        } catch (Refusal e) {
            throw new IllegalArgumentException("no host: " + entry + " (" + e.words() + ")", e);
        }
    }

    /** Why an address may not be posted to; empty if it may, as far as its name goes. */
    public Optional<String> refusal(String address) {
        try {
            WebAddress target = WebAddress.parse(address);
            return sites.contains(target.site())
                    ? Optional.empty()
                    : Optional.of(target.site() + " is not on the list of hosts that webhooks may go to");
        } catch (Refusal e) {
            return Optional.of(e.words());
        }
    }

    /** Lets through public hosts, and those named with their ports. */
    public AddressGuard guard() {
        return AddressGuard.trusting(trusted);
    }

    /** Whether words are an address that can be posted to, if its host is allowed. */
    public static boolean isAddress(String words) {
        try {
            WebAddress.parse(words);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }
}
