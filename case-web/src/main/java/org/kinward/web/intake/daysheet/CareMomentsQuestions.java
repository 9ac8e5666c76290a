package org.kinward.web.intake.daysheet;

import java.util.Objects;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.CareMoments;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: who cared for the child. */
record CareMomentsQuestions(ListedInput careBefore, ListedInput careThen, ListedInput careNow,
        GivenInput given) implements Questions {

    CareMomentsQuestions {
        careBefore = ListedInput.orEmpty(careBefore);
        careThen = ListedInput.orEmpty(careThen);
        careNow = ListedInput.orEmpty(careNow);
        given = Objects.requireNonNullElse(given, GivenInput.EMPTY);
    }

    /** As typed: how the child was given into care (confié). */
    record GivenInput(AnswerInput by, ListedInputs why, AnswerInput age, AnswerInput agreed, AnswerInput kept) {

        static final GivenInput EMPTY = new GivenInput(AnswerInput.EMPTY, ListedInputs.EMPTY, AnswerInput.EMPTY,
                AnswerInput.EMPTY, AnswerInput.EMPTY);

        GivenInput {
            by = AnswerInput.orEmpty(by);
            why = ListedInputs.orEmpty(why);
            age = AnswerInput.orEmpty(age);
            agreed = AnswerInput.orEmpty(agreed);
            kept = AnswerInput.orEmpty(kept);
        }

        static GivenInput of(CareMoments.Given group, Shown shown) {
            return new GivenInput(shown.one(group.by()), shown.severalListed(group.why()),
                    shown.text(group.age(), String::valueOf), shown.text(group.agreed(), words -> words),
                    shown.one(group.kept()));
        }

        CareMoments.Given read(Reading reading, String group) {
            return new CareMoments.Given(reading.one(group + "by", by, CareMoments.GivenIntoCareBy.class),
                    reading.severalListed(group + "why", why, CodeList.CONFIE_WHY),
                    reading.count(group + "age", age, CareMoments.Given.GIVEN_AGE_MOST),
                    reading.words(group + "agreed", agreed, CareMoments.Given.GIVEN_AGREED_MOST),
                    reading.one(group + "kept", kept, CareMoments.AgreedKept.class));
        }
    }

    static CareMomentsQuestions of(CareMoments page, Shown shown) {
        return new CareMomentsQuestions(shown.listed(page.careBefore()), shown.listed(page.careThen()),
                shown.listed(page.careNow()), GivenInput.of(page.given(), shown));
    }

    @Override
    public CareMoments read(Reading reading, IntakePage.Head head) {
        return new CareMoments(head, reading.listed("careBefore", careBefore, CodeList.CARE),
                reading.listed("careThen", careThen, CodeList.CARE), reading.listed("careNow", careNow, CodeList.CARE),
                given.read(reading, "given."));
    }
}
