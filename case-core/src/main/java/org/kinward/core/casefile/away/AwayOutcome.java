package org.kinward.core.casefile.away;

import org.kinward.core.access.PersonId;

/** What came of marking, changing or ending an absence, or of saying who covers. */
public sealed interface AwayOutcome {

    /** It is so now, or was so before the same form came again. */
    record Saved(AbsenceId absence) implements AwayOutcome {
    }

    /** The person is away in these days already. */
    record AwayAlready(AbsenceId absence) implements AwayOutcome {
    }

    /** This person cannot cover. */
    record CannotCover(PersonId person, Why why) implements AwayOutcome {
    }

    /** Children at places of another manager are covered for longer: that manager ends it first. */
    record CoveredElsewhere() implements AwayOutcome {
    }

    /** Not there for this person, or not any more. */
    record NotThere() implements AwayOutcome {
    }

    /** The form's key was used for something else. */
    record KeyUsedElsewhere() implements AwayOutcome {
    }

    /** Why somebody cannot cover. */
    enum Why {
        /** Nobody covers for herself. */
        ONESELF,
        /** Without the role: a carer leads no case, and who manages no place acts for no manager. */
        NO_ROLE,
        /** Away in these days too. */
        AWAY_TOO
    }
}
