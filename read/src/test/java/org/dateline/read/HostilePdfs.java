package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Hostile and broken PDF documents. */
final class HostilePdfs {
    private HostilePdfs() {}

    static Stream<HostileCase> cases() {
        return Stream.of(
                new HostileCase("PDF: cut in the middle", () -> HostileArchives.half(Pdfs.report(1)), "1 truncated"),
                new HostileCase(
                        "PDF: a beginning and noise",
                        () -> WebArchive.joined(Taken.bytes("%PDF-1.7\n"), HostileArchives.noise(20_000)),
                        "1 truncated"),
                new HostileCase(
                        "PDF: noise before the beginning",
                        () -> WebArchive.joined(HostileArchives.noise(200), Pdfs.report(1)),
                        "1 binary"),
                new HostileCase(
                        "PDF: pages that lead to themselves",
                        () -> written(
                                List.of(
                                        "<< /Type /Catalog /Pages 2 0 R >>",
                                        "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
                                new byte[0]),
                        "1 no-article"),
                new HostileCase(
                        "PDF: 2 billion pages that are not there",
                        () -> written(
                                List.of(
                                        "<< /Type /Catalog /Pages 2 0 R >>",
                                        "<< /Type /Pages /Kids [] /Count 2147483647 >>"),
                                new byte[0]),
                        "1 no-article"),
                new HostileCase(
                        "PDF: 100,000 arrays in one another",
                        () -> written(
                                List.of(
                                        "<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(100_000) + " >>",
                                        "<< /Type /Pages /Kids [] /Count 0 >>"),
                                new byte[0]),
                        "1 truncated"),
                new HostileCase("PDF: a page of 500 MB, packed", HostilePdfs::bomb, "1 too-large"),
                new HostileCase("PDF: a password is needed", HostilePdfs::locked, "1 unreadable"),
                new HostileCase("PDF: a script that runs when it is opened", HostilePdfs::scripted, "1 report"),
                new HostileCase("PDF: pictures without text", Pdfs::withoutText, "1 no-article"));
    }

    /** Objects by hand, the last of which is a packed stream if there is one. */
    private static byte[] written(List<String> objects, byte[] stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        for (int i = 0; i < objects.size(); i++) {
            out.writeBytes(latin((i + 1) + " 0 obj\n" + objects.get(i) + "\n"));
            if (i == objects.size() - 1 && stream.length > 0) {
                out.writeBytes(latin("stream\n"));
                out.writeBytes(stream);
                out.writeBytes(latin("\nendstream\n"));
            }
            out.writeBytes(latin("endobj\n"));
        }
        out.writeBytes(latin("trailer\n<< /Root 1 0 R /Size " + (objects.size() + 1) + " >>\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] text = latin("BT (The bridge) Tj ET\n".repeat(50_000));
            for (int i = 0; i < 500; i++) {
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] stream = packed.toByteArray();
        return written(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
                        "<< /Length " + stream.length + " /Filter /FlateDecode >>"),
                stream);
    }

    /** Changes a document. */
    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] changed(Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Pdfs.report(1))) {
            change.make(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] locked() {
        return changed(
                document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    private static byte[] scripted() {
        return changed(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }
}
