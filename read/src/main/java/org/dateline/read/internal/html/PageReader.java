package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.LabelledText;
import org.dateline.read.internal.label.Cutting;
import org.dateline.read.internal.label.Label;
import org.dateline.read.internal.label.Labelling;
import org.dateline.read.internal.label.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML pages into labelled text and metadata. Immutable. */
public final class PageReader {
    private static final int SHORT_BODY = 400;

    private final Hints hints = new Hints();
    private final Cutting cutting;
    private final Labelling labelling;
    private final PageDates dates;

    public PageReader(Cutting cutting, Labelling labelling, DateFinder finder) {
        this.cutting = cutting;
        this.labelling = labelling;
        this.dates = new PageDates(finder);
    }

    /**
     * A page as labelled text, with what its metadata say.
     *
     * @param dates clues to the day of publication, best first
     * @param weakDates clues that count less than what the text says, best first
     */
    public record Page(
            LabelledText text,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> byline,
            Optional<String> url,
            List<DateClue> dates,
            List<DateClue> weakDates) {
        public Page {
            dates = List.copyOf(dates);
            weakDates = List.copyOf(weakDates);
        }
    }

    /**
     * Reads a page; empty if it has more blocks than any report.
     *
     * @param from where it came from; empty if unknown
     */
    public Optional<Page> read(String markup, Optional<String> from) {
        Document document = Jsoup.parse(markup);
        Rendered rendered = Renderer.render(document);
        return rendered.parts().size() > Labelling.MOST_PIECES
                ? Optional.empty()
                : Optional.of(read(document, rendered, from));
    }

    private Page read(Document document, Rendered rendered, Optional<String> from) {
        JsonLd metadata = JsonLd.of(document);
        Metas metas = new Metas(document);
        LabelledText text = text(rendered, document, metadata);
        Optional<String> url = Metadata.url(document, metas, metadata).or(() -> from);
        PageSource source = new PageSource(document, rendered, metas, metadata, from.or(() -> url), text);
        PageDates.Found found = dates.in(source);
        return new Page(
                text,
                Metadata.title(document, metas, metadata),
                Metadata.outlet(document, metas, metadata),
                Metadata.byline(document, metas, metadata),
                url,
                found.strong(),
                found.weak());
    }

    /** Labelled with all that the markup says; without the names of elements where those hide nearly everything. */
    private LabelledText text(Rendered rendered, Document document, JsonLd metadata) {
        LabelledText named = text(rendered, document, metadata, true);
        if (body(named) >= SHORT_BODY) {
            return named;
        }
        LabelledText unnamed = text(rendered, document, metadata, false);
        return body(unnamed) > 2 * body(named) ? unnamed : named;
    }

    private static int body(LabelledText text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BODY)
                .mapToInt(block -> block.span().length())
                .sum();
    }

    private LabelledText text(Rendered rendered, Document document, JsonLd metadata, boolean names) {
        Regions regions = new Regions(hints, rendered, names);
        MarkupLabels.Labelled labelled = new MarkupLabels(rendered, regions, document.body()).label(metadata);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < rendered.parts().size(); i++) {
            pieces.addAll(cutting.pieces(
                    rendered.text(),
                    rendered.parts().get(i).span(),
                    i,
                    i,
                    labelled.labels().get(i)));
        }
        return new LabelledText(
                rendered.text(), labelling.blocks(pieces, new Label(BlockKind.BODY, "a paragraph " + labelled.how())));
    }
}
