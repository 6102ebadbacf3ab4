package org.dateline.read.internal.container.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a mail says it is from.
 *
 * @param name as it is shown; empty if only the address is given
 * @param address the mailbox; empty if only a name is given
 */
record Sender(Optional<String> name, Optional<String> address) {
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "([^<]{0,300}?)\\s{0,5}[<\\[](?:mailto:)?([^\\s<>@]{1,100}@[^\\s<>@]{1,200})[>\\]].{0,300}");
    private static final Pattern BARE = Pattern.compile("([^\\s<>@()]{1,100}@[^\\s<>@()]{1,200})");

    /** What the archives of mailing lists make of an address: {@code ines at lantern.example (Ines Corvo)}. */
    private static final Pattern OBSCURED =
            Pattern.compile("([^\\s<>@()]{1,100})(?: at |@)([^\\s<>@()]{1,200})\\s{1,5}\\(([^()]{1,200})\\)");

    static Sender parse(String words) {
        Matcher brackets = IN_BRACKETS.matcher(words);
        if (brackets.matches()) {
            return new Sender(shown(brackets.group(1)), Optional.of(brackets.group(2)));
        }
        Matcher obscured = OBSCURED.matcher(words);
        if (obscured.matches()) {
            return new Sender(shown(obscured.group(3)), Optional.of(obscured.group(1) + "@" + obscured.group(2)));
        }
        return BARE.matcher(words).matches()
                ? new Sender(Optional.empty(), Optional.of(words))
                : new Sender(shown(words), Optional.empty());
    }

    private static Optional<String> shown(String name) {
        String plain = name.strip();
        while (plain.length() > 1 && "\"'*".indexOf(plain.charAt(0)) >= 0 && plain.endsWith(plain.substring(0, 1))) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        plain = plain.replace("\\\"", "\"");
        return plain.isEmpty() || plain.contains("@") ? Optional.empty() : Optional.of(plain);
    }

    /** The name, else the address. */
    Optional<String> shown() {
        return name.or(() -> address);
    }

    /** The host of the address, without what only says that it sends mail. */
    Optional<String> host() {
        return address.map(
                mailbox -> mailbox.substring(mailbox.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }
}
