package org.kinward.core.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;

/** What every keeper of stays promises. */
public abstract class StaysContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(1));

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Stays stays();

    /** The same at every call of one test. */
    protected abstract CaseFileId file();

    protected abstract PlaceId place();

    protected abstract PersonId worker();

    @Test
    void givesThemBackTheNewestFirst() {
        var first = stay(0);
        var second = stay(120);
        stays().add(first);
        stays().leave(left(first, 60));

        assertThat(stays().add(second)).isTrue();

        assertThat(stays().of(file())).containsExactly(second, left(first, 60));
        assertThat(stays().find(second.id())).contains(second);
        assertThat(stays().find(new StayId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsNoTwoAtOnce() {
        var first = stay(0);
        stays().add(first);
        assertThat(stays().add(stay(30))).as("still there").isFalse();
        stays().leave(left(first, 60));

        assertThat(stays().add(stay(30))).as("while it was there").isFalse();
        assertThat(stays().add(stay(60))).as("from the moment it had left").isTrue();
    }

    /** In the hands of who manages the house, who alone takes an arrival back, or lets somebody go. */
    protected abstract Stays managed();

    protected abstract PersonId manager();

    /** What was written by mistake takes no time and stands in nobody's way. */
    @Test
    void keepsAStayThatNeverWasBesideAnother() {
        var never = stay(10);
        stays().add(never);
        var back = never.neverWas(manager(), NOW.plusSeconds(900), Said.why("The wrong child"));
        assertThat(managed().leave(back)).isTrue();
        assertThat(stays().find(never.id())).contains(back);

        assertThat(stays().add(stay(0))).isTrue();

        assertThat(stays().of(file())).hasSize(2);
    }

    @Test
    void movesOnceAndEndsOnce() {
        var stay = stay(0);
        stays().add(stay);
        var room = new Stay.InRoom(Optional.empty(), worker(), NOW.plusSeconds(600));

        assertThat(stays().move(stay, room)).isTrue();
        assertThat(stays().move(stay, room)).isFalse();
        assertThat(stays().leave(left(stay, 60))).isTrue();
        assertThat(stays().leave(left(stay, 90))).isFalse();

        assertThat(stays().find(stay.id()).orElseThrow().rooms()).hasSize(2);
    }

    @Test
    void keepsWhatAYoungPersonSays() {
        var stay = stay(0);
        stays().add(stay);
        var at = NOW.plus(Duration.ofMinutes(5));
        var left = stay.left(new Stay.Departure(Stay.Way.OWN_DECISION, at, manager(), at,
                new Said("I will stay with my aunt", Optional.of(Said.GoesTo.FAMILY))));

        assertThat(managed().leave(left)).isTrue();

        assertThat(stays().find(stay.id())).contains(left);
        assertThat(stays().hasTraces(stay.id())).isFalse();
        assertThat(stays().wasSeen(file())).isFalse();
    }

    private Stay.Here stay(int minutes) {
        var at = NOW.plus(Duration.ofMinutes(minutes));
        return new Stay.Here(new StayId(UUID.randomUUID()), file(), new Stay.Arrived(place(), at, worker(), at),
                List.of(new Stay.InRoom(Optional.empty(), worker(), at)));
    }

    private Stay.Left left(Stay.Here stay, int minutes) {
        var at = NOW.plus(Duration.ofMinutes(minutes));
        return stay.left(new Stay.Departure(Stay.Way.HANDED_OVER, at, worker(), at));
    }
}
