package org.kinward.core.later.suspect;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/**
 * A decision to tell a service of the State about suspected persons.
 *
 * @param id
 *            made when it is decided
 * @param why
 *            3 to 300 signs, without names
 */
public record SendDecision(UUID id, IntakeId intake, ForWhat forWhat, String why, PersonId by, Instant at) {

    /** As long it holds; whoever wants to tell more later decides again. */
    public static final Duration HOLDS = Duration.ofDays(14);
    /** Fewest signs of a reason. */
    public static final int SHORTEST = 3;
    /** Most signs of a reason. */
    public static final int LONGEST = 300;

    public SendDecision {
        why = why.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new IllegalArgumentException("a decision has a reason of 3 to 300 signs");
        }
    }

    /** To which service, on which ground, and what the child knows of it. */
    public record ForWhat(SendTo to, SendGround ground, ChildKnows child) {
    }

    /** Whether it holds at this moment: 14 days, to the minute. */
    public boolean holds(Instant now) {
        return now.isBefore(until());
    }

    /** The first moment at which it holds no more. */
    public Instant until() {
        return at.plus(HOLDS);
    }

    /** Who is told; never the press, never a committee. */
    public enum SendTo {
        POLICE, CHILD_BRIGADE, GENDARMERIE, PROSECUTOR, LABOUR_INSPECTOR, BORDER_SERVICE, OTHER_AUTHORITY
    }

    /** On which ground. */
    public enum SendGround {
        DANGER_NOW, DUTY_TO_REPORT, COURT_ORDER, CHILDS_OWN_WISH
    }

    /** What the child knows of it. */
    public enum ChildKnows {
        TOLD_AND_AGREES, TOLD_AND_DOES_NOT_AGREE, NOT_TOLD_FOR_SAFETY
    }
}
