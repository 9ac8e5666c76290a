package org.kinward.benchmark.work;

import java.util.Map;
import java.util.SplittableRandom;

import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.visit.Refused;

/** A step of a plan that is ticked. */
final class PlanStep extends CaseMove {

    private static final String TO_BE_DONE = "main li:not(:has(.govuk-tag--green)) > p > a[href*=/plan/moved?]";

    private final String plan;
    private String step = "";

    PlanStep(StaffMember person, String record) {
        super(person);
        this.plan = record + "/plan";
    }

    @Override
    Answered page(StaffMember staff, SplittableRandom random) throws Refused, InterruptedException {
        if (step.isEmpty()) {
            var page = staff.visitor().get(plan).expect(plan, "h1");
            var steps = page.content().select(TO_BE_DONE).eachAttr("href");
            var none = Deeds.isClosed(page) || steps.isEmpty();
            endIf(none);
            step = none ? "" : steps.getFirst();
            return new Answered("plan", page.arrived());
        }
        var page = staff.visitor().get(step).expect(step.split("\\?", 2)[0], "form");
        fill(new Filled(page.form("/plan/moved").with(Map.of("state", "DONE")), "/c/[^/]+/plan", "step ticked"));
        return new Answered("step: form", page.arrived());
    }
}
