package org.kinward.core.intake.firstdays;

import java.util.List;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/**
 * One page of the first days (SCREENS S4b, FIELD part 3): who the child is, asked in several talks or answered by somebody
 * else. It is saved like a page of the first hour.
 */
public sealed interface FirstDaysPage extends RecordPage
        permits FirstDaysPage.OwnNames, WhatMatters, Nationality, Origin, Ethnicity, CareMoments, Household, School,
        PapersHeld, HelpDaily,
        FirstDaysPage.HealthCheck, Belongings, Guardian, FirstDaysPage.HowCame, SafeToContact, ChildStatus {

    /** All of them, in the order of the first days. */
    List<Class<? extends FirstDaysPage>> ALL = List.of(OwnNames.class, WhatMatters.class, Nationality.class,
            Origin.class, Ethnicity.class, CareMoments.class, Household.class, School.class, PapersHeld.class,
            HelpDaily.class,
            HealthCheck.class, Belongings.class, Guardian.class, HowCame.class, SafeToContact.class, ChildStatus.class);

    /** What the child is called, and how to call it. The names and the number themselves are in the vault. */
    record OwnNames(Head head, Answer<Boolean> knowsWholeName, Answer<Boolean> hasPhone) implements FirstDaysPage {
    }

    /** Who looked at the child's health. What was found is in the vault under the key of health. */
    record HealthCheck(Head head, Answer<Examiner> examinedBy, Answer<Boolean> healthAgain) implements FirstDaysPage {

        /** Who looked. */
        public enum Examiner {
            NURSE, DOCTOR, MIDWIFE, NOBODY_YET
        }
    }

    /** How the child came to us (FIELD 5.10). */
    record HowCame(Head head, @FromList(CodeList.HOW_CAME) Answer<Listed> cameBy,
            Answer<Boolean> ownWish) implements FirstDaysPage {
    }
}
