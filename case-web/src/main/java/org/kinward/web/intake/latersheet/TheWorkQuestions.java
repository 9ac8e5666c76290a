package org.kinward.web.intake.latersheet;

import java.util.Objects;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Belongings;
import org.kinward.core.intake.later.TheWork;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet of later: the work. */
record TheWorkQuestions(ListedInputs activities, WorkHoursInput hours, WorkPayInput pay, TreatmentInput treatment,
        HeldBackInput held) implements Questions {

    TheWorkQuestions {
        activities = ListedInputs.orEmpty(activities);
        hours = Objects.requireNonNullElse(hours, WorkHoursInput.EMPTY);
        pay = Objects.requireNonNullElse(pay, WorkPayInput.EMPTY);
        treatment = Objects.requireNonNullElse(treatment, TreatmentInput.EMPTY);
        held = Objects.requireNonNullElse(held, HeldBackInput.EMPTY);
    }

    /** As typed: hours. */
    record WorkHoursInput(AnswerInput perDay, AnswerInput daysPerWeek, AnswerInput atNight) {

        static final WorkHoursInput EMPTY = new WorkHoursInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        WorkHoursInput {
            perDay = AnswerInput.orEmpty(perDay);
            daysPerWeek = AnswerInput.orEmpty(daysPerWeek);
            atNight = AnswerInput.orEmpty(atNight);
        }

        static WorkHoursInput of(TheWork.WorkHours group, Shown shown) {
            return new WorkHoursInput(shown.text(group.perDay(), String::valueOf),
                    shown.text(group.daysPerWeek(), String::valueOf), shown.yesNo(group.atNight()));
        }

        TheWork.WorkHours read(Reading reading, String group) {
            return new TheWork.WorkHours(reading.count(group + "perDay", perDay, TheWork.WorkHours.HOURS_PER_DAY_MOST),
                    reading.count(group + "daysPerWeek", daysPerWeek, TheWork.WorkHours.HOURS_DAYS_PER_WEEK_MOST),
                    reading.yesNo(group + "atNight", atNight));
        }
    }

    /** As typed: pay. */
    record WorkPayInput(AnswerInput how, AnswerInput amount, AnswerInput currency, AnswerInput to) {

        static final WorkPayInput EMPTY = new WorkPayInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY,
                AnswerInput.EMPTY);

        WorkPayInput {
            how = AnswerInput.orEmpty(how);
            amount = AnswerInput.orEmpty(amount);
            currency = AnswerInput.orEmpty(currency);
            to = AnswerInput.orEmpty(to);
        }

        static WorkPayInput of(TheWork.WorkPay group, Shown shown) {
            return new WorkPayInput(shown.one(group.how()), shown.text(group.amount(), String::valueOf),
                    shown.one(group.currency()), shown.one(group.to()));
        }

        TheWork.WorkPay read(Reading reading, String group) {
            var which = reading.one(group + "currency", currency, Belongings.MoneyKind.class);
            var much = reading.count(group + "amount", amount, TheWork.WorkPay.PAY_AMOUNT_MOST);
            if (much instanceof Answer.Known<?> && !(which instanceof Answer.Known<?>)) {
                reading.reject(group + "currency.value", "intake.belongings.currency.missing");
                much = Answer.notAsked();
            }
            return new TheWork.WorkPay(reading.one(group + "how", how, TheWork.PaidHow.class), much, which,
                    reading.one(group + "to", to, TheWork.PaidTo.class));
        }
    }

    /** As typed: dangers, food, sleep. */
    record TreatmentInput(AnswersInput dangers, AnswerInput food, AnswerInput sleepHours) {

        static final TreatmentInput EMPTY = new TreatmentInput(AnswersInput.EMPTY, AnswerInput.EMPTY,
                AnswerInput.EMPTY);

        TreatmentInput {
            dangers = AnswersInput.orEmpty(dangers);
            food = AnswerInput.orEmpty(food);
            sleepHours = AnswerInput.orEmpty(sleepHours);
        }

        static TreatmentInput of(TheWork.Treatment group, Shown shown) {
            return new TreatmentInput(shown.several(group.dangers()), shown.one(group.food()),
                    shown.text(group.sleepHours(), String::valueOf));
        }

        TheWork.Treatment read(Reading reading, String group) {
            return new TheWork.Treatment(reading.several(group + "dangers", dangers, TheWork.WorkDanger.class),
                    reading.one(group + "food", food, TheWork.EnoughFood.class),
                    reading.count(group + "sleepHours", sleepHours, TheWork.Treatment.TREATMENT_SLEEP_HOURS_MOST));
        }
    }

    /** As typed: contact, papers, leaving. */
    record HeldBackInput(AnswerInput contact, AnswerInput papers, AnswerInput leave) {

        static final HeldBackInput EMPTY = new HeldBackInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        HeldBackInput {
            contact = AnswerInput.orEmpty(contact);
            papers = AnswerInput.orEmpty(papers);
            leave = AnswerInput.orEmpty(leave);
        }

        static HeldBackInput of(TheWork.HeldBack group, Shown shown) {
            return new HeldBackInput(shown.one(group.contact()), shown.one(group.papers()), shown.one(group.leave()));
        }

        TheWork.HeldBack read(Reading reading, String group) {
            return new TheWork.HeldBack(reading.one(group + "contact", contact, TheWork.ContactHome.class),
                    reading.one(group + "papers", papers, TheWork.PapersKept.class),
                    reading.one(group + "leave", leave, TheWork.CouldLeave.class));
        }
    }

    static TheWorkQuestions of(TheWork page, Shown shown) {
        return new TheWorkQuestions(shown.severalListed(page.activities()), WorkHoursInput.of(page.hours(), shown),
                WorkPayInput.of(page.pay(), shown), TreatmentInput.of(page.treatment(), shown),
                HeldBackInput.of(page.held(), shown));
    }

    @Override
    public TheWork read(Reading reading, IntakePage.Head head) {
        return new TheWork(head, reading.severalListed("activities", activities, CodeList.ACTIVITY),
                hours.read(reading, "hours."), pay.read(reading, "pay."), treatment.read(reading, "treatment."),
                held.read(reading, "held."));
    }
}
