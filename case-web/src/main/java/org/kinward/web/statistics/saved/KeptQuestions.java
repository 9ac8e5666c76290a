package org.kinward.web.statistics.saved;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.statistics.asked.NamedQuestion;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.saved.Asks;
import org.kinward.core.statistics.saved.SavedQuestion;
import org.kinward.core.statistics.saved.SavedQuestions;
import org.springframework.stereotype.Component;

/** The kept questions as a person sees them: a manager none that are put together or about one place. */
@Component
public class KeptQuestions {

    private final SavedQuestions questions;

    KeptQuestions(SavedQuestions questions) {
        this.questions = questions;
    }

    /**
     * A kept question on a page.
     *
     * @param href
     *            opens it
     * @param change
     *            names it anew or takes it away
     */
    public record Line(String name, String href, String change) {
    }

    public List<Line> lines(Actor actor) {
        return questions.all().stream().filter(one -> NamedQuestion.of(one.asks().kind())
                .filter(question -> OwnFigures.mayAsk(question.by(), actor)).isPresent()
                || one.asks().kind().equals(Asks.TABLE)).filter(one -> OwnFigures.seesAll(actor)
                        || !(one.asks().isOfAPlace() || one.asks().kind().equals(Asks.TABLE)))
                .map(KeptQuestions::line).toList();
    }

    SavedQuestion one(String id) {
        return questions.all().stream().filter(one -> one.id().value().toString().equals(id)).findFirst()
                .orElseThrow(NotThere::new);
    }

    static Line line(SavedQuestion question) {
        var asks = question.asks();
        var path = asks.kind().equals(Asks.TABLE) ? "/reports/table" : "/reports/q/" + asks.kind();
        return new Line(question.name().name(), asks.filters().isEmpty() ? path : path + "?" + asks.filters(),
                "/reports/kept/" + question.id().value());
    }
}
