package org.kinward.core.casefile.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of absences and covers promises. */
public abstract class AwayContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static int further;

    protected abstract Absences absences();

    protected abstract Covers covers();

    /** A child of the manager's place, led by {@link #away()}. */
    protected abstract LedChild child();

    protected abstract PersonId away();

    protected abstract PersonId cover();

    /** A time that no other test of the same database uses. */
    private static AwayTime time() {
        further++;
        return new AwayTime(NOW.plus(Duration.ofDays(further)), NOW.plus(Duration.ofDays(further)).plusSeconds(3_600));
    }

    private Absence marked() {
        return absences().save(Absence.marked(child().agency(), away(), time()));
    }

    private Cover coverOf(LedChild child, Absence absence) {
        return new Cover.OfChild(child,
                new Cover.Terms(UUID.randomUUID(), absence.id(), away(), cover(), absence.time()));
    }

    @Test
    void findsWhoIsAwayAndWhatOverlaps() {
        var absence = marked();

        var around = new AwayTime(absence.time().from().minusSeconds(60), absence.time().until().plusSeconds(60));
        var after = new AwayTime(absence.time().until(), absence.time().until().plusSeconds(60));

        assertThat(absences().find(absence.id())).contains(absence);
        assertThat(absences().holdOverlapping(away(), around)).containsExactly(absence);
        assertThat(absences().holdOverlapping(away(), after)).isEmpty();
        assertThat(absences().holdOverlapping(cover(), around)).isEmpty();
    }

    @Test
    void countsSavesAndRefusesAStaleOne() {
        var absence = marked();

        var moved = absences().save(absence.during(time()));
        absences().save(moved.ended(NOW));

        assertThat(absences().find(absence.id()).orElseThrow().endedAt()).contains(NOW);
        assertThat(absences().holdOverlapping(away(), moved.time())).isEmpty();
        assertThatThrownBy(() -> absences().save(absence.during(time()))).isInstanceOf(StaleRevision.class);
    }

    @Test
    void coversNoChildThatWasHandedOverMeanwhile() {
        var absence = absences().save(Absence.marked(child().agency(), cover(), time()));
        var terms = new Cover.Terms(UUID.randomUUID(), absence.id(), cover(), away(), absence.time());

        assertThatThrownBy(() -> covers().begin(new Cover.OfChild(child(), terms))).isInstanceOf(StaleRevision.class);
        assertThat(covers().ofChild(child().record(), NOW)).isEmpty();
    }

    @Test
    void keepsACoverUntilItEnds() {
        var child = child();
        var absence = marked();
        var cover = coverOf(child, absence);

        covers().begin(cover);

        assertThat(covers().ledBy(away())).contains(child);
        assertThat(covers().of(absence.id(), NOW)).containsExactly(cover);
        assertThat(covers().ofChild(child.record(), NOW)).containsExactly(cover);
        assertThat(covers().standsElsewhere(absence.id(), NOW)).isFalse();
        assertThat(covers().of(absence.id(), absence.time().until())).isEmpty();
        covers().end(List.of(cover), NOW);
        assertThat(covers().of(absence.id(), NOW)).isEmpty();
    }
}
