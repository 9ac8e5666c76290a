package org.kinward.core.plan;

/** What came of writing about a plan, a promise, work or help for a family. */
public sealed interface PlanOutcome {

    /** It stands there, from this press of the button or an earlier one. */
    record Written() implements PlanOutcome {
    }

    /** It cannot be like this. */
    record Refused(PlanProblem problem) implements PlanOutcome {
    }

    /** Not there for this person. */
    record NotThere() implements PlanOutcome {
    }
}
