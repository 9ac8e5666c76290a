package org.kinward.core.risk.factor.keeping;

/** What came of writing about a factor. */
public sealed interface FactorOutcome {

    /** It stands there, from this press of the button or an earlier one. */
    record Written() implements FactorOutcome {
    }

    /** It cannot have been like this. */
    record Refused(FactorProblem problem) implements FactorOutcome {
    }

    /** Not there for this person. */
    record NotThere() implements FactorOutcome {
    }
}
