package org.dateline.read.internal.label;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;

/** Lines that are furniture by their shape alone. */
record PatternLabeller(Pattern whole, int longest, String reason) implements Labeller {
    static final Labeller DURATION =
            new PatternLabeller(Pattern.compile("(?:\\d{1,2}:)?\\d{1,2}:\\d{2}"), 10, "a bare duration");
    static final Labeller COPYRIGHT = new PatternLabeller(
            Pattern.compile("(?i)(?:©|\\(c\\)\\s|copyright\\s(?:©|\\d{4}|by\\s|\\(c\\))).*+"), 300, "copyright line");
    static final Labeller ADDRESS = new PatternLabeller(
            Pattern.compile("(?:(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+|(?:[@#][\\p{L}\\d_]+\\s*)+)"),
            500,
            "nothing but an address");
    /** "Follow the Lantern on Facebook", "Write to First Last at first.last@lantern.example". */
    static final Labeller CONTACT = new PatternLabeller(
            Pattern.compile("(?:Follow|Like|Find|Join) [^.!?]{1,80}? (?:on|at) [^!?]{0,40}?"
                    + "(?i:facebook|twitter|instagram|telegram|youtube|whatsapp|tiktok)\\b[^!?]{0,120}+[.!]?"
                    + "|(?:Write to|Contact|E-?mail|Reach|Follow)[^!?]{1,100}? (?:at|on|via|to) [^\\s!?]*(?:@|https?://|www\\.)\\S++[^!?]{0,80}+"
                    + "|[^.!?]{1,60}[:,] (?:https?://\\S++(?:,? and |, | )?+){1,4}"),
            250,
            "where to follow or to write to");

    static final Labeller BREADCRUMB = new PatternLabeller(
            Pattern.compile(
                    "[^.!?>›»/|]{1,40}(?:\\s[>›»]\\s[^.!?>›»/|]{1,40}|(?:\\s[/|]\\s[^.!?>›»/|]{1,40}){2}){1,6}"),
            200,
            "a trail of sections");
    static final Labeller BRACKETED_LINK = new PatternLabeller(
            Pattern.compile("\\[\\s?[\\p{L}\\d'’‘“][^\\[\\]./]{14,200}\\]"),
            210,
            "another article's title in brackets");
    static final Labeller MARKS = new PatternLabeller(Pattern.compile("[^\\p{L}\\d]+"), 80, "no letters");
    static final Labeller NUMBER = new PatternLabeller(Pattern.compile("[\\d.,\\s/+KkM]+"), 12, "a bare number");

    /** Words of an earlier mail, and the line that announces them. */
    static final Labeller QUOTED_MAIL = new PatternLabeller(
            Pattern.compile(
                    "(?s)>.*+|(?:On|Am|Le|El)\\s.{5,150}\\s(?:wrote|schrieb(?:\\s.{1,60})?|a écrit|escribió)\\s?:"),
            Integer.MAX_VALUE,
            "quoted from an earlier mail");

    @Override
    public Optional<Label> label(Draft draft, int index) {
        String text = draft.piece(index).text();
        return text.length() <= longest && whole.matcher(text).matches()
                ? Optional.of(new Label(BlockKind.FURNITURE, reason))
                : Optional.empty();
    }
}
