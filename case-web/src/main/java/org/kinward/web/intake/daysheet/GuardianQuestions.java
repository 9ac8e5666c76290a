package org.kinward.web.intake.daysheet;

import java.util.List;
import java.util.Objects;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Guardian;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.DayInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: guardian and authority’s decision. */
record GuardianQuestions(AnswerInput guardianState, ListedInputs legalStates, AnswerInput decidedBy,
        DayInput decidedOn, AnswerInput decidedUntil, String decisionNumbers) implements Questions {

    GuardianQuestions {
        guardianState = AnswerInput.orEmpty(guardianState);
        legalStates = ListedInputs.orEmpty(legalStates);
        decidedBy = AnswerInput.orEmpty(decidedBy);
        decidedOn = DayInput.orEmpty(decidedOn);
        decidedUntil = AnswerInput.orEmpty(decidedUntil);
        decisionNumbers = Objects.requireNonNullElse(decisionNumbers, "");
    }

    static GuardianQuestions of(Guardian page, Shown shown) {
        return new GuardianQuestions(shown.one(page.guardianState()), shown.severalListed(page.legalStates()),
                shown.one(page.decidedBy()), shown.day(page.decidedOn()),
                shown.text(page.decidedUntil(), words -> words), "");
    }

    @Override
    public Guardian read(Reading reading, IntakePage.Head head) {
        return new Guardian(head, reading.one("guardianState", guardianState, Guardian.GuardianState.class),
                reading.severalListed("legalStates", legalStates, CodeList.LEGAL_STATE),
                reading.one("decidedBy", decidedBy, Guardian.DecidingAuthority.class),
                reading.day("decidedOn", decidedOn),
                reading.words("decidedUntil", decidedUntil, Guardian.DECIDED_UNTIL_MOST));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.lines(reading, "decisionNumbers", decisionNumbers, VaultField.DECISION_NUMBER);
    }
}
