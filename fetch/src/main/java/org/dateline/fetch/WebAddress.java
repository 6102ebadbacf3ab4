package org.dateline.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of http or https that has only one reading: programs do not agree on addresses with back-slashes, users' names or
 * numbers that are written in another way than as four decimals, and what they do not agree on, attackers use.
 *
 * <pre>
 * address   = ("http" | "https") "://" host [":" port] [path] ["?" query] ["#" fragment, which is left out]
 * host      = name | four decimals | "[" IPv6 "]"
 * </pre>
 *
 * @param host in lower case and ASCII, without brackets
 * @param target path and query, with what is not ASCII encoded
 */
record WebAddress(String scheme, String host, int port, String target) {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_HOST = 253;
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}+):(?://([^/?#]*+)([^#]*+)(?:#.*+)?)?.*+", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}+\\]|[^:\\[\\]]++)(?::([0-9]{0,5}+))?");
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_-]{1,63}+\\.)*+[a-z0-9_-]{1,63}+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]++|0[xX][0-9A-Fa-f]*+");
    private static final Pattern FOUR_DECIMALS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?=[0-9])|$)){4}");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/?%";

    static WebAddress parse(String words) throws Refusal {
        String text = words.strip();
        if (text.length() > LONGEST) {
            throw refused("an address of more than " + LONGEST + " characters");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
            throw refused("control characters or a back-slash in the address");
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw refused("no address: http:// or https:// is missing");
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme)) {
            throw refused("only http and https are fetched, not " + scheme);
        }
        if (form.group(2) == null) {
            throw refused("no host in the address");
        }
        return parse(scheme, form.group(2), form.group(3));
    }

    private static WebAddress parse(String scheme, String authority, String rest) throws Refusal {
        if (authority.contains("@")) {
            throw refused("a user's name or a password in the address");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw refused("no host in the address, or one that cannot be read");
        }
        String digits = parts.group(2) == null ? "" : parts.group(2);
        int port = digits.isEmpty() ? usualPort(scheme) : Integer.parseInt(digits);
        WebAddress address = new WebAddress(scheme, host(parts.group(1)), port, target(rest));
        try {
            new URI(address.toString());
            return address;
        } catch (URISyntaxException e) {
            throw refused("an address that cannot be read");
        }
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String host(String written) throws Refusal {
        if (written.startsWith("[")) {
            return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        String host = ascii(written);
        if (host.length() > LONGEST_HOST || !NAME.matcher(host).matches()) {
            throw refused("the host's name cannot be one");
        }
        String last = host.substring(1 + host.lastIndexOf('.'));
        if (NUMBER.matcher(last).matches() && !FOUR_DECIMALS.matcher(host).matches()) {
            throw refused("a number for a host that is not written as four decimals");
        }
        return host;
    }

    private static String ascii(String name) throws Refusal {
        try {
            String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refused("the host's name cannot be one");
        }
    }

    /** Encodes what may not stand in an address and leaves alone what is encoded. */
    private static String target(String rest) {
        StringBuilder target = new StringBuilder(rest.startsWith("/") ? "" : "/");
        for (byte octet : LONE_PERCENT.matcher(rest).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            target.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return target.toString();
    }

    /** Where a redirect from here leads. */
    WebAddress resolve(String location) throws Refusal {
        int fragment = location.indexOf('#');
        String text = (fragment < 0 ? location : location.substring(0, fragment)).strip();
        if (text.isEmpty()) {
            throw Refusal.lasting(Reason.REDIRECTS, "a redirect to nowhere");
        }
        if (text.startsWith("//")) {
            return parse(scheme + ":" + text);
        }
        return FORM.matcher(text).matches() && !text.startsWith("/") && !text.startsWith("?")
                ? parse(text)
                : parse(relative(text));
    }

    private String relative(String text) throws Refusal {
        if (text.startsWith("?")) {
            int query = target.indexOf('?');
            return site() + (query < 0 ? target : target.substring(0, query)) + text;
        }
        String path = target(text.startsWith("/") ? text : "/" + text);
        try {
            // The base's own path has been encoded, so that the library can read both.
            String reference = text.startsWith("/") ? path : path.substring(1);
            return new URI(toString())
                    .resolve(reference.isEmpty() ? "/" : reference)
                    .toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw Refusal.lasting(Reason.REDIRECTS, "a redirect to an address that cannot be read");
        }
    }

    /** Scheme, host and port, under which a site has its robots.txt. */
    String site() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return scheme + "://" + shown + (port == usualPort(scheme) ? "" : ":" + port);
    }

    /** In its one form. */
    @Override
    public String toString() {
        return site() + target;
    }

    private static Refusal refused(String words) {
        return Refusal.lasting(Reason.ADDRESS, words);
    }
}
