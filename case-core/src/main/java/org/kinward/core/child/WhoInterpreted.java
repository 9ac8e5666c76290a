package org.kinward.core.child;

/** Who interpreted when something was asked. Four of them never may (F17): what they carry over cannot be trusted. */
public enum WhoInterpreted {
    NOBODY_NEEDED(true), OUR_STAFF(true), INTERPRETER_HERE(true), INTERPRETER_BY_PHONE(true),
    CAME_WITH_THE_CHILD(false), ANOTHER_CHILD(false), POLICE_DRIVER(false), EMPLOYER(false);

    private final boolean may;

    WhoInterpreted(boolean may) {
        this.may = may;
    }

    public boolean mayInterpret() {
        return may;
    }
}
