package org.kinward.core.shelter.count;

/** With whom a child is out, by what this person is to it: never a name. */
public enum Company {
    STAFF, TEACHER, FAMILY, AUTHORITY, OTHER_CHILDREN, ALONE
}
