package org.kinward.benchmark.full;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.House;
import org.kinward.benchmark.people.InventedChild;

/**
 * Who is away and who covers: of the ten workers of a house two are away now, with three of four of their children
 * covered, and most have been away before. The vault has its mirror of every cover.
 */
final class AwayTables {

    private static final int AWAY_NOW = 2;

    private final CopyTable absence = new CopyTable("casework.absence",
            "id,agency_id,person_id,from_at,until_at,marked_by,marked_at,version");
    private final CopyTable cover = new CopyTable("casework.cover",
            "id,absence_id,intake_id,agency_id,place_id,away_id,cover_id,from_at,until_at,given_by");
    private final CopyTable mirror = new CopyTable("identity.direct_care",
            "person_id,capacity,scope_id,granted,until,decided_at,span_id,since,away_id");
    private final Chance chance;
    private final Instant now;

    AwayTables(Chance chance, Instant now) {
        this.chance = chance;
        this.now = now;
    }

    /** From when until when somebody is away. */
    private record Time(UUID absence, UUID away, Instant from, Instant until) {
    }

    void add(House house, List<InventedChild> children) {
        for (var number = 0; number < house.workers().size(); number++) {
            var away = house.workers().get(number);
            if (number < AWAY_NOW) {
                var from = now.minus(Duration.ofHours(chance.between(2, 100)));
                covered(house, children, away(house, away, from, chance.between(3, 15)));
            }
            for (var before = chance.below(4); before > 0; before--) {
                var from = now.minus(Duration.ofDays(60L * before + chance.below(40)));
                covered(house, children, away(house, away, from, chance.between(2, 15)));
            }
        }
    }

    private Time away(House house, UUID person, Instant from, int days) {
        var time = new Time(chance.id(), person, from, from.plus(Duration.ofDays(days)));
        absence.add(time.absence(), house.agency(), person, from, time.until(), house.manager(),
                from.minus(Duration.ofDays(2)), 0);
        return time;
    }

    private void covered(House house, List<InventedChild> children, Time time) {
        children.stream().filter(one -> time.away().equals(one.worker()) && one.came().isBefore(time.from())
                && one.until(now).isAfter(time.from()))
                .forEach(one -> {
                    var by = chance.oneOf(house.workers());
                    if (!by.equals(time.away()) && chance.in100(80)) {
                        covered(one, by, time);
                    }
                });
    }

    private void covered(InventedChild one, UUID by, Time time) {
        var house = one.house();
        var id = chance.id();
        cover.add(id, time.absence(), one.intake(), house.agency(), house.place(), time.away(), by, time.from(),
                time.until(), house.manager());
        mirror.add(by, "cover", one.intake(), true, time.until(), time.from(), id, time.from(), time.away());
    }

    List<CopyTable> inOrder() {
        return List.of(absence, cover, mirror);
    }
}
