package org.kinward.web.intake.latersheet;

import java.util.Objects;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.later.HowFar;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of later: how far it went, how long, how it ended. */
record HowFarQuestions(AnswerInput wentHowFar, AnswerInput firstOrAgain, LastedInput lasted,
        EndedInput ended) implements Questions {

    HowFarQuestions {
        wentHowFar = AnswerInput.orEmpty(wentHowFar);
        firstOrAgain = AnswerInput.orEmpty(firstOrAgain);
        lasted = Objects.requireNonNullElse(lasted, LastedInput.EMPTY);
        ended = Objects.requireNonNullElse(ended, EndedInput.EMPTY);
    }

    /** As typed: how long it lasted. */
    record LastedInput(AnswerInput count, AnswerInput unit) {

        static final LastedInput EMPTY = new LastedInput(AnswerInput.EMPTY, AnswerInput.EMPTY);

        LastedInput {
            count = AnswerInput.orEmpty(count);
            unit = AnswerInput.orEmpty(unit);
        }

        static LastedInput of(HowFar.Lasted group, Shown shown) {
            return new LastedInput(shown.text(group.count(), String::valueOf), shown.one(group.unit()));
        }

        HowFar.Lasted read(Reading reading, String group) {
            var many = reading.count(group + "count", count, HowFar.Lasted.LASTED_COUNT_MOST);
            var of = reading.one(group + "unit", unit, HowFar.LastedIn.class);
            if (HowFar.Lasted.isBare(many, of)) {
                reading.reject(group + "unit.value", "intake.how-far.lasted.unit.missing");
                many = Answer.notAsked();
            }
            return new HowFar.Lasted(many, of);
        }
    }

    /** As typed: how it ended. */
    record EndedInput(AnswerInput how, AnswerInput year, AnswerInput month) {

        static final EndedInput EMPTY = new EndedInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        EndedInput {
            how = AnswerInput.orEmpty(how);
            year = AnswerInput.orEmpty(year);
            month = AnswerInput.orEmpty(month);
        }

        static EndedInput of(HowFar.Ended group, Shown shown) {
            return new EndedInput(shown.one(group.how()), shown.text(group.year(), String::valueOf),
                    shown.text(group.month(), String::valueOf));
        }

        HowFar.Ended read(Reading reading, String group) {
            return new HowFar.Ended(reading.one(group + "how", how, HowFar.EndedHow.class),
                    reading.count(group + "year", year, HowFar.Ended.ENDED_YEAR_MOST),
                    reading.count(group + "month", month, HowFar.Ended.ENDED_MONTH_MOST));
        }
    }

    static HowFarQuestions of(HowFar page, Shown shown) {
        return new HowFarQuestions(shown.one(page.wentHowFar()), shown.one(page.firstOrAgain()),
                LastedInput.of(page.lasted(), shown), EndedInput.of(page.ended(), shown));
    }

    @Override
    public HowFar read(Reading reading, IntakePage.Head head) {
        return new HowFar(head, reading.one("wentHowFar", wentHowFar, HowFar.WentHowFar.class),
                reading.one("firstOrAgain", firstOrAgain, HowFar.FirstOrAgain.class), lasted.read(reading, "lasted."),
                ended.read(reading, "ended."));
    }
}
