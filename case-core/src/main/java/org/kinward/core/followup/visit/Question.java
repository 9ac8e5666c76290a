package org.kinward.core.followup.visit;

import java.util.List;

/** The ten questions of every visit, in the order of the page (FIELD F92). A constant is never renamed: rows hold its word. */
public enum Question {
    /** Lives where it was planned, and wants to. */
    LIVES,
    /** Safe: nobody frightens or calls. */
    SAFE,
    /** School or skill: enrolled, comes, copes. */
    SCHOOL,
    /** Work: hours, danger, the money reached the child. */
    WORK,
    /** Eats, sleeps, is dressed. */
    EATS, BODY,
    /** Feelings, has somebody to talk to. */
    FEELINGS,
    /** Treated like the other children, accepted by neighbours. */
    TREATED,
    /** Papers and services. */
    PAPERS,
    /** Income, the other children at school, all children at home. */
    FAMILY;

    private static final List<Question> ASKED = List.of(values());

    /** At which place it is asked, from 0. */
    public int place() {
        return ASKED.indexOf(this);
    }
}
