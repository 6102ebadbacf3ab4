package org.dateline.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Under which address captures are versions of one report: what says how a reader came there, over which protocol and in which
 * rendering, is left out.
 */
final class Address {
    private static final Pattern PARTS = Pattern.compile(
            "[a-z][a-z0-9+.-]{0,20}+://(?:[^/?#@]*+@)?([^/?#:]++)(:\\d*+)?([^?#]*+)(\\?[^#]*+)?(#.*+)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Copies that Google keeps of pages for telephones name the page in their path. */
    private static final Pattern COPY = Pattern.compile(
            "(?:[^/]{1,253}?\\.cdn\\.ampproject\\.org/[a-z]/(?:s/)?|(?:www\\.)?google\\.[a-z.]{2,6}/amp/(?:s/)?)(.*+)",
            Pattern.DOTALL);

    private static final Pattern OTHER_HOST = Pattern.compile("(?:www|amp|m|mobile)\\.(?=[^.]++\\.[^.])");
    private static final Pattern USUAL_PORT = Pattern.compile("(?::(?:80|443)?)?");
    private static final Pattern AMP_STEP = Pattern.compile("/amp(?=/|$)|\\.amp(?=$|\\.html?$)");
    private static final Pattern AMP_ASKED = Pattern.compile("(?:amp|outputType=amp|output=amp|amp=[^&]*+)");
    private static final Pattern TRACKING = tracking();

    private Address() {}

    /**
     * The address of a report folded. That of a part of a page, which is named by its place there ({@code page!/place}), keeps
     * this place.
     */
    static Optional<String> of(Report report) {
        return report.url().flatMap(url -> folded(url).map(page -> page + place(url, report.file())));
    }

    private static String place(String url, String file) {
        int at = url.indexOf('#');
        String anchor = at < 0 ? "" : url.substring(at + 1);
        return !anchor.isEmpty() && file.endsWith("!/" + anchor) ? "#" + anchor : "";
    }

    /** The address folded; empty for what is no address, and for a site's front page, which is no report's. */
    static Optional<String> folded(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Matcher copy = COPY.matcher(url.strip().substring(parts.start(1)));
        Matcher original = PARTS.matcher(copy.matches() ? "https://" + copy.group(1) : "");
        return original.matches() ? page(original) : page(parts);
    }

    private static Optional<String> page(MatchResult parts) {
        String host =
                OTHER_HOST.matcher(parts.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
        String port = or(parts.group(2));
        String path = withoutLast('/', AMP_STEP.matcher(or(parts.group(3))).replaceAll(""));
        String page = path + query(or(parts.group(4))) + anchor(or(parts.group(5)));
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(host + (USUAL_PORT.matcher(port).matches() ? "" : port) + page);
    }

    private static String withoutLast(char last, String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == last) {
            end--;
        }
        return path.substring(0, end);
    }

    private static String or(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static String query(String query) {
        String kept = Arrays.stream(query.replaceFirst("^\\?", "").split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !AMP_ASKED.matcher(parameter).matches())
                .filter(parameter -> !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** A place within the page, unless the page is found by it. */
    private static String anchor(String anchor) {
        return anchor.startsWith("#!") || anchor.startsWith("#/") ? anchor : "";
    }

    private static Pattern tracking() {
        try (InputStream stream = Address.class.getResourceAsStream("tracking.txt")) {
            if (stream == null) {
                throw new IllegalStateException("no tracking.txt beside " + Address.class);
            }
            List<String> names = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.endsWith("*")
                            ? Pattern.quote(line.substring(0, line.length() - 1)) + "[^=]*+"
                            : Pattern.quote(line))
                    .toList();
            return Pattern.compile(
                    "(?:" + String.join("|", names) + ")(?:=.*+)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
