package org.kinward.web.intake.daysheet;

import java.util.Objects;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Belongings;
import org.kinward.core.intake.firstdays.Belongings.MoneyKind;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: belongings, money, wages. */
record BelongingsQuestions(AnswerInput things, AnswerInput thingsKept, MoneyInput money,
        WagesInput wages) implements Questions {

    BelongingsQuestions {
        things = AnswerInput.orEmpty(things);
        thingsKept = AnswerInput.orEmpty(thingsKept);
        money = Objects.requireNonNullElse(money, MoneyInput.EMPTY);
        wages = Objects.requireNonNullElse(wages, WagesInput.EMPTY);
    }

    /** As typed: money that the child has. */
    record MoneyInput(AnswerInput amount, AnswerInput currency, AnswerInput kept) {

        static final MoneyInput EMPTY = new MoneyInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        MoneyInput {
            amount = AnswerInput.orEmpty(amount);
            currency = AnswerInput.orEmpty(currency);
            kept = AnswerInput.orEmpty(kept);
        }

        static MoneyInput of(Belongings.Money group, Shown shown) {
            return new MoneyInput(shown.text(group.amount(), String::valueOf), shown.one(group.currency()),
                    shown.one(group.kept()));
        }

        Belongings.Money read(Reading reading, String group) {
            var which = reading.one(group + "currency", currency, Belongings.MoneyKind.class);
            var how = BelongingsQuestions.amount(reading, group,
                    reading.count(group + "amount", amount, Belongings.Money.MONEY_AMOUNT_MOST), which);
            return new Belongings.Money(how, which, reading.one(group + "kept", kept, Belongings.KeptWhere.class));
        }
    }

    /** As typed: wages that are owed to the child. */
    record WagesInput(AnswerInput owed, AnswerInput amount, AnswerInput currency) {

        static final WagesInput EMPTY = new WagesInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        WagesInput {
            owed = AnswerInput.orEmpty(owed);
            amount = AnswerInput.orEmpty(amount);
            currency = AnswerInput.orEmpty(currency);
        }

        static WagesInput of(Belongings.Wages group, Shown shown) {
            return new WagesInput(shown.yesNo(group.owed()), shown.text(group.amount(), String::valueOf),
                    shown.one(group.currency()));
        }

        Belongings.Wages read(Reading reading, String group) {
            var which = reading.one(group + "currency", currency, Belongings.MoneyKind.class);
            var how = BelongingsQuestions.amount(reading, group,
                    reading.count(group + "amount", amount, Belongings.Wages.WAGES_AMOUNT_MOST), which);
            return new Belongings.Wages(reading.yesNo(group + "owed", owed), how, which);
        }
    }

    static BelongingsQuestions of(Belongings page, Shown shown) {
        return new BelongingsQuestions(shown.text(page.things(), words -> words), shown.one(page.thingsKept()),
                MoneyInput.of(page.money(), shown), WagesInput.of(page.wages(), shown));
    }

    @Override
    public Belongings read(Reading reading, IntakePage.Head head) {
        return new Belongings(head, reading.words("things", things, Belongings.THINGS_MOST),
                reading.one("thingsKept", thingsKept, Belongings.KeptWhere.class), money.read(reading, "money."),
                wages.read(reading, "wages."));
    }

    /** Without its currency an amount is asked for again, and nothing is kept. */
    private static Answer<Integer> amount(Reading reading, String group, Answer<Integer> amount,
            Answer<MoneyKind> currency) {
        if (amount instanceof Answer.Known<?> && !(currency instanceof Answer.Known<?>)) {
            reading.reject(group + "currency.value", "intake.belongings.currency.missing");
            return Answer.notAsked();
        }
        return amount;
    }
}
