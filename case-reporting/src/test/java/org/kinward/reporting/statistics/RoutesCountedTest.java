package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.desk.FamilyCounts;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.ledger.ReleaseFamily.Protection;
import org.kinward.core.statistics.noisy.NoisyLedgers;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Children are counted in the groups of places that a family was declared with, by codes that never change. */
@ReportingTest
class RoutesCountedTest {

    private static final OwnBands PLACES = new OwnBands(Map.of(RecordDimension.ORIGIN_REGION,
            List.of(List.of("TG-M"), List.of("TG-C", "TG-K")), RecordDimension.DESTINATION_COUNTRY,
            List.of(List.of("NG", "GA"))));

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;

    @BeforeEach
    void children() {
        at = new CountedHouse(floor);
        List.of("TG-M", "TG-M", "TG-M", "TG-C", "TG-K", "TG-S").forEach(region -> at.comesFrom(at.girl(12), region));
        at.girl(12);
        at.take(NOW);
    }

    @Test
    void fromWhichGroupOfRegionsTheyCame() {
        var family = at.declared(Protection.SUPPRESSED, PLACES, OfferedTable.SEX, OfferedTable.ROUTE_REGION);

        assertThat(floor.desk().ledgers().find(family.agency(), family.id()).orElseThrow().family()).isEqualTo(family);
        assertThat(OwnBands.of(family.declared().cube())).isEqualTo(PLACES);
        assertThat(byRegion(counted(family))).containsExactly(3L, 2L, 2L);
    }

    /** A name that is put right, or a place that is no longer offered, moves nobody; a place that is new is in the rest. */
    @Test
    void evenWhenAPlaceIsRenamedAndRetired() {
        var family = at.declared(Protection.SUPPRESSED, PLACES, OfferedTable.SEX, OfferedTable.ROUTE_REGION);
        at.run("insert into casework.agency_list (agency_id, list, number, changed_by, changed_at) values (:agency, "
                + "'REGION', 1, '" + at.worker.value() + "', now())", """
                        insert into casework.agency_code (agency_id, list, code, number, place, english, french, local_words, heading,
                            is_own_words, is_retired) values (:agency, 'REGION', 'TG-M', 1, 1, 'The coast', 'La côte', '{}', 'TG', false,
                            true), (:agency, 'REGION', 'TG-NEW', 1, 2, 'New', 'Nouveau', '{}', 'TG', true, false)
                        """);
        at.comesFrom(at.girl(12), "TG-NEW");
        at.comesFrom(at.girl(12), "TG-M");
        at.take(NOW.plusSeconds(60));

        assertThat(byRegion(counted(family))).containsExactly(4L, 2L, 3L);
    }

    @Test
    void inAYearWithChanceAsWell() {
        var family = at.declared(Protection.NOISY, PLACES, OfferedTable.ROUTE_REGION);

        var counted = (NoisyLedgers.Counting.Counted) floor.desk().noisy().count(family,
                NoisyTable.of(family, OfferedTable.ROUTE_REGION), OptionalInt.empty());

        assertThat(counted.counts().toArray()).containsExactly(0, 3, 0, 2, 0, 2);
    }

    private Counts counted(KeptFamily family) {
        return ((FamilyCounts.Outcome.Counted) floor.desk().counts().count(family, List.of())).kinds();
    }

    /** Girls, of whom nobody said where they were taken to. */
    private static List<Long> byRegion(Counts kinds) {
        return List.of(kinds.at(1), kinds.at(3), kinds.at(5));
    }
}
