package org.kinward.core.intake.talk;

import java.time.LocalDate;
import java.util.Set;

/**
 * One talk with the child.
 *
 * @param number
 *            the first is 1
 * @param on
 *            the day it was held
 * @param minutes
 *            how long it was, 1 to {@value #LONGEST}
 * @param there
 *            who was there beside the child and who writes; an empty set means nobody
 */
public record Talk(int number, LocalDate on, int minutes, Where where, Set<WhoWasThere> there, Interpreted interpreted,
        HowItEnded ended) {

    /** No child sits through more. */
    public static final int LONGEST = 240;

    public Talk {
        there = Set.copyOf(there);
        if (number < 1 || minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("a talk has a number and takes 1 to " + LONGEST + " minutes");
        }
    }

    /** Where it was; the place itself is said by the child's stay. */
    public enum Where {
        QUIET_ROOM, OUTSIDE, BEDROOM, OFFICE, HEALTH_POST, ON_THE_PHONE, OTHER
    }

    /** Who was there. */
    public enum WhoWasThere {
        COLLEAGUE, GUARDIAN, FRIEND_OF_THE_CHILD, RELATIVE, HEALTH_WORKER, POLICE, OTHER
    }

    /** Whether somebody interpreted. */
    public enum Interpreted {
        NOBODY_NEEDED, INTERPRETER, COLLEAGUE, ON_THE_PHONE
    }

    /** How it ended; each of them is a good end. */
    public enum HowItEnded {
        CALM, UPSET, STOPPED_BY_CHILD
    }
}
