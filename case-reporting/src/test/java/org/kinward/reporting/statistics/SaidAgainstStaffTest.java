package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.asked.AgainstStaff;
import org.kinward.core.statistics.asked.AgainstStaff.Outcome;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said against staff is counted by the year in which it was written and by what became of it; nobody learns more. */
@ReportingTest
class SaidAgainstStaffTest {

    @Autowired
    private StatisticsFloor floor;
    @Autowired
    private SaidAgainstStaff said;

    private CountedHouse at;

    @BeforeEach
    void aHouse() {
        at = new CountedHouse(floor);
    }

    @Test
    void isCountedByYearAndOutcome() {
        written("2025-03-01", "null", "null");
        written("2025-12-31 23:30+00", "'2026-01-01'", "null");
        closed(written("2025-06-01", "'2025-06-02'", "'2025-06-03'"));
        written("2024-07-01", "null", "null");
        written("2026-02-01", "null", "null");
        new CountedHouse(floor).take(CountedHouse.NOW);

        assertThat(said.of(at.house.agency(), 2023, 2025)).containsExactly(
                new AgainstStaff(2025,
                        Map.of(Outcome.NOT_SEEN, 1, Outcome.LOOKED_INTO, 1, Outcome.AUTHORITY_DECIDES, 1)),
                new AgainstStaff(2024, Map.of(Outcome.NOT_SEEN, 1)), new AgainstStaff(2023, Map.of()));
        assertThat(said.of(new CountedHouse(floor).house.agency(), 2025, 2025)).as("another agency")
                .containsExactly(new AgainstStaff(2025, Map.of()));
    }

    /** Whoever counts reads no word, no child, and nobody. */
    @Test
    void isCountedWithoutReadingMore() {
        for (var forbidden : List.of("incident', 'receiver_id", "incident', 'written_by", "incident', 'audience",
                "incident_move', 'words", "incident_move', 'sealed", "incident_move', 'moved_by")) {
            assertThat(floor.database().superuser()
                    .sql("select has_column_privilege('kinward_snapshot', 'casework." + forbidden + "', 'select')")
                    .query(Boolean.class).single()).as(forbidden).isFalse();
        }
        assertThat(floor.database().superuser()
                .sql("select has_table_privilege('kinward_snapshot', 'casework.incident_told', 'select')")
                .query(Boolean.class).single()).isFalse();
        var child = at.girl(12);
        var incident = written("2025-03-01", "null", "null");
        at.run("insert into casework.incident_child (incident_id, intake_id, confidential, audience, written_by) "
                + "select id, '%s', confidential, audience, written_by from casework.incident where id = '%s'"
                        .formatted(child.intake(), incident));
        assertThat(at.<Integer>as("snapshot", Set.of(at.house.agency()), sql -> sql
                .sql("select count(incident_id) from casework.incident_child where incident_id = ?").param(incident)
                .query(Integer.class).single())).as("not about which child").isZero();
    }

    private UUID written(String on, String seen, String closed) {
        var incident = UUID.randomUUID();
        at.run("""
                insert into casework.incident (id, place_id, kind, confidential, receiver_id, audience, happened_at, written_by, written_at,
                    passed_by, received_at, receipt, seen_at, closed_at) select '%1$s', '%2$s', 'ALLEGATION', true, p.id, p.id, '%4$s',
                    '%3$s', '%4$s', '%3$s', '%4$s', 1, %5$s, %6$s from account.person p where p.id <> '%3$s' limit 1
                """.formatted(incident, at.place.value(), at.worker.value(), on, seen, closed));
        return incident;
    }

    private void closed(UUID incident) {
        at.runBehindTheTriggers(
                "insert into casework.incident_move (incident_id, state, state_before, ended_how, words, moved_by, moved_at, "
                        + "confidential, sealed) select '%1$s', 'CLOSED', 'SEEN', 'AUTHORITY_DECIDES', null, '%2$s', now(), true, '\\x00'"
                                .formatted(incident, at.worker.value()));
    }
}
