package org.kinward.core.shelter.handing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.LAKE_HOUSE;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.stay.ArrivalMoves;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.InMemoryRooms;
import org.kinward.core.shelter.stay.InMemoryStays;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.term.InMemoryHouseTerms;
import org.kinward.core.task.TaskKind;

/** A child leaves with somebody who may take it: told before, by two, once; and that ends its stay. */
class HandOverChildTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final InMemoryStays stays = new InMemoryStays();
    private final Map<StayId, HandingOver> kept = new HashMap<>();
    private final StayId stay = new StayId(UUID.randomUUID());
    private final HandingsOver handings = new HandingsOver() {

        @Override
        public void add(HandingOver handing) {
            kept.put(handing.stay(), handing);
        }

        @Override
        public Optional<HandingOver> of(StayId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public boolean isManager(PersonId person, StayId of) {
            return person.equals(house.lake.mensah.person());
        }

        @Override
        public boolean confirm(StayId id, PersonId second, Instant at) {
            var one = kept.get(id);
            kept.put(id, new HandingOver(id, one.to(), one.child(), one.goods(),
                    new HandingOver.Second(second, one.second().how(), Optional.of(at)), one.by(), one.at()));
            return true;
        }
    };
    private final EndOfStay ends = new EndOfStay(stays, house.lake.moves);
    private final HandOverChild hand = new HandOverChild(handings, ends,
            new HandOverChild.Told(house.trail::add, house.warn), house.lake.files);

    @BeforeEach
    void inTheHouse() {
        new ArriveInHouse(stays, new InMemoryRooms(), InMemoryRooms.NOBODY_APART,
                new ArrivalMoves(house.lake.moves, new InMemoryHouseTerms())).arrive(
                        new ArriveInHouse.Request(stay, house.lake.file, NOON.minusSeconds(60), Optional.empty()),
                        house.kossi, NOON);
    }

    @Test
    void endsTheStayOnce() {
        var handing = handing(true, house.lake.ama.person(), TODAY);

        assertThat(hand.hand(handing, TODAY, house.kossi)).isEqualTo(HandOverChild.Outcome.HANDED_OVER);
        assertThat(hand.hand(handing, TODAY, house.kossi)).as("the same again")
                .isEqualTo(HandOverChild.Outcome.HANDED_OVER);

        var left = (Stay.Left) stays.of(house.lake.file).getFirst();
        assertThat(left.departure().how()).isEqualTo(Stay.Way.HANDED_OVER);
        assertThat(house.trail).hasSize(1);
        var other = handing(true, house.lake.mensah.person(), TODAY);
        assertThat(hand.hand(other, TODAY, house.kossi)).isEqualTo(HandOverChild.Outcome.LEFT_BEFORE);
    }

    @Test
    void isRefusedUntoldAloneOrWithAPaperOfTomorrow() {
        assertThat(hand.hand(handing(false, house.lake.ama.person(), TODAY), TODAY, house.kossi))
                .isEqualTo(HandOverChild.Outcome.CHILD_NOT_TOLD);
        assertThat(hand.hand(handing(true, house.kossi.person(), TODAY), TODAY, house.kossi))
                .isEqualTo(HandOverChild.Outcome.NO_SECOND_PERSON);
        assertThat(hand.hand(handing(true, house.lake.ama.person(), TODAY.plusDays(1)), TODAY, house.kossi))
                .isEqualTo(HandOverChild.Outcome.TOO_EARLY);
        assertThat(hand.hand(handing(true, house.lake.ama.person(), TODAY), TODAY, house.stranger()))
                .isEqualTo(HandOverChild.Outcome.NOT_THERE);

        assertThat(stays.of(house.lake.file).getFirst()).isInstanceOf(Stay.Here.class);
        assertThatThrownBy(() -> new HandingOver.Goods(HandingOver.Belongings.SOME_STAY, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HandingOver byPhone(PersonId second) {
        return handing(true, new HandingOver.Second(second, HandingOver.SecondSays.BY_PHONE, Optional.empty()), TODAY);
    }

    /** One person alone in the house at night calls a manager, who says so herself within a day. */
    @Test
    void isSeenByAManagerWhoWasCalledAndConfirmsIt() {
        var confirm = new ConfirmHanding(handings, ends);
        assertThat(hand.hand(byPhone(house.lake.ama.person()), TODAY, house.kossi)).as("a colleague at home")
                .isEqualTo(HandOverChild.Outcome.NOT_A_MANAGER);
        assertThat(hand.hand(byPhone(house.lake.mensah.person()), TODAY, house.kossi))
                .isEqualTo(HandOverChild.Outcome.HANDED_OVER);
        assertThat(house.lake.open(TaskKind.CONFIRM_HANDING)).singleElement()
                .matches(task -> task.due().equals(NOON.plus(Duration.ofHours(24))));

        assertThat(confirm.confirm(stay, house.kossi, NOON)).as("who handed it over").isFalse();
        assertThat(confirm.confirm(stay, house.lake.mensah, NOON)).isTrue();
        assertThat(confirm.confirm(stay, house.lake.mensah, NOON)).as("twice").isFalse();

        assertThat(house.lake.open(TaskKind.CONFIRM_HANDING)).isEmpty();
        assertThat(kept.get(stay).second().confirmed()).contains(NOON);
    }

    @Test
    void tellsOnceWhoeverManagesThatSomebodyCameWhoMayNot() {
        hand.cameNear(handing(true, house.lake.ama.person(), TODAY), house.kossi);
        hand.cameNear(handing(true, house.lake.ama.person(), TODAY), house.kossi);
        hand.cameNear(handing(true, house.lake.ama.person(), TODAY), house.stranger());

        assertThat(house.lake.open(TaskKind.SOMEBODY_CAME_NEAR)).hasSize(1);
        assertThat(house.cameNear.all()).as("every time").hasSize(2).containsOnly(new CameNear(stay.value(),
                house.lake.intake(), LAKE_HOUSE, CameNear.StoppedAt.HAND_OVER, house.kossi.person(), NOON));
        assertThat(house.trail).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.REFUSED,
                AuditEntry.Outcome.REFUSED);
    }

    @Test
    void writesDownThatSomebodyWasRefused() {
        hand.refused(handing(true, house.lake.ama.person(), TODAY), house.kossi);

        assertThat(house.trail).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.REFUSED);
        assertThat(stays.of(house.lake.file).getFirst()).isInstanceOf(Stay.Here.class);
        assertThat(house.lake.open(TaskKind.SOMEBODY_CAME_NEAR)).as("a name that is only alike").isEmpty();
    }

    @Test
    void tellsTheManagerWhoWasHandedOverToAnAlikeName() {
        var sure = handing(true, house.lake.ama.person(), TODAY);
        var to = sure.to();
        var alike = new HandingOver(stay,
                new HandingOver.To(to.who(), to.identity(), to.authority(), to.on(), true), sure.child(), sure.goods(),
                sure.second(), sure.by(), NOON);

        assertThat(hand.hand(alike, TODAY, house.kossi)).isEqualTo(HandOverChild.Outcome.HANDED_OVER);

        assertThat(house.lake.open(TaskKind.SEE_ALIKE_NAME)).singleElement()
                .matches(task -> task.about().thing().filter(stay.value()::equals).isPresent());
    }

    private HandingOver handing(boolean told, PersonId second, LocalDate on) {
        return handing(told, new HandingOver.Second(second, HandingOver.SecondSays.OWN_PASSWORD, Optional.of(NOON)),
                on);
    }

    private HandingOver handing(boolean told, HandingOver.Second second, LocalDate on) {
        return new HandingOver(stay,
                new HandingOver.To(HandingOver.Receiver.RELATIVE, HandingOver.IdentityPaper.PASSPORT,
                        HandingOver.Authority.COURT_ORDER, on, false),
                new HandingOver.Child(told, HandingOver.View.AGREES, ""),
                new HandingOver.Goods(HandingOver.Belongings.ALL_GIVEN, "one bag"), second, house.kossi.person(), NOON);
    }
}
