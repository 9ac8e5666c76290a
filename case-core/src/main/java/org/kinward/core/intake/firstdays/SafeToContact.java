package org.kinward.core.intake.firstdays;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;

/** How the child and the family may be reached without being seen or harmed (F18). */
public record SafeToContact(Head head, Answer<Set<MayKnowUs>> whoMayKnow, Answer<String> weSay, Calls calls,
        Visits visits) implements FirstDaysPage {
    /** Most signs. */
    public static final int WE_SAY_MOST = 200;

    public SafeToContact {
        AnswerLimits.words(weSay, WE_SAY_MOST);
    }

    /** Calls. */
    public record Calls(Answer<Set<CallRule>> rules, Answer<String> hours) {
        /** Most signs. */
        public static final int CALLS_HOURS_MOST = 100;

        public Calls {
            AnswerLimits.words(hours, CALLS_HOURS_MOST);
        }
    }

    /** Visits. */
    public record Visits(Answer<Set<VisitRule>> rules, Answer<Set<HiddenFrom>> hiddenFrom, Answer<Boolean> danger) {
    }

    /** Who may know who we are; an empty set means nobody but the child. */
    public enum MayKnowUs {
        MOTHER, FATHER, OTHER_RELATIVE, TEACHER, COMMITTEE
    }

    /** What a caller keeps to; an empty set means nothing. */
    public enum CallRule {
        NO_MESSAGE, SAY_NO_NAME, TEXT_ONLY, NEVER_CALL
    }

    /** What a visitor keeps to; an empty set means nothing. */
    public enum VisitRule {
        NO_LOGO, MEET_ELSEWHERE, BY_DAY_ONLY, GO_IN_TWO, SAY_WHEN_BACK, NO_VISIT
    }

    /** Who must not see us; an empty set means nobody. */
    public enum HiddenFrom {
        NEIGHBOURS, EMPLOYER, WHO_TOOK_CHILD, PART_OF_FAMILY
    }
}
