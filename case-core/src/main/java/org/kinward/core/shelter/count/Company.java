package org.kinward.core.shelter.count;

/** With whom a child is out, by what this person is to it: never a name. */
public enum Company {
    STAFF, TEACHER, FAMILY, AUTHORITY, OTHER_CHILDREN, ALONE;

    /** Whether it is somebody who does not work for the house: it has a name, and a paper that somebody has seen. */
    public boolean isOutsider() {
        return this == TEACHER || this == FAMILY || this == AUTHORITY;
    }
}
