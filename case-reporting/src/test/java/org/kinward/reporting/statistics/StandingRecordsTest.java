package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a record says of where a case stands, who decides, and how the door stood later (questions 2, 3, 10, 12; F72). */
@ReportingTest
class StandingRecordsTest {

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
    void saysThatNothingIsKnownOfAChildThatHasJustCome() {
        says(RecordDimension.STAGE, "REGISTERED 1");
        says(RecordDimension.SERVED, "NO 1");
        says(RecordDimension.DANGER, "NOT_ASKED_YET 1");
        says(RecordDimension.IDENTIFYING, "NOT_ASKED_YET 1");
        says(RecordDimension.IDENTIFIED_BY, "NOT_ASKED_YET 1");
        says(RecordDimension.HOME_LANGUAGE, "NOT_ASKED_YET 1");
        says(RecordDimension.SERVICE_BY, "NONE 1");
        says(RecordDimension.FACTORS_AFTER_SIX, "NOT_ASKED_YET 1");
    }

    @Test
    void saysHowGreatTheDangerIsThatWasJudgedLast() {
        danger(1, "HIGH");
        danger(2, "MEDIUM");
        at.take(NOW);

        says(RecordDimension.DANGER, "MEDIUM 1");
    }

    @Test
    void saysHowFarTheRequestToTheAuthorityHasCome() {
        step(1, "IDENTIFICATION_ASKED_FOR", "null", "Office of the judge");
        step(2, "NOT_IDENTIFIED", "'IDENTIFICATION_ASKED_FOR'", "");
        at.take(NOW);

        says(RecordDimension.IDENTIFYING, "NOT_IDENTIFIED 1");
    }

    @Test
    void saysWhichLanguageIsSpokenAtHome() {
        at.run("""
                insert into casework.first_days_nationality (intake_id, told_by, told_on, version, home_language, home_language_standing,
                    further_language_standing, citizenship_standing, first_country_standing, second_country_standing)
                values ('%s', 'CHILD', current_date, 1, 'ee', 'SAID_BY_CHILD', 'NOT_ASKED_YET', 'NOT_ASKED_YET', 'NOT_ASKED_YET', 'NOT_ASKED_YET')
                """.formatted(child.intake()));
        at.take(NOW);

        says(RecordDimension.HOME_LANGUAGE, "ee 1");
    }

    @Test
    void saysWhoGivesWhatHasBegunAndThatTheCaseHasComeSoFar() {
        begun("SCHOOL");
        at.take(NOW);

        says(RecordDimension.SERVICE_BY, "SCHOOL 1");
        says(RecordDimension.SERVED, "YES 1");
        says(RecordDimension.STAGE, "HELPED 1");
    }

    @Test
    void saysHowTheDoorStoodSixAndTwelveMonthsAfterAndNotWhatCameLater() {
        var factor = UUID.randomUUID();
        at.run("""
                insert into casework.factor (id, case_file_id, kind, code, said, level, places, written_by, written_at)
                values ('%s', '%s', 'DOOR', 'FAM-DEBT', '', 'FAMILY', '{HOME_AREA}', '%s', now())
                """.formatted(factor, child.file(), at.worker.value()));
        moved(factor, List.of("OPEN 0", "MUCH_SMALLER 8", "GONE 15"));
        at.take(NOW);

        says(RecordDimension.FACTORS_AFTER_SIX, "OPEN 1");
        says(RecordDimension.FACTORS_AFTER_TWELVE, "MUCH_SMALLER 1");
        says(RecordDimension.FACTOR_GONE, "FAM-DEBT 1");
    }

    private void danger(int number, String level) {
        var look = UUID.randomUUID();
        at.run("""
                insert into casework.danger_assessment (id, case_file_id, number, from_people, from_place, from_hurts_self, from_health,
                    from_law, from_online, level, reason, suggested, ground, judged_by, judged_at)
                values ('%s', '%s', %d, 'POSSIBLE', 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN',
                    '%s', 'seen today', 'MEDIUM', 'POSSIBLE', '%s', now())
                """.formatted(look, child.file(), number, level, at.worker.value()));
        at.run("""
                insert into casework.danger_level (case_file_id, number, assessment_id, level, said_by, since)
                values ('%s', %d, '%s', '%s', '%s', now())
                """.formatted(child.file(), number, look, level, at.worker.value()));
    }

    private void step(int number, String step, String before, String office) {
        at.run("""
                insert into casework.path_line (case_file_id, path, number, step, step_before, office, words, safeguards, happened_on,
                    written_by, written_at)
                values ('%s', 'IDENTIFICATION', %d, '%s', %s, '%s', '', '{}', current_date, '%s', now())
                """.formatted(child.file(), number, step, before, office, at.worker.value()));
    }

    private void begun(String kind) {
        var provider = UUID.randomUUID();
        at.run("""
                insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from, age_to,
                    sexes, languages, cost, opening, state, checked_on, checked_by)
                select '%1$s', p.agency_id, '%2$s', 'Asked', '%1$s', '', '{SCHOOL-ENROL}', '{}', 0, 25, '{GIRL}', '{}', 'FREE', '', 'OPEN',
                    current_date, p.id from account.person p where p.id = '%3$s'
                """.formatted(provider, kind, at.worker.value()));
        var referral = UUID.randomUUID();
        at.run("""
                insert into casework.referral (id, case_file_id, provider_id, service, urgency, way, words, sent_by, sent_at, due_at)
                values ('%s', '%s', '%s', 'SCHOOL-ENROL', 'THREE_DAYS', 'PROGRAM', 'Asked for', '%s', now(), now() + interval '72 hours')
                """.formatted(referral, child.file(), provider, at.worker.value()));
        var before = "null";
        var number = 1;
        for (var state : new String[]{"SENT", "ACCEPTED", "STARTED"}) {
            at.run("""
                    insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told, written_by, written_at)
                    values ('%s', '%s', %d, '%s', %s, 'WORKER', '%s', now())
                    """.formatted(referral, provider, number++, state, before, at.worker.value()));
            before = "'" + state + "'";
        }
    }

    /** States one after the other, each so many months after the file was opened. */
    private void moved(UUID factor, List<String> states) {
        var before = "null";
        for (int number = 1; number <= states.size(); number++) {
            var state = states.get(number - 1).split(" ", -1);
            at.run("""
                    insert into casework.factor_line (factor_id, kind, number, state, state_before, protected_by, seen_by, seen_on, seen,
                        written_by, written_at)
                    values ('%s', 'DOOR', %d, '%s', %s, '', 'WORKER', current_date, 'seen', '%s', now() + interval '%s months')
                    """.formatted(factor, number, state[0], before, at.worker.value(), state[1]));
            before = "'" + state[0] + "'";
        }
    }

    private void says(RecordDimension dimension, String categories) {
        assertThat(at.by(Criterion.of(dimension), Optional.empty())).as(dimension.name())
                .isEqualTo("all 1, " + categories);
    }
}
