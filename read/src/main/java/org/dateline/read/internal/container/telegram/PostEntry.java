package org.dateline.read.internal.container.telegram;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Names;
import org.dateline.read.internal.container.Told;
import org.dateline.read.item.Said;

/** A post as a document, with what the export says about it. */
final class PostEntry {
    private static final String UTC = "Telegram's export, in UTC";
    private static final String LOCAL = "Telegram's export, in the local time of whoever exported, zone not said";
    private static final int LONGEST_MOMENT = 12;

    private PostEntry() {}

    /** The document; empty, and counted in its chat, where the post has no words. */
    static Optional<Entry> of(Post post, Chat chat, String folder) {
        if (!Names.hasWords(post.markup())) {
            chat.leftOut(kind(post));
            return Optional.empty();
        }
        String id = Names.clean(post.field("id").orElse("without a number"));
        String name = folder.isEmpty() ? id : folder + "/" + id;
        return Optional.of(
                post.tooLong()
                        ? new Entry.Unfit(name, RejectionCode.TOO_LARGE, "a post longer than Telegram allows")
                        : Told.markup(name, said(post, chat, id), more(post), post.markup()));
    }

    private static String kind(Post post) {
        if (post.has("action") || post.field("type").filter("service"::equals).isPresent()) {
            return "service messages";
        }
        return post.has("poll") ? "polls" : "pictures, films, files and the like";
    }

    private static Said said(Post post, Chat chat, String id) {
        Optional<String> moment = utc(post, "date_unixtime");
        Optional<String> origin = origin(post);
        return Said.by(moment.isPresent() ? UTC : LOCAL)
                .outlet(chat.title().or(() -> chat.isNotes() ? post.field("forwarded_from") : Optional.empty()))
                .byline(byline(writer(post, chat), origin))
                .published(moment.or(() -> post.field("date")))
                .url(chat.address(id));
    }

    /** Who wrote in a group, or signed in a channel. */
    private static Optional<String> writer(Post post, Chat chat) {
        return post.field("author")
                .or(() -> post.field("from").filter(name -> !chat.isChannel() && !chat.isNotes()))
                .map(Names::words);
    }

    /** Whose words they are, where they were passed on. */
    private static Optional<String> origin(Post post) {
        return post.has("forwarded_from")
                ? Optional.of("forwarded from "
                        + post.field("forwarded_from").map(Names::words).orElse("a source that is not named"))
                : Optional.empty();
    }

    private static Optional<String> byline(Optional<String> writer, Optional<String> origin) {
        return writer.isPresent() && origin.isPresent()
                ? writer.map(name -> name + ", " + origin.get())
                : writer.or(() -> origin);
    }

    private static List<String> more(Post post) {
        List<String> more = new ArrayList<>();
        utc(post, "edited_unixtime")
                .or(() -> post.field("edited"))
                .ifPresent(edited -> more.add(Told.meta("article:modified_time", edited)));
        post.field("reply_to_message_id").ifPresent(id -> more.add(Told.meta("telegram:reply_to", id)));
        post.field("forwarded_from").ifPresent(name -> more.add(Told.meta("telegram:forwarded_from", name)));
        return more;
    }

    /** A moment given in seconds. */
    private static Optional<String> utc(Post post, String field) {
        return post.field(field)
                .filter(digits ->
                        digits.length() <= LONGEST_MOMENT && digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                .flatMap(PostEntry::moment);
    }

    private static Optional<String> moment(String seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
