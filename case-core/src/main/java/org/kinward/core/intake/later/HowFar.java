package org.kinward.core.intake.later;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;

/** How far it went (F3), first time or again, how long it lasted, and how it ended. */
public record HowFar(Head head, Answer<WentHowFar> wentHowFar, Answer<FirstOrAgain> firstOrAgain, Lasted lasted,
        Ended ended) implements LaterPage {

    /** How long it lasted; a number has its unit. */
    public record Lasted(Answer<Integer> count, Answer<LastedIn> unit) {
        /** Greatest number. */
        public static final int LASTED_COUNT_MOST = 400;

        public Lasted {
            AnswerLimits.number(count, LASTED_COUNT_MOST);
            if (isBare(count, unit)) {
                throw new IllegalArgumentException("a duration has its unit");
            }
        }

        /** Whether a number is said, and not what it counts. */
        public static boolean isBare(Answer<Integer> count, Answer<LastedIn> unit) {
            return count instanceof Answer.Known<?> && !(unit instanceof Answer.Known<?>);
        }
    }

    /** How it ended, and when, as far as it is remembered. */
    public record Ended(Answer<EndedHow> how, Answer<Integer> year, Answer<Integer> month) {
        /** Greatest number. */
        public static final int ENDED_YEAR_MOST = 2100;
        /** Greatest number. */
        public static final int ENDED_MONTH_MOST = 12;

        public Ended {
            AnswerLimits.number(year, ENDED_YEAR_MOST);
            AnswerLimits.number(month, ENDED_MONTH_MOST);
        }
    }

    /** How far it went: an attempt, stopped on the way, used on the way, used there (F3). */
    public enum WentHowFar {
        NOT_MOVED_YET, STOPPED_ON_THE_WAY, USED_ON_THE_WAY, USED_THERE
    }

    /** First time or again. */
    public enum FirstOrAgain {
        FIRST_TIME, AGAIN_SAME_PEOPLE, AGAIN_OTHER_PEOPLE
    }

    /** What a duration counts. */
    public enum LastedIn {
        DAYS, WEEKS, MONTHS, YEARS
    }

    /** How it ended. */
    public enum EndedHow {
        STOPPED_BY_AUTHORITY, TAKEN_OUT_BY_HELPERS, RAN_AWAY, LET_GO, SENT_BACK, FAMILY_CAME, NEVER_BEGAN, STILL_GOES_ON
    }
}
