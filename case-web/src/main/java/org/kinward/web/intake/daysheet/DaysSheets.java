package org.kinward.web.intake.daysheet;

import java.util.Map;
import java.util.Objects;

import org.kinward.core.intake.firstdays.Belongings;
import org.kinward.core.intake.firstdays.CareMoments;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firstdays.Ethnicity;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.kinward.core.intake.firstdays.FirstDaysPage.HealthCheck;
import org.kinward.core.intake.firstdays.FirstDaysPage.HowCame;
import org.kinward.core.intake.firstdays.FirstDaysPage.OwnNames;
import org.kinward.core.intake.firstdays.Guardian;
import org.kinward.core.intake.firstdays.HelpDaily;
import org.kinward.core.intake.firstdays.Household;
import org.kinward.core.intake.firstdays.Nationality;
import org.kinward.core.intake.firstdays.Origin;
import org.kinward.core.intake.firstdays.PapersHeld;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.core.intake.firstdays.School;
import org.kinward.core.intake.firstdays.WhatMatters;
import org.kinward.web.intake.health.HealthCheckQuestions;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Shown;

/** The sheets of the first days: which questions belong to which page. */
public final class DaysSheets {

    private static final Map<Class<? extends FirstDaysPage>, Class<? extends Questions>> QUESTIONS = Map.ofEntries(
            Map.entry(OwnNames.class, FewQuestions.OwnNamesQuestions.class),
            Map.entry(WhatMatters.class, WhatMattersQuestions.class),
            Map.entry(Nationality.class, NationalityQuestions.class),
            Map.entry(Origin.class, OriginQuestions.class),
            Map.entry(Ethnicity.class, FewQuestions.EthnicityQuestions.class),
            Map.entry(CareMoments.class, CareMomentsQuestions.class),
            Map.entry(Household.class, HouseholdQuestions.class),
            Map.entry(School.class, SchoolQuestions.class),
            Map.entry(PapersHeld.class, PapersHeldQuestions.class),
            Map.entry(HelpDaily.class, HelpDailyQuestions.class),
            Map.entry(HealthCheck.class, HealthCheckQuestions.class),
            Map.entry(Belongings.class, BelongingsQuestions.class),
            Map.entry(Guardian.class, GuardianQuestions.class),
            Map.entry(HowCame.class, FewQuestions.HowCameQuestions.class),
            Map.entry(SafeToContact.class, SafeToContactQuestions.class),
            Map.entry(ChildStatus.class, ChildStatusQuestions.class));

    private DaysSheets() {
    }

    /** The questions of a page, as a form. */
    public static Class<? extends Questions> of(Class<? extends FirstDaysPage> page) {
        return Objects.requireNonNull(QUESTIONS.get(page));
    }

    /** The questions of a saved page as they stand on the screen again. */
    public static Questions typed(FirstDaysPage page, Shown shown) {
        return switch (page) {
            case OwnNames one -> FewQuestions.OwnNamesQuestions.of(one, shown);
            case WhatMatters one -> WhatMattersQuestions.of(one, shown);
            case Nationality one -> NationalityQuestions.of(one, shown);
            case Origin one -> OriginQuestions.of(one, shown);
            case Ethnicity one -> FewQuestions.EthnicityQuestions.of(one, shown);
            case CareMoments one -> CareMomentsQuestions.of(one, shown);
            case Household one -> HouseholdQuestions.of(one, shown);
            case School one -> SchoolQuestions.of(one, shown);
            case PapersHeld one -> PapersHeldQuestions.of(one, shown);
            case HelpDaily one -> HelpDailyQuestions.of(one, shown);
            case HealthCheck one -> HealthCheckQuestions.of(one, shown);
            case Belongings one -> BelongingsQuestions.of(one, shown);
            case Guardian one -> GuardianQuestions.of(one, shown);
            case HowCame one -> FewQuestions.HowCameQuestions.of(one, shown);
            case SafeToContact one -> SafeToContactQuestions.of(one, shown);
            case ChildStatus one -> ChildStatusQuestions.of(one, shown);
        };
    }
}
