package org.dateline.desk.access;

import java.util.Optional;

/**
 * Who makes a request.
 *
 * @param name the author of what is decided by it
 * @param session that of who signed in; empty for programs with a token, and where nobody need sign in
 */
public record Visitor(String name, Role role, Optional<Session> session) {
    /** Who sits at a machine whose desk is open to nobody else. */
    public static Visitor local(String name) {
        return new Visitor(name, Role.ADMIN, Optional.empty());
    }

    /** The same person, who may do no more than this role may. */
    public Visitor atMost(Role most) {
        return new Visitor(name, role.atMost(most), session);
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }
}
