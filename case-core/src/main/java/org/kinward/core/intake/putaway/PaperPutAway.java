package org.kinward.core.intake.putaway;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** What became of a paper that was typed (F24). */
public record PaperPutAway(Paper paper, Became became, PersonId by, Instant at) {

    /**
     * Which paper it is.
     *
     * @param talk
     *            number of the talk that it tells of; 0 for the paper that the first hour was typed from
     */
    public record Paper(IntakeId intake, int talk) {

        /** The paper that the first hour was typed from. */
        public static Paper ofFirstHour(IntakeId intake) {
            return new Paper(intake, 0);
        }

        public Paper {
            if (talk < 0) {
                throw new IllegalArgumentException("talks are counted from 1");
            }
        }
    }

    /** What became of it; what is filed can be destroyed later. */
    public enum Became {
        FILED, DESTROYED
    }
}
