package org.kinward.core.shelter.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.stay.ArrivalMoves;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.InMemoryRooms;
import org.kinward.core.shelter.stay.InMemoryStays;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.term.InMemoryHouseTerms;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Somebody asks again why a child is still here: after two weeks, then every four; sooner where it may not go out. */
class ReviewStayTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final CaseAtTheLake lake = house.lake;
    private final InMemoryStays stays = new InMemoryStays();
    private final List<StayReview> kept = new ArrayList<>();
    private final StayId stay = new StayId(UUID.randomUUID());
    private final ReviewStay review = new ReviewStay(new StayReviews() {

        @Override
        public boolean add(StayReview one) {
            return kept.stream().noneMatch(before -> before.number() == one.number()) && kept.add(one);
        }

        @Override
        public List<StayReview> of(StayId of) {
            return kept.reversed();
        }
    }, stays, lake.moves);

    @BeforeEach
    void inTheHouse() {
        new ArriveInHouse(stays, new InMemoryRooms(), InMemoryRooms.NOBODY_APART,
                new ArrivalMoves(lake.moves, new InMemoryHouseTerms())).arrive(
                        new ArriveInHouse.Request(stay, lake.file, NOON, Optional.empty()), lake.ama, NOON);
    }

    @Test
    void isPlannedAnewByEachLook() {
        assertThat(due()).containsExactly(NOON.plus(Duration.ofDays(14)));

        assertThat(review.review(look(1, StayReview.GoingOut.FREELY), UUID.randomUUID(), lake.ama))
                .isEqualTo(ReviewStay.Outcome.REVIEWED);
        assertThat(due()).containsExactly(NOON.plus(Duration.ofDays(28)));
        assertThat(review.review(look(2, StayReview.GoingOut.NOT), UUID.randomUUID(), lake.mensah))
                .isEqualTo(ReviewStay.Outcome.REVIEWED);

        assertThat(due()).as("who may not go out").containsExactly(NOON.plus(Duration.ofDays(7)));
        assertThatThrownBy(() -> review.review(look(2, StayReview.GoingOut.FREELY), UUID.randomUUID(), lake.ama))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void isWrittenOnceByWhoWorksOnTheCase() {
        var key = UUID.randomUUID();

        review.review(look(1, StayReview.GoingOut.FREELY), key, lake.ama);
        assertThat(review.review(look(1, StayReview.GoingOut.FREELY), key, lake.ama))
                .isEqualTo(ReviewStay.Outcome.REVIEWED);

        assertThat(kept).hasSize(1);
        assertThat(review.review(look(2, StayReview.GoingOut.FREELY), UUID.randomUUID(), house.kossi))
                .as("who is only on shift").isEqualTo(ReviewStay.Outcome.NOT_THERE);
    }

    @Test
    void endsWithTheStay() {
        new EndOfStay(stays, lake.moves).end(((Stay.Here) stays.find(stay).orElseThrow()).left(
                new Stay.Departure(Stay.Way.HANDED_OVER, NOON, lake.ama.person(), NOON)),
                lake.files.find(lake.file).orElseThrow());

        assertThat(due()).isEmpty();
        assertThat(review.review(look(1, StayReview.GoingOut.FREELY), UUID.randomUUID(), lake.ama))
                .isEqualTo(ReviewStay.Outcome.LEFT);
    }

    @Test
    void saysOnWhichGroundAChildMayNotGoOut() {
        assertThatThrownBy(() -> new StayReview.Out(StayReview.GoingOut.NOT, " ", Optional.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StayReview.Still(StayReview.Why.OTHER_REASON, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Instant> due() {
        return lake.open(TaskKind.REVIEW_STAY).stream().map(Task::due).toList();
    }

    private StayReview look(int number, StayReview.GoingOut out) {
        return look(number, out, NOON.plus(out.longest()));
    }

    private StayReview look(int number, StayReview.GoingOut out, Instant next) {
        return new StayReview(stay, number, new StayReview.Still(StayReview.Why.FAMILY_IS_SEARCHED, ""),
                new StayReview.Out(out, out.needsGround() ? "Somebody waits at the gate" : "",
                        Optional.of(StayReview.OutDecided.COURT), "Not near the station"),
                lake.ama.person(), NOON, next);
    }

    /** Sooner is always possible, later never; and nobody is shut in by nobody. */
    @Test
    void looksAgainWithinItsTimeAndNamesWhoDecided() {
        review.review(look(1, StayReview.GoingOut.NOT, NOON.plusSeconds(60)), UUID.randomUUID(), lake.ama);
        assertThat(due()).containsExactly(NOON.plusSeconds(60));

        assertThatThrownBy(() -> look(2, StayReview.GoingOut.NOT, NOON.plus(Duration.ofDays(8))))
                .isInstanceOf(IllegalArgumentException.class);
        var byNobody = new StayReview(stay, 2, look(2, StayReview.GoingOut.NOT).still(),
                new StayReview.Out(StayReview.GoingOut.NOT, "At night", Optional.empty(), ""), lake.ama.person(), NOON,
                NOON);
        assertThatThrownBy(() -> review.review(byNobody, UUID.randomUUID(), lake.ama))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
