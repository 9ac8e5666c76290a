package org.kinward.web.intake.daysheet;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Guardian;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: guardian and authority’s decision. */
record GuardianQuestions(AnswerInput guardianState, ListedInputs legalStates, AnswerInput decidedBy,
        AnswerInput decidedUntil) implements Questions {

    GuardianQuestions {
        guardianState = AnswerInput.orEmpty(guardianState);
        legalStates = ListedInputs.orEmpty(legalStates);
        decidedBy = AnswerInput.orEmpty(decidedBy);
        decidedUntil = AnswerInput.orEmpty(decidedUntil);
    }

    static GuardianQuestions of(Guardian page, Shown shown) {
        return new GuardianQuestions(shown.one(page.guardianState()), shown.severalListed(page.legalStates()),
                shown.one(page.decidedBy()), shown.text(page.decidedUntil(), words -> words));
    }

    @Override
    public Guardian read(Reading reading, IntakePage.Head head) {
        return new Guardian(head, reading.one("guardianState", guardianState, Guardian.GuardianState.class),
                reading.severalListed("legalStates", legalStates, CodeList.LEGAL_STATE),
                reading.one("decidedBy", decidedBy, Guardian.DecidingAuthority.class),
                reading.words("decidedUntil", decidedUntil, Guardian.DECIDED_UNTIL_MOST));
    }
}
