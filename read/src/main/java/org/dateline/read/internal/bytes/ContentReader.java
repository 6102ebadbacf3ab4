package org.dateline.read.internal.bytes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.pdf.PdfOutcome;
import org.dateline.read.internal.pdf.PdfPage;
import org.dateline.read.internal.pdf.PdfReader;
import org.dateline.read.internal.pdf.PdfText;
import org.dateline.read.internal.text.Markdown;

/** Reads bytes as what they are, whatever the file is called. Immutable. */
public final class ContentReader {
    /** The longest plain text that is taken for a report, in UTF-16 units. */
    private static final int LONGEST_TEXT = 4_000_000;

    private static final int LONGEST_PAGE = 16_000_000;
    private static final int HEAD = 4096;

    private static final Pattern DOCUMENT =
            Pattern.compile("<(?:!doctype html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "<(?:div|p|article|section|span|meta|script|title|h1|h2|table|ul|a|br|link|style)[\\s/>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\\s>]");

    private final PdfReader pdfs = new PdfReader();
    private final BinarySniffer binaries = new BinarySniffer();
    private final Markdown markdown = new Markdown();

    public Content read(byte[] bytes) {
        if (!Gzip.isGzip(bytes)) {
            return readUnpacked(bytes);
        }
        Unpacked unpacked = Gzip.unpack(bytes);
        if (unpacked instanceof Unpacked.Bytes content) {
            return Gzip.isGzip(content.bytes())
                    ? new Content.Unfit(RejectionCode.BINARY, "seems to be gzip within gzip")
                    : readUnpacked(content.bytes());
        }
        return ((Unpacked.Failed) unpacked).reason();
    }

    private Content readUnpacked(byte[] bytes) {
        if (bytes.length > Gzip.LARGEST) {
            return tooLarge(bytes.length + " bytes");
        }
        if (PdfReader.isPdf(bytes)) {
            return printed(pdfs.read(bytes));
        }
        Optional<String> binary = Charsets.isWide(bytes) ? Optional.empty() : binaries.seemsToBe(bytes);
        if (binary.isPresent()) {
            return new Content.Unfit(RejectionCode.BINARY, "seems to be " + binary.get());
        }
        String text = Charsets.decode(bytes);
        if (isEmpty(text)) {
            return new Content.Unfit(RejectionCode.EMPTY, bytes.length == 0 ? "no bytes" : "white space only");
        }
        return classify(text);
    }

    private static Content printed(PdfOutcome outcome) {
        if (outcome instanceof PdfOutcome.Unfit unfit) {
            return new Content.Unfit(unfit.code(), unfit.message());
        }
        PdfText text = ((PdfOutcome.Text) outcome).text();
        return new Content.Printed(PdfPage.markup(text), text.created());
    }

    private static boolean isEmpty(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    private Content classify(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (FEED.matcher(head).find() && !DOCUMENT.matcher(head).find()) {
            return new Content.Unfit(RejectionCode.NO_ARTICLE, "a feed or a site map, not a page");
        }
        if (isHtml(head)) {
            return text.length() > LONGEST_PAGE ? tooLarge(text.length() + " characters") : new Content.Page(text);
        }
        return text.length() > LONGEST_TEXT ? tooLarge(text.length() + " characters") : plain(text);
    }

    private Content plain(String text) {
        return markdown.page(text).<Content>map(Content.Page::new).orElseGet(() -> new Content.PlainText(text));
    }

    private static boolean isHtml(String head) {
        if (DOCUMENT.matcher(head).find()) {
            return true;
        }
        Matcher tags = TAG.matcher(head);
        int count = 0;
        while (count < 3 && tags.find()) {
            count++;
        }
        return count >= 3;
    }

    private static Content tooLarge(String size) {
        return new Content.Unfit(RejectionCode.TOO_LARGE, size + " are more than a report has");
    }
}
