package org.kinward.core.consent.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kinward.core.saving.Revision;

/**
 * Whether an answer still counts that was given by who answered at that time.
 *
 * @param lines
 *            everybody who answered so far, the newest first
 * @param aloneSince
 *            since when the person is of age and answers alone; empty for a child
 */
public record StillAnswers(List<WhoAnswers> lines, Optional<Instant> aloneSince) {

    public StillAnswers {
        lines = List.copyOf(lines);
    }

    /** Of what is kept. */
    public static StillAnswers of(List<Answerers.Written> history) {
        var alone = history.stream().limit(1).filter(one -> one.who().kind() == AnswererKind.YOUNG_ADULT)
                .map(Answerers.Written::at).findFirst();
        return new StillAnswers(history.stream().map(Answerers.Written::who).toList(), alone);
    }

    /** Nobody else answers since, it has not ended, and it did not come out that this person may have had a part. */
    public boolean holds(Revision line, LocalDate today) {
        return !lines.isEmpty() && lines.getFirst().until().filter(today::isAfter).isEmpty()
                && lines.stream().anyMatch(one -> one.revision().equals(line))
                && lines.stream().filter(one -> one.revision().number() > line.number())
                        .noneMatch(one -> one.another() || mayBeInvolved(one));
    }

    private static boolean mayBeInvolved(WhoAnswers line) {
        return line.notAsked().filter(NotAskedBecause.MAY_BE_INVOLVED::equals).isPresent();
    }
}
