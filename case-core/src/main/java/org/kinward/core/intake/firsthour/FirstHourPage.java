package org.kinward.core.intake.firsthour;

import org.kinward.core.intake.IntakePage;

/** One page of the first hour (FIELD part 3). */
public sealed interface FirstHourPage extends IntakePage
        permits SafetyNow, HealthSeen, LanguageChosen, ToldChild, Escort, AdultWithChild, AccountsTold, SexAndAge,
        OthersFound, Tonight, ContactRules, Responsible {
}
