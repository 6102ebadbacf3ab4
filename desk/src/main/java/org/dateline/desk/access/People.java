package org.dateline.desk.access;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The persons who may enter a desk, and the tokens of their programs. They are kept in a file of their own: a ledger is handed
 * around, and passwords must not go with it. The file is read anew with every question, so that what is changed counts at once.
 *
 * <p>All methods throw {@link IllegalArgumentException} for what cannot be, with the reason in words, and
 * {@link java.io.UncheckedIOException} where the file fails.
 */
public final class People {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .'_-]{0,58}[\\p{L}\\p{M}\\p{N}.])?");
    private static final int MOST_TOKENS = 1_000;
    private static final int TOKEN_ID = 8;

    /** What is held against a password where there is no such person: the answer is to take as long. */
    private static final String NOBODY = Passwords.hash(Secrets.fresh());

    private final PeopleFile file;

    private People(PeopleFile file) {
        this.file = file;
    }

    /** Those of a file, which need not exist yet: then there are none. */
    public static People in(Path file) {
        return new People(new PeopleFile(file));
    }

    /** By name. */
    public List<Person> all() {
        return file.read().people();
    }

    public Optional<Person> find(String name) {
        return file.read().find(name);
    }

    /** Who has this name and this password, and is not locked. It takes as long whether or not there is such a person. */
    Optional<Person> with(String name, String password) {
        Optional<Person> person = find(tidy(name));
        boolean matches = Passwords.matches(
                password.length() > Passwords.LONGEST ? "" : password,
                person.map(Person::password).orElse(NOBODY));
        return person.filter(known -> matches && !known.locked());
    }

    /** Adds a person. */
    public Person add(String name, Role role, String password) {
        String tidy = tidy(name);
        if (!NAME.matcher(tidy).matches()) {
            throw new IllegalArgumentException(
                    "a name has up to 60 letters, digits, spaces and . ' _ -, and begins with a letter or digit");
        }
        Person person = new Person(tidy, role, hash(password), false);
        file.change(register -> {
            if (register.find(tidy).isPresent()) {
                throw new IllegalArgumentException("there is " + tidy + " already");
            }
            return register.with(person);
        });
        return person;
    }

    /** Makes a person something else; their sessions end. */
    public void role(String name, Role role) {
        replace(name, person -> new Person(person.name(), role, person.password(), person.locked()));
    }

    /** Gives a person another password; their sessions end. */
    public void password(String name, String password) {
        String hash = hash(password);
        replace(name, person -> new Person(person.name(), person.role(), hash, person.locked()));
    }

    /** Keeps a person out, or lets them in again; their sessions end and their tokens do nothing meanwhile. */
    public void lock(String name, boolean locked) {
        replace(name, person -> new Person(person.name(), person.role(), person.password(), locked));
    }

    /** Removes a person with their tokens. What they decided stays theirs. */
    public void remove(String name) {
        file.change(register -> guarded(register.without(known(register, name))));
    }

    private void replace(String name, UnaryOperator<Person> change) {
        file.change(register -> {
            Person person = known(register, name);
            return guarded(register.without(person).with(change.apply(person)).withTokens(register.tokens()));
        });
    }

    private static Person known(Register register, String name) {
        return register.find(tidy(name)).orElseThrow(() -> new IllegalArgumentException("there is no " + name));
    }

    private static Register guarded(Register register) {
        if (register.people().stream().noneMatch(person -> person.role() == Role.ADMIN && !person.locked())) {
            throw new IllegalArgumentException("the last admin stays one: make another person admin before");
        }
        return register;
    }

    private static String hash(String password) {
        if (password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
            throw new IllegalArgumentException("a password has " + Passwords.SHORTEST + " characters at least, and "
                    + Passwords.LONGEST + " at most");
        }
        return Passwords.hash(password);
    }

    private static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    /** By person, then end. */
    public List<Token> tokens() {
        return file.read().tokens();
    }

    /**
     * Makes a token for a program.
     *
     * @param scope what it may do at most
     * @return its secret, which nobody can tell later
     */
    public String issue(String name, Role scope, Instant ends, String purpose) {
        String secret = Secrets.fresh();
        String digest = Secrets.digest(secret);
        file.change(register -> {
            if (register.tokens().size() >= MOST_TOKENS) {
                throw new IllegalArgumentException("there are " + MOST_TOKENS + " tokens; revoke some before");
            }
            List<Token> tokens = new ArrayList<>(register.tokens());
            tokens.add(new Token(
                    digest.substring(0, TOKEN_ID), known(register, name).name(), scope, digest, ends, purpose.strip()));
            return register.withTokens(tokens);
        });
        return secret;
    }

    /** Makes a token good for nothing. */
    public void revoke(String id) {
        file.change(register -> {
            List<Token> left = register.tokens().stream()
                    .filter(token -> !token.id().equals(id.toLowerCase(Locale.ROOT)))
                    .toList();
            if (left.size() == register.tokens().size()) {
                throw new IllegalArgumentException("there is no token " + id);
            }
            return register.withTokens(left);
        });
    }

    /** Whom the secret of a token stands for; empty where it is none, has ended, or its person may not enter. */
    Optional<Visitor> bearer(String secret, Instant now) {
        Register register = file.read();
        String digest = Secrets.digest(secret);
        return register.tokens().stream()
                .filter(token -> Secrets.same(token.digest(), digest) && now.isBefore(token.ends()))
                .findFirst()
                .flatMap(token -> register.find(token.person())
                        .filter(person -> !person.locked())
                        .map(person ->
                                new Visitor(person.name(), token.scope().atMost(person.role()), Optional.empty())));
    }
}
