package org.kinward.core.intake.firstdays;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/** Family and care at three moments (FIELD 5.7), and what was agreed when the child was given into care. */
public record CareMoments(Head head, @FromList(CodeList.CARE) Answer<Listed> careBefore,
        @FromList(CodeList.CARE) Answer<Listed> careThen, @FromList(CodeList.CARE) Answer<Listed> careNow,
        Given given) implements FirstDaysPage {

    /** How the child was given into care (confié). */
    public record Given(Answer<GivenIntoCareBy> by, @FromList(CodeList.CONFIE_WHY) Answer<Set<Listed>> why,
            Answer<Integer> age, Answer<String> agreed, Answer<AgreedKept> kept) {
        /** Greatest number. */
        public static final int GIVEN_AGE_MOST = 17;
        /** Most signs. */
        public static final int GIVEN_AGREED_MOST = 200;

        public Given {
            AnswerLimits.number(age, GIVEN_AGE_MOST);
            AnswerLimits.words(agreed, GIVEN_AGREED_MOST);
        }
    }

    /** Who gave the child. */
    public enum GivenIntoCareBy {
        MOTHER, FATHER, BOTH_PARENTS, OTHER_RELATIVE, SOMEONE_ELSE
    }

    /** Whether what was agreed was kept. */
    public enum AgreedKept {
        STILL_KEPT, KEPT_IN_PART, NOT_KEPT
    }
}
