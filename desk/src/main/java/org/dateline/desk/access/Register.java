package org.dateline.desk.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a file of people says. */
record Register(List<Person> people, List<Token> tokens) {
    static final Register EMPTY = new Register(List.of(), List.of());

    Register {
        people = people.stream().sorted(Comparator.comparing(Person::name)).toList();
        tokens = tokens.stream()
                .sorted(Comparator.comparing(Token::person).thenComparing(Token::ends))
                .toList();
    }

    /** Names that differ in capitals alone are one. */
    Optional<Person> find(String name) {
        return people.stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .findFirst();
    }

    Register with(Person person) {
        List<Person> all = new ArrayList<>(people);
        all.add(person);
        return new Register(all, tokens);
    }

    /** Without a person, and without what is for them. */
    Register without(Person person) {
        return new Register(
                people.stream().filter(other -> !other.equals(person)).toList(),
                tokens.stream()
                        .filter(token -> !token.person().equals(person.name()))
                        .toList());
    }

    Register withTokens(List<Token> all) {
        return new Register(people, all);
    }
}
