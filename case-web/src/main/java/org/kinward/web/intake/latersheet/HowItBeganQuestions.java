package org.kinward.web.intake.latersheet;

import java.util.Objects;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.later.HowItBegan;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of later: how it began. */
record HowItBeganQuestions(AnswerInput beganBy, ListedInput recruiter, ListedInputs promised, AnswerInput familyPart,
        PaidInput paid, LeavingInput leaving) implements Questions {

    HowItBeganQuestions {
        beganBy = AnswerInput.orEmpty(beganBy);
        recruiter = ListedInput.orEmpty(recruiter);
        promised = ListedInputs.orEmpty(promised);
        familyPart = AnswerInput.orEmpty(familyPart);
        paid = Objects.requireNonNullElse(paid, PaidInput.EMPTY);
        leaving = Objects.requireNonNullElse(leaving, LeavingInput.EMPTY);
    }

    /** As typed: money and debt. */
    record PaidInput(ListedInput family, ListedInput debt) {

        static final PaidInput EMPTY = new PaidInput(ListedInput.EMPTY, ListedInput.EMPTY);

        PaidInput {
            family = ListedInput.orEmpty(family);
            debt = ListedInput.orEmpty(debt);
        }

        static PaidInput of(HowItBegan.Paid group, Shown shown) {
            return new PaidInput(shown.listed(group.family()), shown.listed(group.debt()));
        }

        HowItBegan.Paid read(Reading reading, String group) {
            return new HowItBegan.Paid(reading.listed(group + "family", family, CodeList.PAID_TO_FAMILY),
                    reading.listed(group + "debt", debt, CodeList.DEBT));
        }
    }

    /** As typed: when the child left home. */
    record LeavingInput(AnswerInput age, AnswerInput year, AnswerInput month) {

        static final LeavingInput EMPTY = new LeavingInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        LeavingInput {
            age = AnswerInput.orEmpty(age);
            year = AnswerInput.orEmpty(year);
            month = AnswerInput.orEmpty(month);
        }

        static LeavingInput of(HowItBegan.Leaving group, Shown shown) {
            return new LeavingInput(shown.text(group.age(), String::valueOf), shown.text(group.year(), String::valueOf),
                    shown.text(group.month(), String::valueOf));
        }

        HowItBegan.Leaving read(Reading reading, String group) {
            return new HowItBegan.Leaving(reading.count(group + "age", age, HowItBegan.Leaving.LEAVING_AGE_MOST),
                    reading.count(group + "year", year, HowItBegan.Leaving.LEAVING_YEAR_MOST),
                    reading.count(group + "month", month, HowItBegan.Leaving.LEAVING_MONTH_MOST));
        }
    }

    static HowItBeganQuestions of(HowItBegan page, Shown shown) {
        return new HowItBeganQuestions(shown.one(page.beganBy()), shown.listed(page.recruiter()),
                shown.severalListed(page.promised()), shown.one(page.familyPart()), PaidInput.of(page.paid(), shown),
                LeavingInput.of(page.leaving(), shown));
    }

    @Override
    public HowItBegan read(Reading reading, IntakePage.Head head) {
        return new HowItBegan(head, reading.one("beganBy", beganBy, HowItBegan.BeganBy.class),
                reading.listed("recruiter", recruiter, CodeList.RECRUITER),
                reading.severalListed("promised", promised, CodeList.PROMISE),
                reading.one("familyPart", familyPart, HowItBegan.FamilyPart.class), paid.read(reading, "paid."),
                leaving.read(reading, "leaving."));
    }
}
