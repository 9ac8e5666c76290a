package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a record says of what became of referrals, and of what had opened the door (questions 13 and 10). */
@ReportingTest
class AnsweredRecordsTest {

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
    void saysThatNothingWasAskedAndNobodySpokeOfTheDoor() {
        says(RecordDimension.SERVICE_ACCEPTED, "NONE 1");
        says(RecordDimension.SERVICE_UNANSWERED, "NONE 1");
        says(RecordDimension.REFERRAL_ANSWER, "NONE 1");
        says(RecordDimension.FACTOR_GONE, "NOT_ASKED_YET 1");
    }

    @Test
    void saysWhichServicesWaitForAnAnswerAndWhichWereAccepted() {
        referral("SCHOOL-ENROL", 10);
        var accepted = referral("BODY-CHECK", 10);
        answered(accepted, List.of("ACCEPTED", "STARTED", "DELIVERED"), 0);
        at.take(NOW);

        says(RecordDimension.SERVICE_UNANSWERED, "SCHOOL-ENROL 1");
        says(RecordDimension.SERVICE_ACCEPTED, "BODY-CHECK 1");
        assertThat(by(RecordDimension.REFERRAL_ANSWER)).startsWith("all 1, ").contains("ACCEPTED 1", "NO_ANSWER 1",
                "IN_TIME 1", "DELIVERED 1").doesNotContain("LATE", "DECLINED", "NONE");
    }

    @Test
    void saysWhoDeclinedAndWhoAnsweredLate() {
        answered(referral("BODY-CHECK", 10), List.of("DECLINED"), 96);
        at.take(NOW);

        says(RecordDimension.SERVICE_ACCEPTED, "NONE 1");
        says(RecordDimension.SERVICE_UNANSWERED, "NONE 1");
        assertThat(by(RecordDimension.REFERRAL_ANSWER)).contains("DECLINED 1", "LATE 1").doesNotContain("IN_TIME");
    }

    @ParameterizedTest
    @CsvSource({"MUCH_SMALLER, FACTOR_SMALLER", "PROTECTED_AGAINST, FACTOR_GUARDED", "GONE, FACTOR_GONE"})
    void saysHowWhatOpenedTheDoorStandsNow(String state, RecordDimension dimension) {
        var factor = UUID.randomUUID();
        at.run("""
                insert into casework.factor (id, case_file_id, kind, code, said, level, places, written_by, written_at)
                values ('%s', '%s', 'DOOR', 'FAM-DEBT', '', 'FAMILY', '{HOME_AREA}', '%s', now())
                """.formatted(factor, child.file(), at.worker.value()));
        line(factor, 1, "OPEN", "null");
        line(factor, 2, state, "'OPEN'");
        at.take(NOW);

        for (var one : List.of(RecordDimension.FACTOR_SMALLER, RecordDimension.FACTOR_GUARDED,
                RecordDimension.FACTOR_GONE)) {
            says(one, one == dimension ? "FAM-DEBT 1" : "NONE 1");
        }
        says(RecordDimension.FACTOR_OPEN, "NONE 1");
    }

    private void line(UUID factor, int number, String state, String before) {
        at.run("""
                insert into casework.factor_line (factor_id, kind, number, state, state_before, protected_by, seen_by, seen_on, seen,
                    written_by, written_at)
                values ('%s', 'DOOR', %d, '%s', %s, '%s', 'WORKER', current_date, 'seen', '%s', now())
                """.formatted(factor, number, state, before,
                state.equals("PROTECTED_AGAINST") ? "an aunt" : "", at.worker.value()));
    }

    /** Sent so many days ago, to be answered within three. */
    private UUID referral(String service, int days) {
        var provider = UUID.randomUUID();
        at.run("""
                insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from, age_to,
                    sexes, languages, cost, opening, state, checked_on, checked_by)
                select '%1$s', p.agency_id, 'SCHOOL', 'Asked', '%1$s', '', '{%2$s}', '{}', 0, 25, '{GIRL}', '{}', 'FREE', '', 'OPEN',
                    current_date, p.id from account.person p where p.id = '%3$s'
                """.formatted(provider, service, at.worker.value()));
        var referral = UUID.randomUUID();
        at.run("""
                insert into casework.referral (id, case_file_id, provider_id, service, urgency, way, words, sent_by, sent_at, due_at)
                values ('%s', '%s', '%s', '%s', 'THREE_DAYS', 'PROGRAM', 'Asked for', '%s', now() - interval '%6$d days',
                    now() - interval '%6$d days' + interval '72 hours')
                """.formatted(referral, child.file(), provider, service, at.worker.value(), days));
        at.run("""
                insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told, written_by, written_at)
                values ('%s', '%s', 1, 'SENT', null, 'WORKER', '%s', now() - interval '%d days')
                """.formatted(referral, provider, at.worker.value(), days));
        return referral;
    }

    private void answered(UUID referral, List<String> states, int hours) {
        for (int number = 0; number < states.size(); number++) {
            at.run("""
                    insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told, written_by, written_at)
                    select r.id, r.provider_id, %d, '%s', '%s', 'WORKER', r.sent_by, r.sent_at + interval '%d hours'
                    from casework.referral r where r.id = '%s'
                    """.formatted(number + 2, states.get(number), number == 0 ? "SENT" : states.get(number - 1),
                    hours + 1,
                    referral));
        }
    }

    private void says(RecordDimension dimension, String categories) {
        assertThat(by(dimension)).as(dimension.name()).isEqualTo("all 1, " + categories);
    }

    private String by(RecordDimension dimension) {
        return at.by(Criterion.of(dimension), Optional.empty());
    }
}
