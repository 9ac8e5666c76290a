package org.kinward.core.intake.answering;

import java.util.Set;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.CareMoments;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firstdays.Ethnicity;
import org.kinward.core.intake.firstdays.FirstDaysPage.HealthCheck;
import org.kinward.core.intake.firstdays.HelpDaily;
import org.kinward.core.intake.firstdays.Household;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.later.LaterPage;

/** Hard topics: an empty row is a good answer there, so that it is never called incomplete and never counted (F98). */
public final class HardTopics {

    private static final Set<Class<?>> EARLIER = Set.of(HealthSeen.class, ToldChild.class, AccountsTold.class,
            SexAndAge.class, OthersFound.class, ContactRules.class, Ethnicity.class, CareMoments.class, Household.class,
            HelpDaily.class, HealthCheck.class, ChildStatus.class);

    private HardTopics() {
    }

    /** Whether this page is one; of what is told later each is. */
    public static boolean isOne(Class<? extends IntakePage> page) {
        return EARLIER.contains(page) || LaterPage.class.isAssignableFrom(page);
    }
}
