package org.dateline.extract.place;

import java.util.Optional;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.NameFolding;

/**
 * What has one meaning in a report: a name, with the kind of place that the words state.
 *
 * @param plain the name without case and marks
 */
record NameKey(String plain, Optional<GazetteerKind> kind) {
    static NameKey of(Mention mention) {
        return new NameKey(NameFolding.plain(mention.name()), mention.form().statedKind());
    }
}
