package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.desk.FamilyCounts;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.ReleaseFamily.Protection;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A trafficked child of whom one form of exploitation is written stands under it; every file stands in one band only. */
@ReportingTest
class KindCountedTest {

    private static final List<String> CHILDREN = List.of("PRESUMED HOUSEHOLD", "IDENTIFIED HOUSEHOLD",
            "IDENTIFIED LABOUR", "PRESUMED LABOUR,BEGGING", "PRESUMED MARRIAGE", "AT_RISK LABOUR", "PRESUMED BEGGING");

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;

    @BeforeEach
    void children() {
        at = new CountedHouse(floor);
        at.girls(CHILDREN.size(), 13);
        at.take(NOW);
        for (int child = 0; child < CHILDREN.size(); child++) {
            var told = CHILDREN.get(child).split(" ", -1);
            at.run("""
                    update statistics.record r set status = array_position('{AT_RISK,PRESUMED,IDENTIFIED}'::text[], '%s') + 5,
                        form_happened = (select array_agg(c.number order by c.number) from statistics.category c where
                            c.agency_id = r.agency_id and c.dimension = 'FORM_HAPPENED' and c.code = any ('{%s}'::text[]))
                    where r.agency_id = :agency and r.record_id = (select o.record_id from statistics.record o
                        where o.agency_id = r.agency_id order by o.record_id offset %d limit 1)
                    """.formatted(told[0], told[1], child));
        }
        at.girl(13);
        at.take(NOW.plusSeconds(60));
    }

    @Test
    void inTheAtomsOfItsStatus() {
        var family = at.declared(Protection.SUPPRESSED, OfferedTable.STATUS, OfferedTable.KIND);

        var counted = (FamilyCounts.Outcome.Counted) floor.desk().counts().count(family, List.of());

        assertThat(counted.kinds().toArray()).as("several or another, at risk, household, labour, begging, not known")
                .containsExactly(2, 1, 2, 1, 1, 1);
    }

    @Test
    void inAYearWithChanceAsWell() {
        var family = at.declared(Protection.NOISY, OfferedTable.KIND);

        assertThat(at.noisy(family, OfferedTable.KIND, OptionalInt.empty()).counts().toArray()).containsExactly(2, 1,
                1, 2, 2);
    }
}
