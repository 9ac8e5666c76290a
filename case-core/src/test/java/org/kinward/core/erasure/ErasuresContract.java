package org.kinward.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.erasure.ErasureRequest.State;
import org.kinward.core.erasure.part.ErasedPart;

/** What every keeper of requests and holds promises. */
public abstract class ErasuresContract {

    protected static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    protected static final WhyWords WHY = new WhyWords("Said so twice in the talk");

    /** Requests in the hands of a manager of the place. */
    protected abstract Erasures byManager();

    /** Requests in the hands of an administrator of the agency. */
    protected abstract Erasures byAdministrator();

    /** Holds in the hands of a manager of the place. */
    protected abstract LegalHolds holds();

    /** A record of its own, and where it is at home. */
    protected abstract ErasureRequest.Of record();

    /** The same, of a file that is closed. */
    protected abstract ErasureRequest.Of closedRecord();

    protected abstract PersonId manager();

    protected abstract PersonId administrator();

    protected ErasureRequest asked(ErasureRequest.Of of) {
        var request = new ErasureRequest(new ErasureId(UUID.randomUUID()), of, ErasureReason.CHILD_ASKED,
                new ErasureRequest.Asked(manager(), NOW), State.ASKED);
        assertThat(byManager().ask(request, WHY)).isTrue();
        return request;
    }

    protected LegalHold held(ErasureRequest.Of of) {
        var hold = new LegalHold(new LegalHold.Id(UUID.randomUUID()), of.record(), manager(), NOW);
        assertThat(holds().set(hold, of, WHY)).isTrue();
        return hold;
    }

    @Test
    void keepsOneRequestOfARecordUntilItIsAnswered() {
        var of = record();
        var first = asked(of);
        var second = new ErasureRequest(new ErasureId(UUID.randomUUID()), of, ErasureReason.TIME_IS_OVER,
                new ErasureRequest.Asked(manager(), NOW), State.ASKED);

        assertThat(byManager().ask(second, WHY)).isFalse();
        assertThat(byManager().find(first.id())).contains(first);
        assertThat(byAdministrator().find(first.id())).contains(first);
        assertThat(byManager().answer(first.id(), Erasures.Answer.of(State.TAKEN_BACK, manager(), NOW))).isTrue();

        assertThat(byManager().find(first.id()).orElseThrow().state()).isEqualTo(State.TAKEN_BACK);
        assertThat(byManager().ask(second, WHY)).isTrue();
    }

    @Test
    void keepsARequestForAPartBesideThatForTheWholeRecord() {
        var of = closedRecord();
        asked(of);
        var part = asked(of.only(Optional.of(ErasedPart.SUSPECTS)));

        assertThat(byManager().find(part.id())).contains(part);
        assertThat(byAdministrator().answer(part.id(),
                Erasures.Answer.of(State.CONFIRMED, administrator(), NOW))).isTrue();

        assertThat(byManager().find(part.id()).orElseThrow().state()).isEqualTo(State.CONFIRMED);
        assertThat(byManager().isEndingPart(of.record())).isTrue();
        assertThat(byManager().takeBackParts(of.record(), manager(), NOW)).as("decided is decided").isEmpty();
    }

    @Test
    void takesBackWhatWasAskedAboutPartsAndNothingElse() {
        var of = closedRecord();
        var whole = asked(of);
        var part = asked(of.only(Optional.of(ErasedPart.SUSPECTS)));
        assertThat(byManager().isClosed(of.record())).isTrue();
        assertThat(byManager().isEndingPart(of.record())).isFalse();

        assertThat(byManager().takeBackParts(of.record(), manager(), NOW)).containsExactly(part.id());

        assertThat(byManager().find(part.id()).orElseThrow().state()).isEqualTo(State.TAKEN_BACK);
        assertThat(byManager().find(whole.id()).orElseThrow().state()).isEqualTo(State.ASKED);
    }

    @Test
    void isAnsweredOnce() {
        var request = asked(record());
        var no = new Erasures.Answer(State.REFUSED, administrator(), NOW, Optional.of(WHY));

        assertThat(byAdministrator().answer(request.id(), no)).isTrue();
        assertThat(byAdministrator().answer(request.id(), no)).isFalse();

        assertThat(byManager().find(request.id()).orElseThrow().state()).isEqualTo(State.REFUSED);
    }

    @Test
    void holdsARecordOnceUntilItIsLifted() {
        var of = record();
        var hold = held(of);

        assertThat(holds().set(new LegalHold(new LegalHold.Id(UUID.randomUUID()), of.record(), manager(), NOW), of,
                WHY)).isFalse();
        assertThat(holds().standing(of.record())).contains(hold);
        assertThat(holds().lift(hold.id(), new LegalHolds.Lifted(manager(), NOW, WHY))).isTrue();

        assertThat(holds().lift(hold.id(), new LegalHolds.Lifted(manager(), NOW, WHY))).isFalse();
        assertThat(holds().standing(of.record())).isEmpty();
    }
}
