package org.dateline.desk;

import java.util.List;
import java.util.stream.Collectors;

/** A report whose headline, outlet, names and words would run as scripts on a page that did not escape them. */
final class HostileReport {
    static final String TEXT = page();

    private static String page() {
        List<String> words = List.of(
                "HAMA, Dec 4, 2024 (Reuters) - Rebels led by \"><svg onload=alert(3)> shelled the town of Hama on"
                        + " Tuesday, the Syrian Observatory for Human Rights said.",
                "At least 12 civilians were killed by javascript:alert(4) shells, a spokesman for '\"><iframe"
                        + " src=//evil.example></iframe> said on Wednesday.",
                "The army denied on Wednesday that it had lost </td></tr></table><style>*{display:none}</style> Hama.");
        String heading = escaped("Rebels took <script>alert(1)</script> Hama, says <img src=x onerror=alert(2)>");
        return "<!doctype html><html lang=en><head><title>" + heading
                + "</title><meta property=\"og:site_name\" content=\""
                + escaped("\"><script>alert('outlet')</script> Daily") + "\"></head><body><article><h1>" + heading
                + "</h1><p>"
                + words.stream().map(HostileReport::escaped).collect(Collectors.joining("</p><p>"))
                + "</p></article></body></html>";
    }

    /** So that the words come through reading as they are. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private HostileReport() {}
}
