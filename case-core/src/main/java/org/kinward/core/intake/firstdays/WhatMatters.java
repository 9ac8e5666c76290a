package org.kinward.core.intake.firstdays;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;

/**
 * What matters to the child: likes, hopes, who is missed, what comes next (F19), what frightens and what helps then. Begin a
 * first calm talk with it.
 */
public record WhatMatters(Head head, Answer<String> likes, Answer<String> hopes, Answer<Set<MissedPerson>> missed,
        Answer<Set<WantedNext>> wanted, Answer<String> frightens) implements FirstDaysPage {
    /** Most signs. */
    public static final int LIKES_MOST = 300;
    /** Most signs. */
    public static final int HOPES_MOST = 300;
    /** Most signs. */
    public static final int FRIGHTENS_MOST = 300;

    public WhatMatters {
        AnswerLimits.words(likes, LIKES_MOST);
        AnswerLimits.words(hopes, HOPES_MOST);
        AnswerLimits.words(frightens, FRIGHTENS_MOST);
    }

    /** Whom the child misses; an empty set means nobody. */
    public enum MissedPerson {
        MOTHER, FATHER, BROTHERS_OR_SISTERS, GRANDPARENTS, OWN_CHILD, FRIENDS, SOMEONE_ELSE
    }

    /** What the child wants to come next; an empty set means that the child wants nothing now. */
    public enum WantedNext {
        SEE_FAMILY, GO_HOME, STAY_SAFE_HERE, SCHOOL, LEARN_A_TRADE, WORK, REST, OTHER
    }
}
