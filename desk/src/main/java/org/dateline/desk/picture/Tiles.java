package org.dateline.desk.picture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * A server of map tiles that the user has named. Whoever looks at the map then tells that server which part of the world is looked
 * at; without one nothing is asked of anybody.
 *
 * @param template the address of a tile, with {z}, {x} and {y}
 * @param credit what is to stand below the map; may be empty
 */
public record Tiles(String template, String credit) {
    private static final List<String> PARTS = List.of("{z}", "{x}", "{y}");

    /**
     * @throws IllegalArgumentException if the template is no address of tiles, with what is wrong as its message
     */
    public Tiles {
        for (String part : PARTS) {
            if (!template.contains(part)) {
                throw new IllegalArgumentException("the address of tiles needs {z}, {x} and {y}, as in"
                        + " https://tiles.example.org/{z}/{x}/{y}.png; " + part + " is missing in " + template);
            }
        }
        URI address = address(template);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.matches("https?") || address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "tiles come from an http or https address with a host and without a password, not from "
                            + template);
        }
    }

    private static URI address(String template) {
        String filled = template;
        for (String part : PARTS) {
            filled = filled.replace(part, "0");
        }
        try {
            return new URI(filled);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("this is no address of tiles: " + template, e);
        }
    }

    /** The server: scheme, host and port. */
    public String origin() {
        URI address = address(template);
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + address.getHost() + port;
    }
}
