package org.dateline.read.internal.html;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.html.Hints.Role;
import org.dateline.read.internal.label.Label;
import org.jsoup.nodes.Element;

/** Which blocks of a page are captions by their markup. One call's state. */
final class Captions {
    private static final int SHORT = 200;
    private static final double MOST = 0.25;
    private static final int NAMED_AROUND = 3;

    private final Regions regions;

    Captions(Regions regions) {
        this.regions = regions;
    }

    Optional<Label> label(Rendered.Part part) {
        Element element = part.element();
        if (element.closest("figcaption") != null || element.closest("figure") != null) {
            return caption("markup: caption of a figure");
        }
        return isNamed(part) ? caption("markup: named a caption") : Optional.empty();
    }

    private static Optional<Label> caption(String reason) {
        return Optional.of(new Label(BlockKind.CAPTION, reason));
    }

    /** Whether it, or an element near around it that holds little else, is named a caption. */
    private boolean isNamed(Rendered.Part part) {
        boolean near = part.span().length() <= SHORT;
        Element at = part.element();
        for (int i = 0; at != null && i < NAMED_AROUND * (near ? 2 : 1) && holdsLittle(at, near); i++) {
            Set<Role> roles = regions.roles(at);
            if (roles.contains(Role.CAPTION) && !roles.contains(Role.CONTENT)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private boolean holdsLittle(Element element, boolean shortly) {
        int paragraphs = regions.paragraphsIn(element);
        return shortly ? paragraphs < 2 * SHORT : paragraphs < MOST * regions.allParagraphs();
    }
}
