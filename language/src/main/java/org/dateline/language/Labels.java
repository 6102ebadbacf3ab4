package org.dateline.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of the network's outputs mean, in their order.
 *
 * @param tags universal part-of-speech tags
 * @param relations Universal Dependencies relations
 * @param names tags of {@code O, B-X, I-X, B-Y, …} for names, times and quantities
 * @param entities the same for the kinds of re3d
 * @param roles the same for source, cue and content
 */
record Labels(
        List<PartOfSpeech> tags,
        List<String> relations,
        List<String> names,
        List<String> entities,
        List<String> roles) {
    /** Word heads whose relations the network scores. */
    static final int TOP_HEADS = 3;

    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    Labels {
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
        entities = List.copyOf(entities);
        roles = List.copyOf(roles);
    }

    /** The labels that come with the network. */
    static Labels open() {
        String json = Resource.text("labels.json");
        return new Labels(
                strings(json, "upos").stream().map(PartOfSpeech::valueOf).toList(),
                strings(json, "relations"),
                strings(json, "ne"),
                strings(json, "entities"),
                strings(json, "attribution"));
    }

    /** The array of strings with this key; the file is our own and flat, so that no JSON reader is needed. */
    private static List<String> strings(String json, String key) {
        Matcher array =
                Pattern.compile("\"" + key + "\"\\s*+:\\s*+\\[([^\\]]*+)\\]").matcher(json);
        if (!array.find()) {
            throw new LanguageException("labels.json lacks " + key);
        }
        return STRING.matcher(array.group(1)).results().map(m -> m.group(1)).toList();
    }
}
