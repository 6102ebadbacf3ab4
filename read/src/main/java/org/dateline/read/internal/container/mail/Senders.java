package org.dateline.read.internal.container.mail;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.WordTable;
import org.dateline.read.item.Said;

/**
 * What a mail's header says about the text it carries. A mailing list publishes what persons write to it; a newsletter is
 * published under the name it comes from; any other mail comes from a person at some house. Immutable.
 */
final class Senders {
    static final String BY = "the mail's header";

    private static final Pattern LIST = Pattern.compile("([^<]{0,200}?)\\s{0,5}<([^<>]{1,200})>.{0,100}");
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>]{4,2000})>?");
    private static final Pattern MACHINE = Pattern.compile(
            "(?:e?-?mail|mailer|mta|smtp|news|newsletter|lists?|info|mg|em\\d{0,4})\\.(?=[^.]+\\.[^.]+)");

    private final Set<String> freemail = Set.copyOf(WordTable.words(Senders.class, "freemail.tsv"));

    Said said(Header header) {
        Said said = Said.by(BY)
                .titled(header.value("subject"))
                .published(header.value("date").map(date -> MailDate.iso(date).orElse(date)))
                .url(header.value("archived-at").flatMap(Senders::address));
        return from(said, header, header.value("from").or(() -> header.value("sender")));
    }

    private Said from(Said said, Header header, Optional<String> from) {
        Optional<Sender> sender = from.map(Sender::parse);
        Optional<String> person = sender.flatMap(Sender::shown);
        if (header.has("list-post") || header.has("x-mailman-version")) {
            return said.outlet(header.value("list-id").flatMap(Senders::list).or(() -> sender.flatMap(this::house)))
                    .byline(person);
        }
        return header.has("list-unsubscribe") || header.has("list-id")
                ? said.outlet(person)
                : said.outlet(sender.flatMap(this::house)).byline(person);
    }

    /** Whose mailbox it is; empty where anybody may have one there. */
    Optional<String> house(Sender sender) {
        return sender.host()
                .map(host -> MACHINE.matcher(host).replaceFirst(""))
                .filter(host -> host.indexOf('.') > 0 && !freemail.contains(host));
    }

    private static Optional<String> list(String id) {
        Matcher list = LIST.matcher(id);
        if (!list.matches()) {
            return Optional.of(id).filter(name -> !name.contains("<"));
        }
        String name = list.group(1).replace("\"", "").strip();
        return Optional.of(name.isEmpty() ? list.group(2) : name);
    }

    private static Optional<String> address(String words) {
        Matcher address = ADDRESS.matcher(words);
        return address.lookingAt() ? Optional.of(address.group(1)) : Optional.empty();
    }
}
