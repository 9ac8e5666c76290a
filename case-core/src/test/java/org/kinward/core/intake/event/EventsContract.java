package org.kinward.core.intake.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firsthour.Escort.HowCame;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of events promises. */
public abstract class EventsContract {

    protected static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final Event.Id id = new Event.Id(UUID.randomUUID());

    private Events events = new InMemoryEvents();

    private Event.Made made = new Event.Made(new PersonId(UUID.randomUUID()), NOW);

    /** The keeper under test. */
    protected abstract Events keeper();

    protected abstract Event.Home home();

    protected abstract PersonId writer();

    /** A draft of the place. */
    protected abstract IntakeId child();

    /** The draft of this child is discarded. */
    protected abstract void discard(IntakeId child);

    @BeforeEach
    void anEvent() {
        events = keeper();
        made = new Event.Made(writer(), NOW);
        events.add(Event.begin(id, home(), new Event.Came(NOW, Answer.known(HowCame.CHILD_BRIGADE,
                Certainty.SAID_BY_SOMEONE_ELSE), Answer.known(2, Certainty.CONFIRMED_BY_DOCUMENT)), made));
    }

    @Test
    void keepsAnEventAndItsHeadCount() {
        var event = events.find(id).orElseThrow();
        assertThat(event.came().onPaper()).isEqualTo(Answer.known(2, Certainty.CONFIRMED_BY_DOCUMENT));
        assertThat(event.count()).isEmpty();
        assertThat(events.find(new Event.Id(UUID.randomUUID()))).isEmpty();
        var count = new Event.Count(3, 2, Optional.of(CountReason.PAPER_IS_WRONG), made);

        events.save(event.counted(count));

        assertThat(events.hold(id).orElseThrow().count()).contains(count);
        assertThatThrownBy(() -> events.save(event.counted(count))).isInstanceOf(StaleRevision.class);
    }

    @Test
    void keepsTheListInItsOrderAndRefusesAStaleCorrection() {
        var first = new EventLine(1, child(), Optional.empty(), Revision.NEW);
        var second = new EventLine(2, child(), Optional.of(new EventLine.Tie(EventLine.Tie.Kind.BROTHER_OR_SISTER, 1)),
                Revision.NEW);
        events.put(id, first, made);
        events.put(id, second, made);

        var seen = events.lines(id).getLast();
        assertThat(seen.tie()).isEqualTo(second.tie());
        events.put(id, seen.tied(Optional.empty()), made);

        assertThat(events.lines(id)).extracting(EventLine::number).isEqualTo(List.of(1, 2));
        assertThat(events.lines(id).getLast().tie()).isEmpty();
        assertThatThrownBy(() -> events.put(id, seen, made)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void letsALineGoWithItsDraftAndNeverGivesItsNumberAgain() {
        var gone = child();
        events.put(id, new EventLine(1, child(), Optional.empty(), Revision.NEW), made);
        events.put(id, new EventLine(2, gone, Optional.empty(), Revision.NEW), made);
        var first = events.lines(id).getFirst();
        events.put(id, first.tied(Optional.of(new EventLine.Tie(EventLine.Tie.Kind.FRIEND, 2))), made);

        discard(gone);

        assertThat(events.lines(id)).singleElement().satisfies(line -> assertThat(line.tie()).isEmpty());
        assertThat(events.hold(id).orElseThrow().last()).isEqualTo(2);
        assertThatThrownBy(() -> events.put(id, new EventLine(2, child(), Optional.empty(), Revision.NEW), made))
                .isInstanceOf(StaleRevision.class);
    }
}
