package org.dateline.desk.access;

import org.dateline.model.Coded;

/** What a person is at the desk; each may do what those before it may. */
public enum Role implements Coded {
    READER(Permission.LOOK),
    CODER(Permission.CODE),
    EDITOR(Permission.JUDGE),
    ADMIN(Permission.ADMINISTER);

    private final Permission highest;

    Role(Permission highest) {
        this.highest = highest;
    }

    public boolean may(Permission permission) {
        return permission.compareTo(highest) <= 0;
    }

    /** The lesser of two. */
    public Role atMost(Role other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
