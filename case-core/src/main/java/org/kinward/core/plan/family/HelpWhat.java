package org.kinward.core.plan.family;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** What a family is helped with. */
public sealed interface HelpWhat {

    int SHORTEST = 3;

    int LONGEST = 200;

    Common common();

    /**
     * What every help has.
     *
     * @param words
     *            what it is, without names
     * @param wayOutOn
     *            the day on which it ends at the latest
     * @param wayOut
     *            how the family goes on without it, without names
     */
    record Common(String words, HelpedPerson carer, LocalDate wayOutOn, String wayOut) {

        public Common {
            words = fitting(words);
            wayOut = fitting(wayOut);
        }
    }

    /** Who receives it, by what this person is to the child. */
    enum HelpedPerson {
        MOTHER, FATHER, GRANDPARENT, OTHER_CARER, YOUNG_PERSON
    }

    /** Help to earn a living. */
    record Livelihood(Common common) implements HelpWhat {
    }

    /**
     * Money.
     *
     * @param amount
     *            each time, more than 0 and less than 1,000,000,000, as many decimals as the currency has at most
     * @param condition
     *            what the family does for it, such as a child at school; without names
     */
    record Money(Common common, BigDecimal amount, Currency currency, HowOften every,
            String condition) implements HelpWhat {

        public static final BigDecimal MOST = new BigDecimal("999999999");

        public Money {
            amount = amount.stripTrailingZeros();
            condition = fitting(condition);
            if (!fits(amount, currency)) {
                throw new IllegalArgumentException("an amount of this currency");
            }
        }

        /** Whether this can be paid in this currency. */
        public static boolean fits(BigDecimal amount, Currency currency) {
            return amount.signum() > 0 && amount.compareTo(MOST) <= 0
                    && amount.stripTrailingZeros().scale() <= Math.max(0, currency.getDefaultFractionDigits());
        }
    }

    /** How often. */
    enum HowOften {
        ONCE, WEEK, MONTH, SCHOOL_TERM
    }

    private static String fitting(String typed) {
        var tidy = typed.strip();
        if (tidy.length() < SHORTEST || tidy.length() > LONGEST) {
            throw new IllegalArgumentException("3 to 200 signs");
        }
        return tidy;
    }
}
