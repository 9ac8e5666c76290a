package org.kinward.core.intake.firstdays;

import java.time.LocalDate;
import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/** Guardian and what an authority has decided (FIELD 5.14). The number of the decision is in the vault. */
public record Guardian(Head head, Answer<GuardianState> guardianState,
        @FromList(CodeList.LEGAL_STATE) Answer<Set<Listed>> legalStates, Answer<DecidingAuthority> decidedBy,
        Answer<LocalDate> decidedOn, Answer<String> decidedUntil) implements FirstDaysPage {
    /** Most signs. */
    public static final int DECIDED_UNTIL_MOST = 60;

    public Guardian {
        AnswerLimits.words(decidedUntil, DECIDED_UNTIL_MOST);
    }

    /** Whether there is a guardian. */
    public enum GuardianState {
        NO_GUARDIAN, GUARDIAN_ASKED, GUARDIAN_NAMED
    }

    /** Who decided. */
    public enum DecidingAuthority {
        JUDGE, PROSECUTOR, SOCIAL_SERVICE, POLICE, CONSULATE, OTHER_AUTHORITY
    }
}
