package org.dateline.cli;

import picocli.CommandLine.Help;

/** Marks words with terminal colours, or leaves them as they are. */
record Colours(boolean on) {
    String strong(String words) {
        return marked("1", words);
    }

    String faint(String words) {
        return marked("2", words);
    }

    String underlined(String words) {
        return marked("4", words);
    }

    String inverse(String words) {
        return marked("7", words);
    }

    String warning(String words) {
        return marked("33", words);
    }

    String error(String words) {
        return marked("31", words);
    }

    /** Struck out; in brackets where there is no colour. */
    String dropped(String words) {
        return on ? marked("9;31", words) : "[-" + words + "-]";
    }

    /** In braces where there is no colour. */
    String added(String words) {
        return on ? marked("32", words) : "{+" + words + "+}";
    }

    Help.ColorScheme helpScheme() {
        return Help.defaultColorScheme(on ? Help.Ansi.ON : Help.Ansi.OFF);
    }

    private String marked(String code, String words) {
        return on && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
