package org.kinward.core.later.leg;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.Origin.Spot;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/**
 * One leg of the way (FIELD 5.6). Its head says who told it, and the revision of this leg. Where it was is a part of a country,
 * for counting; villages are in the vault.
 */
public record Leg(Head head, Spot legFrom, Spot legTo, RoughDay legWhen, LegHow legHow,
        Company legCompany) implements RecordPage {

    /** A day as it is remembered: a month has its year, and a day its month. */
    public record RoughDay(Answer<Integer> year, Answer<Integer> month, Answer<Integer> day) {
        /** Greatest number. */
        public static final int YEAR_MOST = 2100;
        /** Greatest number. */
        public static final int MONTH_MOST = 12;
        /** Greatest number. */
        public static final int DAY_MOST = 31;

        public RoughDay {
            AnswerLimits.number(year, YEAR_MOST);
            AnswerLimits.number(month, MONTH_MOST);
            AnswerLimits.number(day, DAY_MOST);
            if (isLoose(year, month) || isLoose(month, day)) {
                throw new IllegalArgumentException("a month has its year, a day its month");
            }
        }

        /** Whether the smaller part is said without the greater one. */
        public static boolean isLoose(Answer<Integer> greater, Answer<Integer> smaller) {
            return smaller instanceof Answer.Known<?> && !(greater instanceof Answer.Known<?>);
        }
    }

    /** With what, over which border, with which papers. False papers are written down without blame (F40). */
    public record LegHow(@FromList(CodeList.JOURNEY_LEG) Answer<Listed> by,
            @FromList(CodeList.BORDER) Answer<Listed> border,
            @FromList(CodeList.JOURNEY_PAPERS) Answer<Set<Listed>> papers) {
    }

    /** Who came along, how many children, and who paid. */
    public record Company(@FromList(CodeList.TRAVELLED_WITH) Answer<Set<Listed>> along, Answer<Integer> children,
            Answer<WhoPaid> paidBy) {
        /** Greatest number. */
        public static final int CHILDREN_MOST = 200;

        public Company {
            AnswerLimits.number(children, CHILDREN_MOST);
        }
    }

    /** Who paid. */
    public enum WhoPaid {
        RECRUITER, EMPLOYER, FAMILY, CHILD, NOBODY, SOMEONE_ELSE
    }
}
