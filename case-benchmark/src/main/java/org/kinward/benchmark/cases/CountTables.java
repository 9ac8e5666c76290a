package org.kinward.benchmark.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.House;
import org.kinward.benchmark.people.InventedChild;

/** Heads counted morning and night for two weeks: nearly all are in the house, in the morning some are at school. */
final class CountTables {

    private static final int DAYS = 14;
    private static final LocalTime MORNING = LocalTime.of(7, 10);
    private static final LocalTime NIGHT = LocalTime.of(21, 5);

    private final CopyTable count = new CopyTable("casework.head_count",
            "id,place_id,day,half,number,reason,counted_by,counted_at");
    private final CopyTable line = new CopyTable("casework.head_count_line",
            "count_id,intake_id,found_where,company,back_at");
    private final Chance chance;
    private final Instant now;

    CountTables(Chance chance, Instant now) {
        this.chance = chance;
        this.now = now;
    }

    void add(House house, List<StayTables.Night> nights) {
        for (var back = DAYS; back >= 0; back--) {
            var day = InventedChild.day(now).minusDays(back);
            count(house, nights, day, true);
            count(house, nights, day, false);
        }
    }

    private void count(House house, List<StayTables.Night> nights, LocalDate day, boolean morning) {
        var at = day.atTime(morning ? MORNING : NIGHT).toInstant(ZoneOffset.UTC);
        if (!at.isBefore(now)) {
            return;
        }
        var id = chance.id();
        count.add(id, house.place(), day, morning ? "MORNING" : "NIGHT", 1, "", chance.oneOf(house.carers()), at);
        nights.stream().filter(night -> night.isAt(at)).forEach(night -> {
            var out = morning && chance.in100(25);
            line.add(id, night.intake(), out ? "AT_SCHOOL" : "IN_THE_HOUSE", out ? "TEACHER" : null,
                    out ? at.plusSeconds(6 * 3_600) : null);
        });
    }

    List<CopyTable> inOrder() {
        return List.of(count, line);
    }
}
