package org.dateline.publish.sitrep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.SAXException;

/** A situation report as tagged PDF (PDF/UA-1), by Apache FOP, with the fonts in the file. */
final class PdfDocument {
    private static final String SETTINGS = """
            <fop version="1.0">
              <accessibility>true</accessibility>
              <renderers>
                <renderer mime="application/pdf">
                  <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
                  <fonts>
                    <font embed-url="DejaVuSans.ttf"><font-triplet name="%1$s" style="normal" weight="normal"/></font>
                    <font embed-url="DejaVuSans-Bold.ttf"><font-triplet name="%1$s" style="normal" weight="bold"/></font>
                  </fonts>
                </renderer>
              </renderers>
            </fop>
            """.formatted(Glyphs.FAMILY);

    private PdfDocument() {}

    static void write(SituationReport report, String links, OutputStream out) throws IOException {
        String layout = FormattingObjects.of(report, links);
        try {
            FopFactory factory = new FopConfParser(
                            new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)),
                            URI.create("dejavu:/"),
                            new Fonts())
                    .getFopFactoryBuilder()
                    .build();
            factory.getFontManager().disableFontCache();
            FOUserAgent agent = factory.newFOUserAgent();
            agent.getEventBroadcaster().addEventListener(event -> {
                if (event.getSeverity() == EventSeverity.FATAL) {
                    throw new IllegalStateException("the layout is wrong: " + event);
                }
            });
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(
                            new StreamSource(new StringReader(layout)),
                            new SAXResult(factory.newFop(MimeConstants.MIME_PDF, agent, out)
                                    .getDefaultHandler()));
        } catch (SAXException | TransformerException e) {
            if (e.getCause() instanceof IOException full) {
                throw full;
            }
            throw new IOException("the report cannot be laid out as PDF", e);
        }
    }

    /** The fonts are resources of this program; nothing else is asked for. */
    private static final class Fonts implements ResourceResolver {
        @Override
        public Resource getResource(URI address) throws IOException {
            String path = address.getPath();
            return new Resource(Glyphs.font(path.substring(1 + path.lastIndexOf('/'))));
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new IOException(address + " is not to be written");
        }
    }
}
