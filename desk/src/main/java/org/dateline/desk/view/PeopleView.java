package org.dateline.desk.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.access.Person;
import org.dateline.desk.access.Role;
import org.dateline.desk.access.Token;
import org.dateline.model.Coded;

/**
 * Who may enter the desk.
 *
 * @param fault why nothing was done; mostly empty
 */
public record PeopleView(List<Person> people, List<TokenRow> tokens, Optional<String> fault) implements View {
    public static final String PATH = "/people";

    /** A token of a program. */
    public record TokenRow(String id, String person, String scope, String ends, String purpose) {}

    public static PeopleView of(List<Person> people, List<Token> tokens, Optional<String> fault) {
        return new PeopleView(
                people,
                tokens.stream()
                        .map(token -> new TokenRow(
                                token.id(),
                                token.person(),
                                token.scope().code(),
                                Wording.instant(token.ends()),
                                token.purpose()))
                        .toList(),
                fault);
    }

    /** Codes of all roles, the least first. */
    public List<String> roles() {
        return Arrays.stream(Role.values()).map(Coded::code).toList();
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public String template() {
        return "people.jte";
    }

    @Override
    public Section section() {
        return Section.NONE;
    }

    @Override
    public List<String> assets() {
        return List.of("read.css", "review.css");
    }
}
