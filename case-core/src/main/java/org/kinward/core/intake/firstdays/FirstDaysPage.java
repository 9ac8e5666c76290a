package org.kinward.core.intake.firstdays;

import java.util.List;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;

/**
 * One page of the first days (SCREENS S4b, FIELD part 3): who the child is, asked in several talks or answered by somebody
 * else. It is saved like a page of the first hour.
 */
public sealed interface FirstDaysPage extends IntakePage
        permits WhatMatters, Nationality, Origin, Ethnicity, Household, HelpDaily, FirstDaysPage.HealthCheck,
        Belongings, SafeToContact, ChildStatus {

    /** All of them, in the order of the first days. */
    List<Class<? extends FirstDaysPage>> ALL = List.of(WhatMatters.class, Nationality.class, Origin.class,
            Ethnicity.class, Household.class, HelpDaily.class, HealthCheck.class, Belongings.class, SafeToContact.class,
            ChildStatus.class);

    /** Who looked at the child's health. What was found is in the vault under the key of health. */
    record HealthCheck(Head head, Answer<Examiner> examinedBy, Answer<Boolean> healthAgain) implements FirstDaysPage {

        /** Who looked. */
        public enum Examiner {
            NURSE, DOCTOR, MIDWIFE, NOBODY_YET
        }
    }
}
