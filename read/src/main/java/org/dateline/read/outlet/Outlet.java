package org.dateline.read.outlet;

import java.util.List;
import java.util.Optional;

/**
 * A publisher.
 *
 * @param name the name by which it goes in the ledger
 * @param domains where it publishes, without "www."
 * @param country ISO 3166 code; empty if it has none or nobody knows
 * @param aliases other names it uses
 */
public record Outlet(
        String name, List<String> domains, Optional<String> country, OutletKind kind, List<String> aliases) {
    public Outlet {
        domains = List.copyOf(domains);
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet has a name");
        }
    }
}
