package org.kinward.web.task.review;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.review.Reviews;
import org.kinward.reporting.review.thing.RoundLine;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Rounds of a house in which nobody was counted; who was on shift then is not said. */
@Controller
class RoundsController {

    static final String ROUNDS = "/review/rounds";

    private final FiguresReading reading;

    RoundsController(FiguresReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(ROUNDS)
    ModelAndView list(@RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String behind,
            Actor actor) {
        var found = reading.rounds(FigureCards.position(at, behind), actor);
        var shown = found.stream().limit(Reviews.MOST).toList();
        return new ModelAndView("task/review-rounds")
                .addObject("cards", shown.stream().map(RoundsController::card).toList())
                .addObject("next", found.size() > Reviews.MOST
                        ? ROUNDS + "?" + FigureCards.after(shown.getLast().position()).substring(1)
                        : null)
                .addObject("start", at.isEmpty() ? null : ROUNDS);
    }

    private static Card card(RoundLine line) {
        return new Card(line.name(), "/places/" + line.place() + "/house",
                List.of(Words.keyed("task.review.rounds.line." + line.half(), new Days().written(line.day()))), null);
    }
}
