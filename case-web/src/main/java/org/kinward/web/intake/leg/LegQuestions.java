package org.kinward.web.intake.leg;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.spot.SpotInput;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;

/** A leg of the way, as typed. */
record LegQuestions(SpotInput legFrom, SpotInput legTo, WhenInput legWhen, HowInput legHow,
        CompanyInput legCompany) implements Questions {

    LegQuestions(@Nullable SpotInput legFrom, @Nullable SpotInput legTo, @Nullable WhenInput legWhen,
            @Nullable HowInput legHow, @Nullable CompanyInput legCompany) {
        this.legFrom = SpotInput.orEmpty(legFrom);
        this.legTo = SpotInput.orEmpty(legTo);
        this.legWhen = Objects.requireNonNullElse(legWhen, WhenInput.EMPTY);
        this.legHow = Objects.requireNonNullElse(legHow, HowInput.EMPTY);
        this.legCompany = Objects.requireNonNullElse(legCompany, CompanyInput.EMPTY);
    }

    /** As typed: a day, a month or a year. */
    record WhenInput(AnswerInput year, AnswerInput month, AnswerInput day) {

        static final WhenInput EMPTY = new WhenInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        WhenInput {
            year = AnswerInput.orEmpty(year);
            month = AnswerInput.orEmpty(month);
            day = AnswerInput.orEmpty(day);
        }

        Leg.RoughDay read(Reading reading) {
            var inYear = reading.count("legWhen.year", year, Leg.RoughDay.YEAR_MOST);
            var inMonth = within(reading, "legWhen.month",
                    reading.count("legWhen.month", month, Leg.RoughDay.MONTH_MOST), inYear);
            return new Leg.RoughDay(inYear, inMonth, within(reading, "legWhen.day",
                    reading.count("legWhen.day", day, Leg.RoughDay.DAY_MOST), inMonth));
        }

        private static Answer<Integer> within(Reading reading, String field, Answer<Integer> smaller,
                Answer<Integer> greater) {
            if (smaller instanceof Answer.Known<Integer>(var number, _) && number == 0) {
                reading.reject(field + ".value", "intake.leg.legWhen.zero");
                return Answer.notAsked();
            }
            if (Leg.RoughDay.isLoose(greater, smaller)) {
                reading.reject(field + ".value", "intake.leg.legWhen.loose");
                return Answer.notAsked();
            }
            return smaller;
        }
    }

    /** As typed: with what, over which border, with which papers. */
    record HowInput(ListedInput by, ListedInput border, ListedInputs papers) {

        static final HowInput EMPTY = new HowInput(ListedInput.EMPTY, ListedInput.EMPTY, ListedInputs.EMPTY);

        HowInput {
            by = ListedInput.orEmpty(by);
            border = ListedInput.orEmpty(border);
            papers = ListedInputs.orEmpty(papers);
        }

        Leg.LegHow read(Reading reading) {
            return new Leg.LegHow(reading.listed("legHow.by", by, CodeList.JOURNEY_LEG),
                    reading.listed("legHow.border", border, CodeList.BORDER),
                    reading.severalListed("legHow.papers", papers, CodeList.JOURNEY_PAPERS));
        }
    }

    /** As typed: who came along, and who paid. */
    record CompanyInput(ListedInputs along, AnswerInput children, AnswerInput paidBy) {

        static final CompanyInput EMPTY = new CompanyInput(ListedInputs.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        CompanyInput {
            along = ListedInputs.orEmpty(along);
            children = AnswerInput.orEmpty(children);
            paidBy = AnswerInput.orEmpty(paidBy);
        }

        Leg.Company read(Reading reading) {
            return new Leg.Company(reading.severalListed("legCompany.along", along, CodeList.TRAVELLED_WITH),
                    reading.count("legCompany.children", children, Leg.Company.CHILDREN_MOST),
                    reading.one("legCompany.paidBy", paidBy, Leg.WhoPaid.class));
        }
    }

    static LegQuestions of(Leg leg, Shown shown) {
        var day = leg.legWhen();
        var how = leg.legHow();
        var company = leg.legCompany();
        return new LegQuestions(SpotInput.of(leg.legFrom(), shown), SpotInput.of(leg.legTo(), shown),
                new WhenInput(shown.text(day.year(), String::valueOf), shown.text(day.month(), String::valueOf),
                        shown.text(day.day(), String::valueOf)),
                new HowInput(shown.listed(how.by()), shown.listed(how.border()), shown.severalListed(how.papers())),
                new CompanyInput(shown.severalListed(company.along()), shown.text(company.children(), String::valueOf),
                        shown.one(company.paidBy())));
    }

    @Override
    public Leg read(Reading reading, IntakePage.Head head) {
        return new Leg(head, legFrom.read(reading, "legFrom."), legTo.read(reading, "legTo."), legWhen.read(reading),
                legHow.read(reading), legCompany.read(reading));
    }
}
