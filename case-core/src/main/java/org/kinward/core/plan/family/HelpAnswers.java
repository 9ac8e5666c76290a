package org.kinward.core.plan.family;

/** What a look at a help found. */
public sealed interface HelpAnswers {

    /** Whether it is so. */
    enum FoundSo {
        YES, NO, NOT_KNOWN
    }

    /**
     * Of a livelihood: the questions of FIELD F36.
     *
     * @param marketChecked
     *            whether plan and market were checked
     * @param savings
     *            whether the family saves
     */
    record OfLivelihood(FoundSo marketChecked, Repaying repaying, ChildrenWork childrenWork,
            FoundSo savings) implements HelpAnswers {
    }

    /** How it stands with paying back. */
    enum Repaying {
        NOTHING_TO_REPAY, IN_TIME, LATE, CANNOT, NOT_KNOWN
    }

    /** Whether the family's own children work in it. */
    enum ChildrenWork {
        NO, AFTER_SCHOOL, INSTEAD_OF_SCHOOL, NOT_KNOWN
    }

    /** Of money: whether the condition was met. */
    record OfMoney(ConditionMet met) implements HelpAnswers {
    }

    /** Whether the condition was met. */
    enum ConditionMet {
        MET, PARTLY, NOT_MET, NOT_KNOWN
    }
}
