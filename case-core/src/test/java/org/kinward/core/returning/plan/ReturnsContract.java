package org.kinward.core.returning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.FamilyExamples;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of returns promises. */
public abstract class ReturnsContract {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    protected abstract Returns returns();

    protected abstract Families families();

    protected abstract CaseFileId file();

    /** A manager of the place, who may say why it cannot wait. */
    protected abstract PersonId manager();

    /** Somebody else of the agency, who has read the list as well. */
    protected PersonId second() {
        return new PersonId(UUID.randomUUID());
    }

    /** Somebody else agrees to this version. */
    protected void agreed(Return about) {
    }

    @Test
    void keepsVersionsWithWhoReceivesAndWhyItCannotWait() {
        var file = file();
        var first = ReturnExamples.first(file, wanted(file));
        returns().write(first, by());
        var kept = returns().find(first.id()).orElseThrow();
        var receiver = new Return.Receiver(kept.wanted().to(), new Return.Compared(104, true, Optional.of(second())),
                by());
        var emergency = new Return.Emergency(kept.wanted().to(), Set.of(Missing.STEP_OPEN, Missing.NO_DECISION),
                "The road", by());
        returns().write(ReturnExamples.with(kept, receiver, emergency), by());
        var second = returns().find(first.id()).orElseThrow();
        returns().write(ReturnExamples.saying(second,
                ReturnExamples.wanted(second.wanted().to(), Return.AuthoritySays.REFUSED, "")), by());

        assertThat(kept.revision()).isEqualTo(new Revision(1));
        var third = returns().find(first.id()).orElseThrow();
        assertThat(third.revision()).isEqualTo(new Revision(3));
        assertThat(third.receiver()).as("holds until it is done anew").contains(receiver);
        assertThat(third.emergency()).contains(emergency);
        assertThat(third.wanted().agreed().authority()).isEqualTo(Return.AuthoritySays.REFUSED);
        assertThatThrownBy(() -> returns().write(kept, by())).as("slower").isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> returns().write(ReturnExamples.first(file, second.wanted()), by()))
                .as("another one beside it").isInstanceOf(StaleRevision.class);
    }

    @Test
    void movesOnceAndKeepsHowTheChildArrived() {
        var file = file();
        var about = ReturnExamples.first(file, wanted(file));
        returns().write(about, by());
        var prepared = returns().find(about.id()).orElseThrow();
        agreed(prepared);
        assertThat(returns().move(prepared, move(ReturnState.ON_THE_WAY))).isTrue();
        assertThat(returns().move(prepared, move(ReturnState.CALLED_OFF))).as("seen before").isFalse();
        assertThatThrownBy(() -> returns().write(prepared, by())).isInstanceOf(StaleRevision.class);
        var arrival = ReturnExamples.arrival(LocalDate.of(2026, 11, 20), by());
        var way = returns().find(about.id()).orElseThrow();
        assertThat(returns().arrive(way, arrival)).isTrue();
        assertThat(returns().arrive(way, arrival)).isFalse();

        var home = returns().find(about.id()).orElseThrow();
        assertThat(home.moves()).extracting(ReturnMove::state).containsExactly(ReturnState.ON_THE_WAY,
                ReturnState.ARRIVED);
        assertThat(returns().arrival(about.id())).contains(arrival);
        var next = ReturnExamples.first(file, about.wanted());
        returns().write(next, by());
        assertThat(returns().of(file)).extracting(Return::id).containsExactly(next.id(), about.id());
    }

    private ReturnMove move(ReturnState state) {
        return new ReturnMove(state, "The bridge is gone", by());
    }

    private Return.Wanted wanted(CaseFileId file) {
        var aunt = FamilyExamples.aunt(file);
        families().write(aunt, by());
        return ReturnExamples.wanted(aunt.id(), Return.AuthoritySays.AGREES, "She has our number");
    }

    private Written by() {
        return new Written(manager(), AT);
    }
}
