package org.kinward.core.intake.firstdays;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;

/** What belongs to the child, money kept, and wages that are owed. An amount has a currency. */
public record Belongings(Head head, Answer<String> things, Answer<KeptWhere> thingsKept, Money money,
        Wages wages) implements FirstDaysPage {
    /** Most signs. */
    public static final int THINGS_MOST = 300;

    public Belongings {
        AnswerLimits.words(things, THINGS_MOST);
    }

    /** Money that the child has. */
    public record Money(Answer<Integer> amount, Answer<MoneyKind> currency, Answer<KeptWhere> kept) {
        /** Greatest number. */
        public static final int MONEY_AMOUNT_MOST = 100000000;

        public Money {
            AnswerLimits.number(amount, MONEY_AMOUNT_MOST);
            refuseBare(amount, currency);
        }
    }

    /** Wages that are owed to the child. */
    public record Wages(Answer<Boolean> owed, Answer<Integer> amount, Answer<MoneyKind> currency) {
        /** Greatest number. */
        public static final int WAGES_AMOUNT_MOST = 100000000;

        public Wages {
            AnswerLimits.number(amount, WAGES_AMOUNT_MOST);
            refuseBare(amount, currency);
        }
    }

    /** An amount without its currency says nothing. */
    private static void refuseBare(Answer<Integer> amount, Answer<MoneyKind> currency) {
        if (amount instanceof Answer.Known<?> && !(currency instanceof Answer.Known<?>)) {
            throw new IllegalArgumentException("an amount has a currency");
        }
    }

    /** Where it is. */
    public enum KeptWhere {
        WITH_CHILD, LOCKED_AWAY, WITH_RELATIVE, AT_WORK, WITH_POLICE, LOST
    }

    /** Currencies, by ISO 4217. */
    public enum MoneyKind {
        XOF, XAF, GNF, GHS, NGN, SLE, LRD, GMD, MRU, CDF, EUR, USD, THB, LAK, KHR, MMK, VND
    }
}
