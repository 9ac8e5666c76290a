package org.kinward.core.intake.firsthour;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.answer.Answer;

/**
 * Page 12: who is responsible until tomorrow, and when the child is heard next (FIELD part 3, item 12).
 *
 * @param firstTask
 *            what is to be done first, in a few words without names, at most {@value #TASK_LENGTH} signs
 */
public record Responsible(Head head, Answer<PersonId> person, Answer<Instant> heardNextAt,
        Answer<String> firstTask) implements FirstHourPage {

    /** Longest text of the first task. */
    public static final int TASK_LENGTH = 200;

    public Responsible {
        if (firstTask instanceof Answer.Known<String>(var task, _) && task.length() > TASK_LENGTH) {
            throw new IllegalArgumentException("the first task has at most " + TASK_LENGTH + " signs");
        }
    }
}
