package org.kinward.core.intake.later;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/** How it began: who started it, who recruited, what was promised, the family's part, money and debt (F8, FIELD 5.3, 5.4). */
public record HowItBegan(Head head, Answer<BeganBy> beganBy, @FromList(CodeList.RECRUITER) Answer<Listed> recruiter,
        @FromList(CodeList.PROMISE) Answer<Set<Listed>> promised, Answer<FamilyPart> familyPart, Paid paid,
        Leaving leaving) implements LaterPage {

    /** What the family was paid, and whose debt there was. */
    public record Paid(@FromList(CodeList.PAID_TO_FAMILY) Answer<Listed> family,
            @FromList(CodeList.DEBT) Answer<Listed> debt) {
    }

    /** When the child left home: its age, and year and month as far as they are remembered. Season matters (F47). */
    public record Leaving(Answer<Integer> age, Answer<Integer> year, Answer<Integer> month) {
        /** Greatest number. */
        public static final int LEAVING_AGE_MOST = 17;
        /** Greatest number. */
        public static final int LEAVING_YEAR_MOST = 2100;
        /** Greatest number. */
        public static final int LEAVING_MONTH_MOST = 12;

        public Leaving {
            AnswerLimits.number(age, LEAVING_AGE_MOST);
            AnswerLimits.number(year, LEAVING_YEAR_MOST);
            AnswerLimits.number(month, LEAVING_MONTH_MOST);
        }
    }

    /** Who started it; it is trafficking also where the child did (kit 1.6.1). */
    public enum BeganBy {
        RECRUITER_CAME, FAMILY_ASKED, CHILD_ASKED, FRIENDS_TOGETHER, OTHER_WAY
    }

    /** The family's part, on the kit's own scale (kit 2.3.4). */
    public enum FamilyPart {
        NO_PART, DID_NOT_KNOW, ALLOWED_IT, ACTIVE, FORCED_OR_DECEIVED, ALSO_TRAFFICKED
    }
}
