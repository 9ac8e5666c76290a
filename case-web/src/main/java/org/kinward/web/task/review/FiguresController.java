package org.kinward.web.task.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.reporting.review.ReviewFigure;
import org.kinward.reporting.review.Reviews;
import org.kinward.reporting.review.Rhythm;
import org.kinward.reporting.review.thing.ThingFigure;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a manager goes through (FIELD F94); nothing is a score of a worker, and every figure is a list. */
@Controller
class FiguresController {

    static final String REVIEW = "/review";

    static final String LIST = REVIEW + "/list";

    private final FiguresReading reading;

    FiguresController(FiguresReading reading) {
        this.reading = reading;
    }

    /** What is gone through this often. */
    record Section(String key, List<SummaryRow> rows) {
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(REVIEW)
    ModelAndView figures(Actor actor) {
        var figures = reading.figures(actor);
        return new ModelAndView("task/review").addObject("sections",
                figures.children().entrySet().stream().map(of -> section(of, figures)).toList());
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(LIST)
    ModelAndView list(@RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String behind, Actor actor) {
        if (of.isEmpty()) {
            reading.figures(actor);
            return new ModelAndView("redirect:" + REVIEW);
        }
        var figure = ReviewFigure.of(of).orElseThrow(NotThere::new);
        var listed = reading.list(figure, FigureCards.position(at, behind));
        var found = listed.lines();
        var shown = found.stream().limit(Reviews.MOST).toList();
        var first = LIST + "?of=" + of;
        return new ModelAndView("task/review-list").addObject("figure", title(figure, listed))
                .addObject("back", figure.rhythm() == Rhythm.QUARTER ? QuarterController.QUARTER : REVIEW)
                .addObject("cards", shown.stream().map(line -> FigureCards.of(figure, line)).toList())
                .addObject("next",
                        found.size() > Reviews.MOST ? first + FigureCards.after(shown.getLast().position()) : null)
                .addObject("start", at.isEmpty() ? null : first);
    }

    private static Section section(Map.Entry<Rhythm, Map<ReviewFigure, Integer>> of,
            FiguresReading.Figures figures) {
        var rounds = figures.rounds();
        var rows = new ArrayList<SummaryRow>();
        if (of.getKey() == Rhythm.DAY) {
            var row = SummaryRow.of("task.review.rounds", Words.keyed("task.review.rounds.count", rounds));
            rows.add(rounds == 0 ? row : row.at(RoundsController.ROUNDS, "task.review.see"));
        }
        ThingFigure.in(of.getKey()).forEach(thing -> rows.add(ThingsController.row(thing, figures.things())));
        of.getValue().forEach((figure, children) -> rows.add(row(figure, children, figures.stays())));
        return new Section("task.review." + of.getKey(), rows);
    }

    private static SummaryRow row(ReviewFigure figure, int children, HouseTimes.LongStays stays) {
        var count = Words.keyed("task.review.children", children);
        var row = FiguresReading.longer(figure, () -> stays)
                .map(days -> SummaryRow.of(key(figure), count, Words.keyed("task.review.days", days)))
                .orElseGet(() -> SummaryRow.of(key(figure), count));
        return children == 0 ? row : row.at(LIST + "?of=" + figure.word(), "task.review.see");
    }

    /** A list of long stays says how long, as the agency has set it. */
    private static Words title(ReviewFigure figure, FiguresReading.Listed listed) {
        return listed.days().map(days -> Words.keyed("task.review.long-stay", days))
                .orElseGet(() -> Words.keyed(key(figure)));
    }

    private static String key(ReviewFigure figure) {
        return "task.review." + figure;
    }
}
