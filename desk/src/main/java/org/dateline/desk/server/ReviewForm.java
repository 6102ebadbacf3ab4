package org.dateline.desk.server;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.desk.query.Refused;
import org.dateline.desk.review.FormText;

/** What a form of review brings. */
final class ReviewForm {
    /** Bytes of one form. */
    static final long MOST = 64L * 1024;

    private static final int MOST_FIELDS = 800;
    private static final int LONGEST_REASON = 2_000;
    private static final String TYPE = "application/x-www-form-urlencoded";
    /** Where a form may send its reader when all is done. */
    private static final Pattern BACK =
            Pattern.compile("/(?:review|audit|claims/[0-9a-f]{16}/review)(?:\\?[\\x21-\\x7e]{0,2000})?");

    private final FormText text;

    private ReviewForm(FormText text) {
        this.text = text;
    }

    /**
     * That of a request.
     *
     * @throws Refused if it is too long or no form
     */
    static ReviewForm of(Context context) {
        long length = context.contentLength();
        if (length < 0) {
            throw Refused.malformed(List.of("The request does not say how long it is."));
        }
        if (length > MOST) {
            throw Refused.tooLarge("A form may be " + (MOST >> 10) + " KiB long.");
        }
        if (!Optional.ofNullable(context.contentType()).orElse("").startsWith(TYPE)) {
            throw Refused.malformed(List.of("What is decided is sent as " + TYPE + "."));
        }
        Map<String, List<String>> fields = context.formParamMap();
        if (fields.size() > MOST_FIELDS) {
            throw Refused.tooLarge("A form may have " + MOST_FIELDS + " fields.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.get(0)));
        FormText text = new FormText(values);
        if (text.text("reason").length() > LONGEST_REASON) {
            throw Refused.tooLarge("A reason may be " + LONGEST_REASON + " characters long.");
        }
        return new ReviewForm(text);
    }

    FormText text() {
        return text;
    }

    /** What is to be done. */
    String wanted() {
        return text.text("do");
    }

    String reason() {
        return text.text("reason");
    }

    /** The number of an act. */
    long act() {
        String words = text.text("act");
        if (!words.matches("[0-9]{1,15}")) {
            throw Refused.malformed(List.of("It is not said which decision is meant."));
        }
        return Long.parseLong(words);
    }

    /** Where to go when all is done. */
    String back(String otherwise) {
        String wanted = text.text("back");
        return BACK.matcher(wanted).matches() ? wanted : otherwise;
    }
}
