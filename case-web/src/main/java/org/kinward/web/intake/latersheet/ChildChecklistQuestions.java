package org.kinward.web.intake.latersheet;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.later.ChildChecklist;
import org.kinward.core.intake.later.WeThink;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of later: checklist about the child. */
record ChildChecklistQuestions(ListedInputs childSigns, ListedInputs childNotSo,
        AnswerInput childWeThink) implements Questions {

    ChildChecklistQuestions {
        childSigns = ListedInputs.orEmpty(childSigns);
        childNotSo = ListedInputs.orEmpty(childNotSo);
        childWeThink = AnswerInput.orEmpty(childWeThink);
    }

    static ChildChecklistQuestions of(ChildChecklist page, Shown shown) {
        return new ChildChecklistQuestions(shown.severalListed(page.childSigns()),
                shown.severalListed(page.childNotSo()), shown.one(page.childWeThink()));
    }

    @Override
    public ChildChecklist read(Reading reading, IntakePage.Head head) {
        var signs = reading.severalListed("childSigns", childSigns, CodeList.CHECK_CHILD);
        var notSo = reading.severalListed("childNotSo", childNotSo, CodeList.CHECK_CHILD);
        if (WeThink.saysBoth(signs, notSo)) {
            reading.reject("childNotSo.value", "intake.checklist.both");
            notSo = Answer.notAsked();
        }
        return new ChildChecklist(head, signs, notSo, reading.one("childWeThink", childWeThink, WeThink.class));
    }
}
