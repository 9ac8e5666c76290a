package org.kinward.web.intake.latersheet;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.later.AdultChecklist;
import org.kinward.core.intake.later.WeThink;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of later: checklist about the adult who came along. */
record AdultChecklistQuestions(ListedInputs adultSigns, ListedInputs adultNotSo,
        AnswerInput adultWeThink) implements Questions {

    AdultChecklistQuestions {
        adultSigns = ListedInputs.orEmpty(adultSigns);
        adultNotSo = ListedInputs.orEmpty(adultNotSo);
        adultWeThink = AnswerInput.orEmpty(adultWeThink);
    }

    static AdultChecklistQuestions of(AdultChecklist page, Shown shown) {
        return new AdultChecklistQuestions(shown.severalListed(page.adultSigns()),
                shown.severalListed(page.adultNotSo()), shown.one(page.adultWeThink()));
    }

    @Override
    public AdultChecklist read(Reading reading, IntakePage.Head head) {
        var signs = reading.severalListed("adultSigns", adultSigns, CodeList.CHECK_ADULT);
        var notSo = reading.severalListed("adultNotSo", adultNotSo, CodeList.CHECK_ADULT);
        if (WeThink.saysBoth(signs, notSo)) {
            reading.reject("adultNotSo.value", "intake.checklist.both");
            notSo = Answer.notAsked();
        }
        return new AdultChecklist(head, signs, notSo, reading.one("adultWeThink", adultWeThink, WeThink.class));
    }
}
