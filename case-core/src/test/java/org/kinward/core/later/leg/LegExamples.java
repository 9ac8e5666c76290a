package org.kinward.core.later.leg;

import java.util.OptionalInt;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.child.Country;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;

/** Legs of a way over the border. */
public final class LegExamples {

    private LegExamples() {
    }

    /** By bush taxi to Benin, in a month of that year; the rest nobody knows. */
    public static Leg byTaxi(IntakeId intake, Revision seen, int year) {
        var head = new IntakePage.Head(intake, seen, IntakePage.ToldBy.CHILD, FirstHourExamples.NIGHT,
                OptionalInt.empty());
        return PageColumn.page(Leg.class, head, column -> switch (column.name()) {
            case "leg_to_country" -> known(new Country("BJ"));
            case "leg_when_year" -> known(year);
            case "leg_when_month" -> known(3);
            case "leg_how_by" -> known(Listed.of(new Code("BUSH-TAXI")));
            case "leg_company_paid_by" -> known(Leg.WhoPaid.RECRUITER);
            default -> Answer.notAsked();
        });
    }

    private static Answer<?> known(Object value) {
        return Answer.known(value, Certainty.SAID_BY_CHILD);
    }
}
