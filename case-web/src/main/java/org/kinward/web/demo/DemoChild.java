package org.kinward.web.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** One line of the file of invented children; an empty cell is a question that nobody has asked yet. */
record DemoChild(Map<String, String> cells) {

    private static final List<String> COLUMNS = List.of("key", "place", "state", "days", "found with", "sex", "age",
            "basis", "language", "how came", "safe", "signs", "sealed", "unit", "adult", "room", "call word", "name",
            "not near", "worker", "heard in", "carer phone", "keeping", "paper");

    static DemoChild read(String line) {
        var texts = line.split(";", -1);
        var cells = new HashMap<String, String>();
        for (var column = 0; column < COLUMNS.size(); column++) {
            cells.put(COLUMNS.get(column), column < texts.length ? texts[column].strip() : "");
        }
        return new DemoChild(Map.copyOf(cells));
    }

    Optional<String> told(String column) {
        return Optional.of(cells.getOrDefault(column, "")).filter(text -> !text.isEmpty());
    }

    /** Whether it has gone home and is seen again: nothing else is told of it. */
    boolean isSeenAgain() {
        return told("keeping").filter("AGAIN"::equals).isPresent();
    }

    int number(String column) {
        return told(column).map(Integer::parseInt).orElse(0);
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
        return Answer.known(told(column).stream().flatMap(text -> Arrays.stream(text.split(" "))).map(value)
                .collect(Collectors.toSet()), certainty);
    }
}
