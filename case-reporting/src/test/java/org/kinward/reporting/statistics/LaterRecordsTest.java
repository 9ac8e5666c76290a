package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a record says of the time after the first days. */
@ReportingTest
class LaterRecordsTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;
    private Recorded child;

    @BeforeEach
    void aChild() {
        at = new CountedHouse(floor);
        child = at.girl(12);
        at.take(NOW.minusSeconds(60));
    }

    @Test
    void saysWhoIsWaitingAndWhatDoesNotConcernTheChild() {
        says(Map.of(RecordDimension.WAIT_PLAN, "NOT_YET", RecordDimension.WAIT_BED, "DOES_NOT_APPLY",
                RecordDimension.STAY, "NEVER", RecordDimension.RETURN_TO, "DOES_NOT_APPLY", RecordDimension.SCHOOL_NOW,
                "DOES_NOT_APPLY", RecordDimension.BACK_AFTER, "FIRST_FILE", RecordDimension.FACTOR_LEFT,
                "DOES_NOT_APPLY", RecordDimension.INCIDENT, "NONE", RecordDimension.LEGAL, "NONE"));
    }

    @Test
    void countsTheNightsOfAStay() {
        at.run("""
                insert into casework.stay (id, case_file_id, place_id, arrived_at, arrived_by, written_at, left_at, left_how, left_by,
                    left_written_at) values (gen_random_uuid(), '%1$s', '%2$s', now() - interval '20 days', '%3$s',
                    now() - interval '20 days', now() - interval '10 days', 'MISSING', '%3$s', now())
                """.formatted(child.file(), at.place.value(), at.worker.value()));
        at.take(NOW);

        says(Map.of(RecordDimension.STAY, "MISSING", RecordDimension.NIGHTS, "UP_TO_30", RecordDimension.INCIDENT,
                "WENT_MISSING", RecordDimension.GOING_OUT, "NOT_ASKED_YET"));
    }

    @Test
    void comparesVisitsAtTheStartAndNowAndShowsWhoWasNotReached() {
        followed();
        home(TODAY.minusMonths(7));
        visit(TODAY.minusMonths(6), "SEEN", "BAD", "NO");
        visit(TODAY.minusMonths(1), "SEEN", "WELL", "YES");
        visit(TODAY.minusDays(2), "NEWS_ONLY", "BAD", "NO");
        at.take(NOW);

        says(Map.of(RecordDimension.RETURN_TO, "WITH_KIN", RecordDimension.RETURN_BORDER, "ACROSS",
                RecordDimension.HOME_SEEN, "NO", RecordDimension.SCHOOL_START, "BAD", RecordDimension.SCHOOL_NOW,
                "WELL", RecordDimension.SCHOOL_AFTER_SIX, "WELL", RecordDimension.SCHOOL_AFTER_TWELVE, "NOT_REACHED",
                RecordDimension.HELP_NOW, "YES", RecordDimension.SCHOOL_END, "DOES_NOT_APPLY",
                RecordDimension.CONTACT_MISSED, "DOES_NOT_APPLY"));
    }

    @Test
    void saysNothingOfWhatIsSaidAgainstStaff() {
        incident("INJURY", false);
        incident("ALLEGATION", true);
        at.take(NOW);

        says(Map.of(RecordDimension.INCIDENT, "INJURY"));
    }

    /** FIELD question 25: cases by what came of them, and what was asked for and paid; no amount and no day. */
    @Test
    void saysWhatCameOfCasesAndClaims() {
        matter("PROCEEDING",
                List.of("'REPORTED', null, null, null, null, null",
                        "'CHARGED', 'REPORTED', 'TRAFFICKING', null, null, null",
                        "'CONVICTED', 'CHARGED', null, null, null, 'PRISON'"));
        matter("WAGES", List.of("'ASKED', null, null, null, null, null", "'AWARDED', 'ASKED', null, 20000, 'XOF', null",
                "'PAID', 'AWARDED', null, 20000, 'XOF', null"));
        matter("COMPENSATION",
                List.of("'ASKED', null, null, null, null, null", "'REFUSED', 'ASKED', null, null, null, null"));
        at.take(NOW);

        assertThat(at.by(Criterion.of(RecordDimension.LEGAL), Optional.empty())).startsWith("all 1, ").contains(
                "REPORTED 1", "CHARGED 1", "CONVICTED 1", "SENTENCE_PRISON 1", "WAGES_ASKED 1", "WAGES_AWARDED 1",
                "WAGES_PAID 1", "COMPENSATION_ASKED 1", "COMPENSATION_REFUSED 1").doesNotContain("NONE", "OTHER");
        says(Map.of(RecordDimension.LAW, "TRAFFICKING"));
    }

    private void matter(String kind, List<String> lines) {
        var matter = UUID.randomUUID();
        at.run("insert into casework.legal_matter values ('%s', '%s', '%s', '%s', now())"
                .formatted(matter, child.file(), kind, at.worker.value()));
        for (int number = 1; number <= lines.size(); number++) {
            at.run("""
                    insert into casework.legal_line (matter_id, kind, number, state, state_before, law, units, currency, sentence, sealed,
                        written_by, written_at) values ('%s', '%s', %d, %s, '', '%s', now())
                    """.formatted(matter, kind, number, lines.get(number - 1), at.worker.value()));
        }
    }

    @Test
    void readsARecordOfAnOlderForm() {
        var later = Arrays.stream(RecordDimension.values()).filter(RecordDimension::isLater)
                .map(dimension -> dimension.column() + " = null").collect(Collectors.joining(", "));

        at.run("update statistics.record set " + later + " where agency_id = '" + at.house.agency().value() + "'");

        says(Map.of(RecordDimension.SEX, "GIRL", RecordDimension.STAY, "NOT_ASKED_YET", RecordDimension.INCIDENT,
                "NOT_ASKED_YET"));
    }

    private void says(Map<RecordDimension, String> expected) {
        expected.forEach((dimension, category) -> assertThat(at.by(Criterion.of(dimension), Optional.empty()))
                .as(dimension.name()).isEqualTo("all 1, " + category + " 1"));
    }

    private void followed() {
        at.run("insert into casework.follow_up_plan values ('%s', 1, 'HOME_OR_KIN', current_date, current_date, 'LOW', '%s', now())"
                .formatted(child.file(), at.worker.value()));
    }

    private void home(LocalDate day) {
        var family = UUID.randomUUID();
        var home = UUID.randomUUID();
        at.run("insert into casework.return_family values ('%s', '%s', '%s', now())"
                .formatted(family, child.file(), at.worker.value()));
        at.run("insert into casework.return_family_line values ('%s', 1, 'COMMITTEE', 'MOTHER', true, 'NOBODY', 'ALL', '', '%s', now())"
                .formatted(family, at.worker.value()));
        at.run("insert into casework.return_home values ('%s', '%s', 1, '%s', now())"
                .formatted(home, child.file(), at.worker.value()));
        at.run("""
                insert into casework.return_line values ('%s', 1, '%s', 'WITH_KIN', '%s', '{LEAD_WORKER}', 'AGREES', 'WE_OURSELVES',
                    '', '%s', now())""".formatted(home, family, day, at.worker.value()));
        at.run("insert into casework.return_arrival values "
                + "('%s', '%s', 100, 'MOTHER', 'NATIONAL_CARD', 'COLLEAGUE', 'GLAD', '', true, '%s', now())"
                        .formatted(home, day, at.worker.value()));
    }

    private void visit(LocalDate day, String how, String school, String help) {
        var visit = UUID.randomUUID();
        at.run("""
                insert into casework.follow_up_visit values ('%s', '%s', null, '%s', '%s', 'SCHOOL', 'NO_JOURNEY', '{}', '', 'ALL_HERE',
                    '%s', '%s')""".formatted(visit, child.file(), day, how, at.worker.value(), NOW));
        at.run("insert into casework.follow_up_heard values ('%s', 20, 'NOT_KNOWN', '%s', 'NO', '', '', '', '%s', now())"
                .formatted(visit, help, at.worker.value()));
        at.run("insert into casework.follow_up_answer values ('%s', 'SCHOOL', '%s', '')".formatted(visit, school));
    }

    private void incident(String kind, boolean confidential) {
        var incident = UUID.randomUUID();
        at.run("""
                insert into casework.incident (id, place_id, kind, confidential, receiver_id, audience, happened_at, written_by, written_at,
                    passed_by, received_at, receipt) select '%1$s', '%2$s', '%3$s', %4$s, case when %4$s then p.id end,
                    case when %4$s then p.id else '%2$s'::uuid end, now(), '%5$s', now(), case when %4$s then '%5$s'::uuid end,
                    case when %4$s then now() end, case when %4$s then 1 end
                from account.person p where p.id <> '%5$s' limit 1
                """.formatted(incident, at.place.value(), kind, confidential, at.worker.value()));
        at.run("""
                insert into casework.incident_child (incident_id, intake_id, confidential, audience, written_by)
                select id, '%s', confidential, audience, written_by from casework.incident where id = '%s'
                """.formatted(child.intake(), incident));
    }
}
