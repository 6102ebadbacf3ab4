package org.dateline.read.internal.container.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Names;

/** A channel or group while it is read, with what was left out of it. Not for two threads. */
final class Chat {
    private static final Set<String> PUBLISHED = Set.of(
            "public_channel",
            "private_channel",
            "public_supergroup",
            "private_supergroup",
            "private_group",
            "saved_messages");
    private static final Set<String> PRIVATE = Set.of("personal_chat", "bot_chat", "replies", "verify_codes");
    private static final Pattern PUBLIC_NAME = Pattern.compile("@?([A-Za-z][A-Za-z0-9_]{3,40})");

    private final Map<String, String> fields = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    static boolean isType(String type) {
        return PUBLISHED.contains(type) || PRIVATE.contains(type);
    }

    void put(String field, String value) {
        fields.putIfAbsent(field, Names.words(value));
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    /** The name it is shown with; empty for a user's own notes, which nobody publishes. */
    Optional<String> title() {
        return isNotes() ? Optional.empty() : field("name");
    }

    boolean isNotes() {
        return fields.getOrDefault("type", "").equals("saved_messages");
    }

    boolean isChannel() {
        return fields.getOrDefault("type", "").endsWith("_channel");
    }

    /** Whether it is between the user and somebody else. */
    boolean isPrivate() {
        return !PUBLISHED.contains(fields.getOrDefault("type", ""));
    }

    /** Its name as that of a folder. */
    String folder() {
        String name = Names.clean(field("name").orElse(""));
        return name.isEmpty() ? "chat " + field("id").orElse("without a name") : name;
    }

    /** The address of a post; empty where the public name is not known. */
    Optional<String> address(String post) {
        return field("username")
                .map(PUBLIC_NAME::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(name -> "https://t.me/" + name.group(1) + "/" + post);
    }

    /** @param kind in the plural, for people */
    void leftOut(String kind) {
        leftOut.merge(kind, 1, Integer::sum);
    }

    /** What was left out, counted; empty if nothing was. */
    Optional<Entry> summary(String folder) {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        List<String> counts = new ArrayList<>();
        leftOut.forEach((kind, count) -> counts.add(count + " " + kind));
        int all = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(new Entry.Unfit(
                folder,
                RejectionCode.NO_ARTICLE,
                "posts without words of their own: " + all + " (" + String.join(", ", counts) + ")"));
    }
}
