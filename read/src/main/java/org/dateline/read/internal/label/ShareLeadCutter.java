package org.dateline.read.internal.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;
import org.dateline.model.Span;

/** The names of networks, or the mark of a box, that are glued to the beginning of a paragraph. */
final class ShareLeadCutter implements Cutter {
    private static final String NETWORK =
            "(?:Share|Tweet|Facebook|Twitter|Pinterest|WhatsApp|Whatsapp|LinkedIn|Email|E-mail|Print|Reddit|Messenger|Telegram)";
    private static final Pattern LEAD =
            Pattern.compile("(?:" + NETWORK + "\\s{1,3}){2,8}(?=\\S)|Story highlights\\s{1,3}(?=[\\p{Lu}\"“])");

    @Override
    public List<Cut> cuts(String paragraph) {
        Matcher lead = LEAD.matcher(paragraph);
        return lead.lookingAt()
                ? List.of(new Cut(new Span(0, lead.end()), new Label(BlockKind.FURNITURE, "buttons to share")))
                : List.of();
    }
}
