package org.kinward.web.task.review;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.review.ReviewFigure;
import org.kinward.web.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a manager goes through each quarter (FIELD F94): whom this house recorded against the quarter before (F60), what came late,
 * and for what there is no service (F49). Every figure opens its list.
 */
@Controller
class QuarterController {

    static final String QUARTER = "/review/quarter";

    /** Each figure, and what stands beside it. */
    private static final List<Pair> PAIRS = List.of(ofRecorded(ReviewFigure.RECORDED, ReviewFigure.RECORDED_BEFORE),
            ofRecorded(ReviewFigure.GIRLS, ReviewFigure.GIRLS_BEFORE),
            ofRecorded(ReviewFigure.BOYS, ReviewFigure.BOYS_BEFORE),
            new Pair(new Share(ReviewFigure.DIFFICULT, ReviewFigure.ANSWERED),
                    new Share(ReviewFigure.DIFFICULT_BEFORE, ReviewFigure.ANSWERED_BEFORE)),
            ofRecorded(ReviewFigure.NOT_ASKED, ReviewFigure.NOT_ASKED_BEFORE),
            new Pair(new Share(ReviewFigure.ASSESSED_AFTER, ReviewFigure.ASSESSMENT_DUE),
                    new Share(ReviewFigure.ASSESSED_AFTER_BEFORE, ReviewFigure.ASSESSMENT_DUE_BEFORE)),
            new Pair(new Share(ReviewFigure.PLANNED_AFTER, ReviewFigure.PLAN_DUE),
                    new Share(ReviewFigure.PLANNED_AFTER_BEFORE, ReviewFigure.PLAN_DUE_BEFORE)));

    private final FiguresReading reading;

    QuarterController(FiguresReading reading) {
        this.reading = reading;
    }

    /** A figure, and of whom it is a share: only of those about whom it can be said (FIELD F93). */
    private record Share(ReviewFigure figure, ReviewFigure whole) {
    }

    /** A share of the last three months, and of the three before. */
    private record Pair(Share last, Share before) {
    }

    private static Pair ofRecorded(ReviewFigure figure, ReviewFigure before) {
        return new Pair(new Share(figure, ReviewFigure.RECORDED), new Share(before, ReviewFigure.RECORDED_BEFORE));
    }

    /**
     * One line of the table.
     *
     * @param key
     *            message key of what is counted
     * @param cells
     *            of the last three months, and of the three before
     */
    record Line(String key, List<Cell> cells) {
    }

    /**
     * A figure with what it is a share of.
     *
     * @param href
     *            opens its list; null where nobody is in it
     */
    record Cell(int children, int whole, @Nullable String href) {
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(QUARTER)
    ModelAndView page(Actor actor) {
        var quarter = reading.quarter(actor);
        return new ModelAndView("task/review-quarter")
                .addObject("lines", PAIRS.stream().map(pair -> line(pair, quarter.children())).toList())
                .addObject("gaps", quarter.gaps().stream().map(GapsController::line).toList());
    }

    private static Line line(Pair pair, Map<ReviewFigure, Integer> children) {
        return new Line("task.review.quarter." + pair.last().figure(),
                List.of(cell(pair.last(), children), cell(pair.before(), children)));
    }

    private static Cell cell(Share share, Map<ReviewFigure, Integer> children) {
        int counted = children.getOrDefault(share.figure(), 0);
        return new Cell(counted, children.getOrDefault(share.whole(), 0),
                counted == 0 ? null : FiguresController.LIST + "?of=" + share.figure().word());
    }
}
