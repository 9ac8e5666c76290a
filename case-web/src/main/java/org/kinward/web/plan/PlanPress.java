package org.kinward.web.plan;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kinward.core.access.NotThere;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.saving.StaleRevision;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What comes of a press of a button about a plan: on to the next page, back with what is wrong, or somebody was faster. */
public final class PlanPress {

    /** A move that the tables of docs/plan.md do not have is no slip of the hand. */
    private static final Set<PlanProblem> MOVES = EnumSet.of(PlanProblem.NOT_A_DRAFT, PlanProblem.NOT_FROM_HERE,
            PlanProblem.NOT_IN_FORCE, PlanProblem.ON_THE_WAY);

    private PlanPress() {
    }

    /**
     * Presses it.
     *
     * @param done
     *            the page that is next
     * @param refused
     *            the page again, with the problem said
     * @param stale
     *            the page again, for who saw something older; nothing typed is lost
     */
    public static ModelAndView of(Supplier<PlanOutcome> move, String done,
            Function<PlanProblem, ModelAndView> refused, Supplier<ModelAndView> stale) {
        try {
            return switch (move.get()) {
                case PlanOutcome.Written _ -> new ModelAndView("redirect:" + done);
                case PlanOutcome.Refused(var problem) -> {
                    var page = refused.apply(problem);
                    if (MOVES.contains(problem)) {
                        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    }
                    yield page;
                }
                case PlanOutcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var page = stale.get().addObject("stale", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    /** Says the problem at this field. */
    public static ModelAndView said(BindingResult result, String field, PlanProblem problem, ModelAndView page) {
        result.rejectValue(field, "plan.problem." + problem);
        return page;
    }
}
