package org.kinward.core.shelter.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PlaceId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.HouseAtTheLake;

/** What was offered is written once, of this week, with children of the house. */
class WriteActivityTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final List<Activity> kept = new ArrayList<>();
    private final WriteActivity write = new WriteActivity(new Activities() {

        @Override
        public void add(Activity activity) {
            kept.add(activity);
        }

        @Override
        public List<Activity> of(PlaceId place, LocalDate from) {
            return kept;
        }
    }, house.moves);

    private Activity on(LocalDate day, Set<IntakeId> children) {
        return new Activity(UUID.randomUUID(), CaseAtTheLake.LAKE_HOUSE, new Offered(day, Activity.PartOfDay.MORNING,
                Activity.ActivityKind.SPORT, "Football in the yard"), children, house.kossi.person(), NOON);
    }

    @Test
    void isWrittenOnceByWhoCaresThere() {
        var today = on(TODAY, Set.of(house.boy));

        assertThat(write.write(today, house.kossi, TODAY)).isEqualTo(WriteActivity.Outcome.WRITTEN);
        assertThat(write.write(today, house.kossi, TODAY)).isEqualTo(WriteActivity.Outcome.WRITTEN);
        assertThat(write.write(on(TODAY, Set.of()), house.stranger(), TODAY))
                .isEqualTo(WriteActivity.Outcome.NOT_THERE);
        assertThat(write.write(on(TODAY, Set.of(IntakeId.fresh())), house.kossi, TODAY))
                .isEqualTo(WriteActivity.Outcome.NOT_THERE);

        assertThat(kept).containsExactly(today);
    }

    @Test
    void isOfThisWeek() {
        assertThat(write.write(on(TODAY.plusDays(1), Set.of()), house.kossi, TODAY))
                .isEqualTo(WriteActivity.Outcome.IN_THE_FUTURE);
        assertThat(write.write(on(TODAY.minusDays(8), Set.of()), house.kossi, TODAY))
                .isEqualTo(WriteActivity.Outcome.TOO_LONG_AGO);
        assertThat(write.write(on(TODAY.minusDays(7), Set.of()), house.kossi, TODAY))
                .isEqualTo(WriteActivity.Outcome.WRITTEN);
    }
}
