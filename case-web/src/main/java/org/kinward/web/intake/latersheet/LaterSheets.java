package org.kinward.web.intake.latersheet;

import java.util.Map;
import java.util.Objects;

import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.kinward.core.intake.later.AdultChecklist;
import org.kinward.core.intake.later.ChildChecklist;
import org.kinward.core.intake.later.HowFar;
import org.kinward.core.intake.later.HowItBegan;
import org.kinward.core.intake.later.LaterPage;
import org.kinward.core.intake.later.TheWork;
import org.kinward.core.intake.later.WhatWasDone;
import org.kinward.web.intake.daysheet.DaysSheets;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Shown;

/** The sheets of a record: which questions belong to which page of the first days, and to which of later. */
public final class LaterSheets {

    private static final Map<Class<? extends LaterPage>, Class<? extends Questions>> QUESTIONS = Map.of(
            HowItBegan.class, HowItBeganQuestions.class, TheWork.class, TheWorkQuestions.class, WhatWasDone.class,
            WhatWasDoneQuestions.class, HowFar.class, HowFarQuestions.class, ChildChecklist.class,
            ChildChecklistQuestions.class, AdultChecklist.class, AdultChecklistQuestions.class);

    private LaterSheets() {
    }

    /** The folder of a page of a record: of the first days, or of later. */
    public static String folder(Class<? extends RecordPage> page) {
        return LaterPage.class.isAssignableFrom(page) ? "later" : "days";
    }

    /** The questions of a page of a record, as a form. */
    public static Class<? extends Questions> ofRecord(Class<? extends RecordPage> page) {
        return FirstDaysPage.class.isAssignableFrom(page) ? DaysSheets.of(page.asSubclass(FirstDaysPage.class))
                : of(page.asSubclass(LaterPage.class));
    }

    /** The questions of a saved page of a record as they stand on the screen again. */
    public static Questions typed(RecordPage page, Shown shown) {
        return switch (page) {
            case FirstDaysPage days -> DaysSheets.typed(days, shown);
            case LaterPage later -> ofLater(later, shown);
            default -> throw new IllegalArgumentException("no sheet asks for this page");
        };
    }

    private static Class<? extends Questions> of(Class<? extends LaterPage> page) {
        return Objects.requireNonNull(QUESTIONS.get(page));
    }

    private static Questions ofLater(LaterPage page, Shown shown) {
        return switch (page) {
            case HowItBegan one -> HowItBeganQuestions.of(one, shown);
            case TheWork one -> TheWorkQuestions.of(one, shown);
            case WhatWasDone one -> WhatWasDoneQuestions.of(one, shown);
            case HowFar one -> HowFarQuestions.of(one, shown);
            case ChildChecklist one -> ChildChecklistQuestions.of(one, shown);
            case AdultChecklist one -> AdultChecklistQuestions.of(one, shown);
        };
    }
}
