package org.kinward.core.intake.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.kinward.core.intake.paper.FromPaper;

/**
 * One talk with the child.
 *
 * @param number
 *            the first is 1
 * @param on
 *            the day it was held
 * @param minutes
 *            how long it was, 1 to {@value #LONGEST}
 * @param paper
 *            what the paper says, where it was told on paper first
 */
public record Talk(int number, LocalDate on, int minutes, Setting setting, HowItEnded ended,
        Optional<FromPaper> paper) {

    /** No child sits through more. */
    public static final int LONGEST = 240;

    public Talk {
        if (number < 1 || minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("a talk has a number and takes 1 to " + LONGEST + " minutes");
        }
        if (paper.filter(one -> !one.told().on().equals(on)).isPresent()) {
            throw new IllegalArgumentException("a paper says what was told on the day of the talk");
        }
    }

    /**
     * Where it was, and who took part.
     *
     * @param there
     *            who was there beside the child and who writes; an empty set means nobody
     */
    public record Setting(Where where, Set<WhoWasThere> there, Interpreted interpreted) {

        public Setting {
            there = Set.copyOf(there);
        }
    }

    /** The paper of the talk with this number, if there is such a talk and it was on paper. */
    public static Optional<FromPaper> paper(List<Talk> talks, OptionalInt number) {
        return talks.stream().filter(talk -> number.isPresent() && talk.number() == number.getAsInt()).findFirst()
                .flatMap(Talk::paper);
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
