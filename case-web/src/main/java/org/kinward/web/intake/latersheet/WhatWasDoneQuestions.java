package org.kinward.web.intake.latersheet;

import java.util.Objects;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.later.WhatWasDone;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet of later: what was done to the child. */
record WhatWasDoneQuestions(AnswersInput askedFor, ListedInputs means, FormsInput forms,
        AnswersInput whyExploitation) implements Questions {

    WhatWasDoneQuestions {
        askedFor = AnswersInput.orEmpty(askedFor);
        means = ListedInputs.orEmpty(means);
        forms = Objects.requireNonNullElse(forms, FormsInput.EMPTY);
        whyExploitation = AnswersInput.orEmpty(whyExploitation);
    }

    /** As typed: what the child was used for. */
    record FormsInput(ListedInputs happened, ListedInputs intended, ListedInputs suspected) {

        static final FormsInput EMPTY = new FormsInput(ListedInputs.EMPTY, ListedInputs.EMPTY, ListedInputs.EMPTY);

        FormsInput {
            happened = ListedInputs.orEmpty(happened);
            intended = ListedInputs.orEmpty(intended);
            suspected = ListedInputs.orEmpty(suspected);
        }

        static FormsInput of(WhatWasDone.Forms group, Shown shown) {
            return new FormsInput(shown.severalListed(group.happened()), shown.severalListed(group.intended()),
                    shown.severalListed(group.suspected()));
        }

        WhatWasDone.Forms read(Reading reading, String group) {
            return new WhatWasDone.Forms(reading.severalListed(group + "happened", happened, CodeList.EXPLOITATION),
                    reading.severalListed(group + "intended", intended, CodeList.EXPLOITATION),
                    reading.severalListed(group + "suspected", suspected, CodeList.EXPLOITATION));
        }
    }

    static WhatWasDoneQuestions of(WhatWasDone page, Shown shown) {
        return new WhatWasDoneQuestions(shown.several(page.askedFor()), shown.severalListed(page.means()),
                FormsInput.of(page.forms(), shown), shown.several(page.whyExploitation()));
    }

    @Override
    public WhatWasDone read(Reading reading, IntakePage.Head head) {
        var why = reading.several("askedFor", askedFor, WhatWasDone.AskedFor.class);
        var how = reading.severalListed("means", means, CodeList.MEANS);
        if (WhatWasDone.asksWithoutReason(why, how)) {
            reading.reject("askedFor.value", "intake.what-was-done.askedFor.missing");
            how = Answer.notAsked();
        }
        return new WhatWasDone(head, why, how, forms.read(reading, "forms."),
                reading.several("whyExploitation", whyExploitation, WhatWasDone.WhyExploitation.class));
    }
}
