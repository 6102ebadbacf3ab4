package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.label.Cutting;
import org.dateline.read.internal.label.Label;
import org.dateline.read.internal.label.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML pages into text, pieces and metadata. Immutable. */
public final class PageReader {
    private final Cutting cutting;

    public PageReader(Cutting cutting) {
        this.cutting = cutting;
    }

    /** A page as text with its pieces; those whose label the markup tells have it. */
    public record Page(String text, List<Piece> pieces, Optional<String> title) {}

    public Page read(String markup) {
        Document document = Jsoup.parse(markup);
        Rendered rendered = Renderer.render(document);
        Element container = MainText.container(rendered, document.body());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < rendered.parts().size(); i++) {
            Rendered.Part part = rendered.parts().get(i);
            pieces.addAll(cutting.pieces(rendered.text(), part.span(), i, i, given(part, container)));
        }
        return new Page(rendered.text(), pieces, Optional.of(document.title()).filter(title -> !title.isBlank()));
    }

    private static Optional<Label> given(Rendered.Part part, Element container) {
        Element element = part.element();
        if (element.closest("figcaption") != null) {
            return Optional.of(new Label(BlockKind.CAPTION, "markup: caption of a figure"));
        }
        if (element.normalName().equals("h1")) {
            return Optional.of(new Label(BlockKind.HEADLINE, "markup: first heading"));
        }
        boolean inside = element.equals(container) || element.parents().contains(container);
        return inside && element.closest("nav,footer,aside,form") == null
                ? Optional.empty()
                : Optional.of(new Label(BlockKind.FURNITURE, "markup: outside the article"));
    }
}
