package org.dateline.read.internal.container.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.read.internal.container.Names;
import org.dateline.read.internal.words.WordTable;
import org.dateline.read.item.Said;

/**
 * Tells mails that pass another one on. Where hardly anything is added, the mail says what the other one says: it has the
 * other's sender, day and title. Where the sender says more, the mail is the sender's own. Immutable.
 */
final class Forwards {
    static final String BY = "the header of the mail that was passed on";

    /** Longer words before the other mail are a text of their own, in characters. */
    private static final int COVER_NOTE = 300;

    private static final int MOST_LINES = 12;
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern FIELD =
            Pattern.compile("[\\s*>]{0,5}([\\p{L}' -]{2,20})\\*?\\s?:\\*?\\s{1,5}(.{1,1000})");
    private static final Pattern DASHES = Pattern.compile("[-_\\s>*]{2,60}");

    private final Senders senders;
    private final Map<String, String> fields = WordTable.rows(Forwards.class, "forward-words.tsv").stream()
            .filter(row -> !row.get(0).equals("opening"))
            .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(0)));
    private final List<String> openings = WordTable.rows(Forwards.class, "forward-words.tsv").stream()
            .filter(row -> row.get(0).equals("opening"))
            .map(row -> row.get(1))
            .toList();

    Forwards(Senders senders) {
        this.senders = senders;
    }

    /** What is said about a mail whose text is this. */
    Said said(Said mail, String text) {
        List<String> lines = LINE.splitAsStream(text.substring(0, Math.min(text.length(), 20_000)))
                .toList();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isOpening(lines.get(i))) {
                Map<String, String> header = header(lines.subList(i + 1, lines.size()));
                return header.containsKey("from") ? said(mail, header, before <= COVER_NOTE) : mail;
            }
            before += lines.get(i).strip().length();
        }
        return mail;
    }

    private boolean isOpening(String line) {
        String bare = line.strip().toLowerCase(Locale.ROOT);
        Matcher dashes = DASHES.matcher(bare);
        String words = dashes.lookingAt() ? bare.substring(dashes.end()) : bare;
        return openings.stream()
                .anyMatch(opening -> words.startsWith(opening)
                        && (opening.endsWith(":") || dashes.lookingAt())
                        && DASHES.matcher(words.substring(opening.length()) + "  ")
                                .matches());
    }

    private Map<String, String> header(List<String> lines) {
        Map<String, String> found = new TreeMap<>();
        int blank = 0;
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String role = fields.getOrDefault(field.group(1).strip().toLowerCase(Locale.ROOT), "");
                found.putIfAbsent(role, Names.words(field.group(2)));
            } else if (line.isBlank() && !found.isEmpty() && blank++ > 0) {
                break;
            }
        }
        return found;
    }

    private Said said(Said mail, Map<String, String> other, boolean nothingAdded) {
        Sender sender = Sender.parse(other.getOrDefault("from", ""));
        Optional<String> by = mail.byline().or(mail::outlet);
        if (!nothingAdded) {
            return mail.byline(by.map(name -> name + ", passing on words of " + shown(sender)));
        }
        String passedOn = by.map(name -> " (passed on by " + name + ")").orElse("");
        return new Said(
                BY,
                Optional.ofNullable(other.get("subject")).or(mail::title),
                senders.house(sender).or(sender::name).or(mail::outlet),
                Optional.of(shown(sender) + passedOn),
                Optional.ofNullable(other.get("date")).or(mail::published),
                mail.url());
    }

    private static String shown(Sender sender) {
        return sender.shown().orElse("somebody");
    }
}
