package org.dateline.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.model.ClaimId;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/** The names of things in linked data. Those that begin with {@code urn:dateline:} lead nowhere: they only tell things apart. */
final class Iri {
    private static final String SPACE = "urn:dateline:";

    private Iri() {}

    static String of(ClaimId claim) {
        return SPACE + "claim:" + claim;
    }

    static String of(ReportId report) {
        return SPACE + "report:" + report;
    }

    static String ofCapture(Report report) {
        return SPACE + "capture:" + report.capture().hex();
    }

    static String ofReview(ClaimId claim) {
        return SPACE + "review:" + claim;
    }

    /** One for all who go by this name. */
    static String ofName(String name) {
        return SPACE + "name:"
                + URLEncoder.encode(Utf8.wellFormed(name), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    /** Where a report stands on the web; empty where its address is no valid one. */
    static Optional<String> address(Report report) {
        return report.url().filter(Iri::isOfWeb);
    }

    private static boolean isOfWeb(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && Optional.ofNullable(uri.getHost()).isPresent();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
