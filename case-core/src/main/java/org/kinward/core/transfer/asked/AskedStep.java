package org.kinward.core.transfer.asked;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;

/**
 * A step of a return that another agency of this installation is asked to do. It reads the number of the child, what is to be done and
 * until when, and nothing of the record.
 *
 * @param due
 *            the last second of its day, as in the task of our side: late on both sides after it
 * @param until
 *            the first moment at which the other agency does not read it: consent ends by itself or was taken back, or it is over
 */
public record AskedStep(StepId step, About about, Between between, By asked, Instant due, Optional<Instant> until,
        Optional<Answer> answer) {

    /** What is to be done for whom. */
    public record About(IntakeId record, ReferenceNumber reference, ReturnStep.Doing what) {
    }

    /** Which agency asks which. */
    public record Between(AgencyId from, AgencyId to) {
    }

    /** Who, and when. */
    public record By(PersonId person, Instant at) {
    }

    /**
     * What the other agency says came of it; who works on the case ends its own task by it.
     *
     * @param words
     *            without names; why, where it was not done
     */
    public record Answer(ReturnStep.StepCame came, String words, By by) {

        public static final int SHORTEST = 3;

        public static final int LONGEST = 300;

        public Answer {
            words = words.strip();
            if (words.length() > LONGEST
                    || (came == ReturnStep.StepCame.NOT_DONE && words.length() < SHORTEST)) {
                throw new IllegalArgumentException("what was not done has a reason, in 300 signs at most");
            }
        }

        boolean saysTheSame(Answer other) {
            return came == other.came && words.equals(other.words);
        }
    }

    /** The same with this answer. */
    AskedStep answered(Answer said) {
        return new AskedStep(step, about, between, asked, due, until, Optional.of(said));
    }

    /** Whether the other agency reads it now. */
    public boolean isReadThere(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** Whether nobody has answered in time. */
    public boolean isLate(Instant now) {
        return answer.isEmpty() && now.isAfter(due);
    }
}
