package org.kinward.web.task.review;

import java.util.ArrayList;
import java.util.Map;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.review.Reviews;
import org.kinward.reporting.review.thing.ThingFigure;
import org.kinward.reporting.review.thing.Things;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a manager goes through that is no child: incidents, colleagues who are away, the directory. */
@Controller
class ThingsController {

    private static final String THINGS = FiguresController.REVIEW + "/things";

    private final FiguresReading reading;

    ThingsController(FiguresReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(THINGS)
    ModelAndView list(@RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String behind, Actor actor) {
        if (of.isEmpty()) {
            reading.figures(actor);
            return new ModelAndView("redirect:" + FiguresController.REVIEW);
        }
        var figure = ThingFigure.of(of).orElseThrow(NotThere::new);
        var found = reading.things(figure, FigureCards.position(at, behind), actor);
        var shown = found.stream().limit(Reviews.MOST).toList();
        var first = THINGS + "?of=" + of;
        return new ModelAndView("task/review-things").addObject("figure", key(figure))
                .addObject("cards", shown.stream().map(line -> card(figure, line)).toList())
                .addObject("next",
                        found.size() > Reviews.MOST ? first + FigureCards.after(shown.getLast().position()) : null)
                .addObject("start", at.isEmpty() ? null : first);
    }

    static SummaryRow row(ThingFigure figure, Map<ThingFigure, Integer> things) {
        var many = things.getOrDefault(figure, 0);
        var row = SummaryRow.of(key(figure), Words.keyed(key(figure) + ".count", many));
        return many == 0 ? row : row.at(THINGS + "?of=" + figure.word(), "task.review.see");
    }

    private static Card card(ThingFigure figure, Things.Line line) {
        var words = new ArrayList<Words>();
        line.why().stream().map(Words::of).forEach(words::add);
        words.add(Words.keyed(key(figure) + ".since", new Days().written(line.since().toLocalDate())));
        return new Card(line.name(), page(figure) + line.id(), words, null);
    }

    private static String page(ThingFigure figure) {
        return switch (figure) {
            case NIGHT, INCIDENTS -> "/incidents/";
            case AWAY -> "/away/";
            case HARD_WEEK -> "/team/";
            case SERVICES_OLD -> "/services/one?line=";
        };
    }

    private static String key(ThingFigure figure) {
        return "task.review.thing." + figure;
    }
}
