package org.kinward.core.shelter.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.HouseAtTheLake;

/** One shift writes once, the next one has read until when it says. */
class HandOverShiftTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final List<ShiftNote> kept = new ArrayList<>();
    private final Map<PersonId, Instant> read = new HashMap<>();
    private final HandOverShift shifts = new HandOverShift(new ShiftNotes() {

        @Override
        public void add(ShiftNote note) {
            kept.add(note);
        }

        @Override
        public Optional<Instant> readUntil(PlaceId place, PersonId reader) {
            return Optional.ofNullable(read.get(reader));
        }

        @Override
        public void read(PlaceId place, PersonId reader, Instant until) {
            read.put(reader, until);
        }
    }, house.moves);

    @Test
    void writesOnceAboutTheHouseOrAChildOfIt() {
        var note = note(Optional.of(house.boy));

        assertThat(shifts.write(note, house.kossi)).isTrue();
        assertThat(shifts.write(note, house.kossi)).isTrue();
        assertThat(shifts.write(note(Optional.of(IntakeId.fresh())), house.kossi)).isFalse();
        assertThat(shifts.write(note(Optional.empty()), house.lake.ama)).isFalse();

        assertThat(kept).containsExactly(note);
    }

    @Test
    void readsForwardOnlyAndNeverAheadOfNow() {
        assertThat(shifts.read(CaseAtTheLake.LAKE_HOUSE, NOON.plusSeconds(60), house.kossi, NOON)).isTrue();
        assertThat(shifts.read(CaseAtTheLake.LAKE_HOUSE, NOON.minusSeconds(60), house.kossi, NOON)).isTrue();
        assertThat(shifts.read(CaseAtTheLake.LAKE_HOUSE, NOON, house.stranger(), NOON)).isFalse();

        assertThat(read).containsExactly(Map.entry(house.kossi.person(), NOON));
    }

    private ShiftNote note(Optional<IntakeId> about) {
        return new ShiftNote(UUID.randomUUID(), CaseAtTheLake.LAKE_HOUSE, about, ShiftNote.ShiftNoteKind.FOR_NEXT_SHIFT,
                "The tap drips", house.kossi.person(),
                NOON);
    }
}
