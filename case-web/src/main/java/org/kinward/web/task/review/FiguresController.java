package org.kinward.web.task.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.review.ReviewFigure;
import org.kinward.reporting.review.ReviewLine;
import org.kinward.reporting.review.Reviews;
import org.kinward.reporting.review.Rhythm;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Cursor;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a manager goes through (FIELD F94); nothing is a score of a worker, and every figure is a list of children. */
@Controller
class FiguresController {

    private static final String REVIEW = "/review";

    private static final String LIST = REVIEW + "/list";

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
        return new ModelAndView("task/review").addObject("sections",
                reading.figures(actor).entrySet().stream().map(FiguresController::section).toList());
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
        var found = reading.list(figure, position(at, behind));
        var shown = found.stream().limit(Reviews.MOST).toList();
        var first = LIST + "?of=" + of;
        return new ModelAndView("task/review-list").addObject("figure", key(figure))
                .addObject("cards", shown.stream().map(FiguresController::card).toList())
                .addObject("next", found.size() > Reviews.MOST ? first + after(shown.getLast().position()) : null)
                .addObject("start", at.isEmpty() ? null : first);
    }

    /** A page that no link of ours leads to is not there. */
    private static Optional<ReviewLine.Position> position(String at, String behind) {
        try {
            return Cursor.read(at, behind).map(last -> new ReviewLine.Position(last.at(), last.behind()));
        } catch (UnreadableForm notOurs) {
            throw new NotThere();
        }
    }

    private static String after(ReviewLine.Position last) {
        return "&at=" + last.since() + "&behind=" + last.intake();
    }

    private static Section section(Map.Entry<Rhythm, Map<ReviewFigure, Integer>> of) {
        return new Section("task.review." + of.getKey(), of.getValue().entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue())).toList());
    }

    private static SummaryRow row(ReviewFigure figure, int children) {
        var row = SummaryRow.of(key(figure), Words.keyed("task.review.children", children));
        return children == 0 ? row : row.at(LIST + "?of=" + figure.word(), "task.review.see");
    }

    private static String key(ReviewFigure figure) {
        return "task.review." + figure;
    }

    private static Card card(ReviewLine line) {
        var child = line.child();
        var words = new ArrayList<Words>();
        child.callWord().map(word -> Words.keyed("child.call-word", word)).ifPresent(words::add);
        words.add(Words.keyed("task.review.since", new Days().written(line.since().toLocalDate())));
        line.worker().map(name -> Words.keyed("child.worker", name)).ifPresent(words::add);
        var title = child.reference().map(ReferenceNumber::shown).orElseGet(() -> child.callWord().orElse("–"));
        return new Card(title, child.file().map(file -> "/c/" + file).orElse("/intake/" + child.intake()), words, null);
    }
}
