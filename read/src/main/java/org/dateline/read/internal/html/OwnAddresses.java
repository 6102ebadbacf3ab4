package org.dateline.read.internal.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateFinder;
import org.jsoup.nodes.Element;

/** Dates in the addresses that a page has, or that it gives for itself, best first. */
final class OwnAddresses {
    private static final int LONGEST = 1_000;
    private static final Pattern DATE = Pattern.compile(
            "[/_-]((?:19|20)\\d{2})([/_-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?=[/_.?#-]|$|[^\\d])");

    /** Links that a page makes to itself: other forms of it, its feed of comments, the form to answer it. */
    private static final String LINKS_TO_ITSELF =
            "link[rel=amphtml], link[rel=shortlink], link[rel=alternate][hreflang],"
                    + " link[rel=alternate][type*=oembed], link[rel=alternate][type*=rss], link[rel=alternate][type*=atom],"
                    + " #cancel-comment-reply-link, a[href$=#respond], a[href$=#comments], a[href$=#disqus_thread]";

    private static final String SHARING =
            "a[href*=facebook.com/sharer], a[href*=twitter.com/intent], a[href*=twitter.com/share],"
                    + " a[href*=whatsapp], a[href*=pinterest.com/pin/create], a[href*=linkedin.com/share]";

    private OwnAddresses() {}

    static List<DateClue> dates(PageSource page, DateFinder finder) {
        List<DateClue> clues = new ArrayList<>();
        Optional<DateClue> own = page.url().flatMap(url -> date(url, "address of the page", finder));
        own.or(() -> page.metas().content("og:url").flatMap(url -> date(url, "address of the page", finder)))
                .or(() -> linked(page, LINKS_TO_ITSELF, finder))
                .or(() -> linked(page, SHARING, finder))
                .ifPresent(clues::add);
        return clues;
    }

    /** The date in which all such links agree: teasers have them too. */
    private static Optional<DateClue> linked(PageSource page, String query, DateFinder finder) {
        Set<DateClue> dates = new LinkedHashSet<>();
        for (Element link : page.document().select(query)) {
            date(decoded(link.attr("href")), "address in a link of the page to itself", finder)
                    .ifPresent(dates::add);
        }
        return dates.size() == 1 ? dates.stream().findFirst() : Optional.empty();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static Optional<DateClue> date(String address, String source, DateFinder finder) {
        Matcher matcher = DATE.matcher(address.substring(0, Math.min(address.length(), LONGEST)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String date = matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4);
        return finder.firstIn(date)
                .map(found -> DateClue.shown(found.date(), matcher.group().substring(1), source));
    }
}
