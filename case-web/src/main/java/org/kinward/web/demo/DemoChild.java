package org.kinward.web.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.web.demo.story.Cells;

/** One line of the file of invented children; an empty cell is a question that nobody has asked yet. */
record DemoChild(Cells cells) {

    private static final List<String> COLUMNS = List.of("key", "place", "state", "days", "found with", "sex", "age",
            "basis", "language", "how came", "safe", "signs", "sealed", "unit", "adult", "room", "call word", "name",
            "not near", "worker", "heard in", "carer phone", "keeping", "paper");

    static List<DemoChild> all() throws IOException {
        return Cells.read("children.csv", COLUMNS).stream().map(DemoChild::new).toList();
    }

    Optional<String> told(String column) {
        return cells.told(column);
    }

    /** Whether it has gone home and is seen again: nothing else is told of it. */
    boolean isSeenAgain() {
        return told("keeping").filter("AGAIN"::equals).isPresent();
    }

    int number(String column) {
        return cells.number(column);
    }

    /** A paper of the day the child came, told to somebody without an account; nobody knows at which hour. */
    Optional<StartIntake.Paper> paper(Instant came) {
        var told = FromPaper.Told.of(came.atZone(ZoneOffset.UTC).toLocalDate(), Optional.empty(), ZoneOffset.UTC);
        return told("paper").map(ToldTo.StrangerRole::valueOf).map(ToldTo.Stranger::new)
                .map(who -> new StartIntake.Paper(new FromPaper(told, who, WhyPaper.NO_POWER), true));
    }

    boolean isDraft() {
        return told("state").filter("draft"::equals).isPresent();
    }

    <T> Answer<T> answer(String column, Certainty certainty, Function<String, T> value) {
        return told(column).map(text -> Answer.known(value.apply(text), certainty)).orElseGet(Answer::notAsked);
    }

    /** Several values in one cell. An empty cell of a child with a record means that nothing was seen. */
    <T> Answer<Set<T>> answers(String column, Certainty certainty, Function<String, T> value) {
        if (told(column).isEmpty() && isDraft()) {
            return Answer.notAsked();
        }
        return Answer.known(cells.several(column).stream().map(value).collect(Collectors.toSet()), certainty);
    }
}
