package org.kinward.core.shelter.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayHouse;
import org.kinward.core.shelter.stay.StayId;

/** Two children of one house are kept apart until a day, by who cares there; why is opened by a press. */
class KeepApartTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
    private static final ApartWords WHY = new ApartWords("They fought with knives");

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final StayHouse staying = new StayHouse(house.lake);
    private final CaseFileId other = new CaseFileId(UUID.randomUUID());
    private final Kept kept = new Kept();
    private final KeepApart keep = new KeepApart(kept, staying.stays(), house.lake.moves);

    @BeforeEach
    void theOtherIsThereToo() {
        staying.stays().add(new Stay.Here(new StayId(UUID.randomUUID()), other,
                new Stay.Arrived(CaseAtTheLake.LAKE_HOUSE, NOON, house.kossi.person(), NOON),
                List.of(new Stay.InRoom(Optional.empty(), house.kossi.person(), NOON))));
    }

    private Apart until(LocalDate day) {
        return new Apart(new ApartId(UUID.randomUUID()), CaseAtTheLake.LAKE_HOUSE, house.lake.file, other,
                new Apart.Ground(Apart.SaidApart.STAFF, day), house.kossi.person(), NOON);
    }

    @Test
    void keepsTwoOfOneHouseApartUntilADayOnce() {
        var apart = until(TODAY);

        assertThat(keep.keep(apart, WHY, house.kossi, TODAY)).isEqualTo(KeepApart.Outcome.KEPT);
        assertThat(keep.keep(apart, WHY, house.kossi, TODAY)).isEqualTo(KeepApart.Outcome.KEPT);
        assertThat(kept.all).containsExactly(apart);
        assertThat(keep.keep(until(TODAY.minusDays(1)), WHY, house.kossi, TODAY))
                .isEqualTo(KeepApart.Outcome.OVER_ALREADY);
        assertThat(keep.keep(until(TODAY.plusYears(1).plusDays(1)), WHY, house.kossi, TODAY))
                .isEqualTo(KeepApart.Outcome.TOO_LONG);
        assertThatThrownBy(() -> new Apart(apart.id(), apart.place(), other, other, apart.ground(), apart.by(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isForWhoCaresForBothAndWhyForWhoCaresForOne() {
        assertThat(keep.keep(until(TODAY), WHY, house.lake.ama, TODAY)).isEqualTo(KeepApart.Outcome.NOT_THERE);
        var elsewhere = new Apart(new ApartId(UUID.randomUUID()), CaseAtTheLake.LAKE_HOUSE, house.lake.file,
                new CaseFileId(UUID.randomUUID()), new Apart.Ground(Apart.SaidApart.FAMILY, TODAY),
                house.kossi.person(),
                NOON);
        assertThat(keep.keep(elsewhere, WHY, house.kossi, TODAY)).isEqualTo(KeepApart.Outcome.NOT_THERE);
        var apart = until(TODAY);
        keep.keep(apart, WHY, house.kossi, TODAY);

        assertThat(keep.why(apart.id(), house.lake.file, house.lake.ama)).contains(WHY);
        assertThat(keep.why(apart.id(), house.lake.file, house.stranger())).isEmpty();
        assertThat(keep.end(apart.id(), house.lake.file, house.stranger(), NOON)).isFalse();
        assertThat(keep.end(apart.id(), house.lake.file, house.lake.ama, NOON)).isTrue();
        assertThat(kept.ended).containsExactly(apart.id());
        assertThat(WHY.toString()).doesNotContain("knives");
    }

    /** What the database would hold. */
    private static final class Kept implements Aparts {

        private final List<Apart> all = new ArrayList<>();
        private final Set<ApartId> ended = new HashSet<>();

        @Override
        public void add(Apart apart, ApartWords why) {
            all.add(apart);
        }

        @Override
        public List<Apart.Seen> of(CaseFileId child, Instant now) {
            return all.stream().filter(one -> one.child().equals(child))
                    .map(one -> new Apart.Seen(one.id(), Optional.of(one.other()), one.ground(), one.by(),
                            one.written()))
                    .toList();
        }

        @Override
        public Optional<ApartWords> why(ApartId id, CaseFileId child) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst().map(_ -> WHY);
        }

        @Override
        public boolean end(ApartId id, CaseFileId child, PersonId by, Instant at) {
            return ended.add(id);
        }

        @Override
        public Set<RoomId> shared(PlaceId place, Instant now) {
            return Set.of();
        }

        @Override
        public boolean isAgainst(CaseFileId child, RoomId room, Instant now) {
            return false;
        }

        @Override
        public boolean hasAnybody(CaseFileId child, Instant now) {
            return !of(child, now).isEmpty();
        }
    }

    /** Whatever is pressed: each is kept once with its day, of a child that is here, and ends once. */
    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 20) List<@IntRange(max = 8) Integer> presses,
            @ForAll @Size(20) List<@IntRange(min = -3, max = 500) Integer> days) {
        var at = new KeepApartTest();
        at.theOtherIsThereToo();
        at.pressed(presses, days);
    }

    private void keeps(Apart form, Actor by) {
        var outcome = keep.keep(form, WHY, by, TODAY);
        var fits = !form.ground().until().isBefore(TODAY) && !form.ground().until().isAfter(TODAY.plusYears(1));
        assertThat(outcome == KeepApart.Outcome.KEPT).isEqualTo(fits && by.equals(house.kossi));
    }

    private void pressed(List<Integer> presses, List<Integer> days) {
        var forms = new ArrayList<Apart>();
        var entries = house.lake.trail.size();
        for (int i = 0; i < presses.size(); i++) {
            var before = List.copyOf(kept.all);
            var by = List.of(house.kossi, house.lake.ama, house.stranger()).get(presses.get(i) % 3);
            if (presses.get(i) < 3) {
                forms.add(until(TODAY.plusDays(days.get(i))));
            }
            if (!forms.isEmpty() && presses.get(i) < 6) {
                keeps(forms.getLast(), by);
            } else if (!kept.all.isEmpty()) {
                var over = Set.copyOf(kept.ended);
                assertThat(keep.end(kept.all.getLast().id(), house.lake.file, by, NOON))
                        .isEqualTo(presses.get(i) % 3 != 2);
                assertThat(kept.ended).containsAll(over);
            }
            assertThat(kept.all.subList(0, before.size())).isEqualTo(before);
            assertThat(kept.all).doesNotHaveDuplicates();
            assertThat(house.lake.trail).as("each kept once, ended once")
                    .hasSize(entries + kept.all.size() + kept.ended.size());
            assertThat(kept.all).allMatch(one -> !one.ground().until().isAfter(TODAY.plusYears(1)));
        }
    }
}
