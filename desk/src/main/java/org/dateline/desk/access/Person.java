package org.dateline.desk.access;

/**
 * Who may sign in.
 *
 * @param name which is also that of the author of what they decide
 * @param password hashed by bcrypt
 * @param locked whether they may not sign in for now
 */
public record Person(String name, Role role, String password, boolean locked) {
    /** Says what the person is, without the hash. */
    @Override
    public String toString() {
        return name + ", " + role.code() + (locked ? ", locked" : "");
    }
}
