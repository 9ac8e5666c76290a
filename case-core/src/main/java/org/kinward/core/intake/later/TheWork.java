package org.kinward.core.intake.later;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;
import org.kinward.core.intake.firstdays.Belongings.MoneyKind;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/** The work: what the child was made to do (FIELD 5.2), hours, pay, dangers, food, contact, papers kept. */
public record TheWork(Head head, @FromList(CodeList.ACTIVITY) Answer<Set<Listed>> activities, WorkHours hours,
        WorkPay pay, Treatment treatment, HeldBack held) implements LaterPage {

    public TheWork {
        HealthWorkersTick.refuse(activities);
    }

    /** How long: hours in a day, days in a week. */
    public record WorkHours(Answer<Integer> perDay, Answer<Integer> daysPerWeek, Answer<Boolean> atNight) {
        /** Greatest number. */
        public static final int HOURS_PER_DAY_MOST = 24;
        /** Greatest number. */
        public static final int HOURS_DAYS_PER_WEEK_MOST = 7;

        public WorkHours {
            AnswerLimits.number(perDay, HOURS_PER_DAY_MOST);
            AnswerLimits.number(daysPerWeek, HOURS_DAYS_PER_WEEK_MOST);
        }
    }

    /** What was paid for a month, and who had it. An amount has a currency. */
    public record WorkPay(Answer<PaidHow> how, Answer<Integer> amount, Answer<MoneyKind> currency, Answer<PaidTo> to) {
        /** Greatest number. */
        public static final int PAY_AMOUNT_MOST = 100000000;

        public WorkPay {
            AnswerLimits.number(amount, PAY_AMOUNT_MOST);
            if (amount instanceof Answer.Known<?> && !(currency instanceof Answer.Known<?>)) {
                throw new IllegalArgumentException("an amount has a currency");
            }
        }
    }

    /** Dangers, food, and sleep in hours a night. */
    public record Treatment(Answer<Set<WorkDanger>> dangers, Answer<EnoughFood> food, Answer<Integer> sleepHours) {
        /** Greatest number. */
        public static final int TREATMENT_SLEEP_HOURS_MOST = 24;

        public Treatment {
            AnswerLimits.number(sleepHours, TREATMENT_SLEEP_HOURS_MOST);
        }
    }

    /** What was held back from the child: contact with home, its papers, leaving. */
    public record HeldBack(Answer<ContactHome> contact, Answer<PapersKept> papers, Answer<CouldLeave> leave) {
    }

    /** How it was paid. */
    public enum PaidHow {
        AS_AGREED, LESS_THAN_AGREED, PROMISED_NEVER_PAID, FOOD_AND_BED_ONLY, NOTHING
    }

    /** Who had the pay. */
    public enum PaidTo {
        CHILD, PARENTS, RECRUITER, EMPLOYER_KEPT_IT, SOMEONE_ELSE
    }

    /** Dangers of the work; an empty set means none of them. */
    public enum WorkDanger {
        HEAVY_LOADS, SHARP_TOOLS, MACHINES, CHEMICALS, DUST_SMOKE, HEIGHTS, UNDER_GROUND, DEEP_WATER, TRAFFIC, HEAT_SUN,
        BLOWS, ALONE_WITH_STRANGERS
    }

    /** Food. */
    public enum EnoughFood {
        ENOUGH, TOO_LITTLE, SOME_DAYS_NONE
    }

    /** Contact with home. */
    public enum ContactHome {
        AS_THE_CHILD_WISHED, SELDOM, WATCHED, NONE
    }

    /** Papers. */
    public enum PapersKept {
        CHILD_HAD_THEM, KEPT_BY_OTHERS, HAD_NONE
    }

    /** Whether the child could leave. */
    public enum CouldLeave {
        FREELY, WITH_LEAVE, LOCKED_OR_WATCHED
    }
}
