package org.dateline.desk;

/** A report whose headline, outlet, names and words would run as scripts on a page that did not escape them. */
final class HostileReport {
    static final String TEXT = """
        "><script>alert('outlet')</script> Daily
        Rebels took <script>alert(1)</script> Hama, says <img src=x onerror=alert(2)>

        HAMA, Dec 4, 2024 (<b>Reuters</b>) - Rebels led by "><svg onload=alert(3)> shelled the town of Hama on Tuesday, the \
        Syrian Observatory for Human Rights said. At least 12 civilians were killed by javascript:alert(4) shells, \
        a spokesman for '"><iframe src=//evil.example></iframe> said.

        The army denied on Wednesday that it had lost </td></tr></table><style>*{display:none}</style> Hama.
        """;

    private HostileReport() {}
}
