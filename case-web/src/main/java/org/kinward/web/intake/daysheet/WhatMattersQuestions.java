package org.kinward.web.intake.daysheet;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.WhatMatters;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet of the first days: what matters to you. */
record WhatMattersQuestions(AnswerInput likes, AnswerInput hopes, AnswersInput missed,
        AnswersInput wanted, AnswerInput frightens) implements Questions {

    WhatMattersQuestions {
        likes = AnswerInput.orEmpty(likes);
        hopes = AnswerInput.orEmpty(hopes);
        missed = AnswersInput.orEmpty(missed);
        wanted = AnswersInput.orEmpty(wanted);
        frightens = AnswerInput.orEmpty(frightens);
    }

    static WhatMattersQuestions of(WhatMatters page, Shown shown) {
        return new WhatMattersQuestions(shown.text(page.likes(), words -> words),
                shown.text(page.hopes(), words -> words), shown.several(page.missed()), shown.several(page.wanted()),
                shown.text(page.frightens(), words -> words));
    }

    @Override
    public WhatMatters read(Reading reading, IntakePage.Head head) {
        return new WhatMatters(head, reading.words("likes", likes, WhatMatters.LIKES_MOST),
                reading.words("hopes", hopes, WhatMatters.HOPES_MOST),
                reading.several("missed", missed, WhatMatters.MissedPerson.class),
                reading.several("wanted", wanted, WhatMatters.WantedNext.class),
                reading.words("frightens", frightens, WhatMatters.FRIGHTENS_MOST));
    }
}
