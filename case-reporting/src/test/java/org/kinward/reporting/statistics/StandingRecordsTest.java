package org.kinward.reporting.statistics;

import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    private RecordHands hands;

    @BeforeEach
    void aChild() {
        at = new CountedHouse(floor);
        child = at.girl(12);
        hands = new RecordHands(at, child);
        at.take(NOW.minusSeconds(60));
    }

    @Test
    void saysThatNothingIsKnownOfAChildThatHasJustCome() {
        hands.says(RecordDimension.STAGE, "REGISTERED 1");
        hands.says(RecordDimension.SERVED, "NO 1");
        hands.says(RecordDimension.DANGER, "NOT_ASKED_YET 1");
        hands.says(RecordDimension.IDENTIFYING, "NOT_ASKED_YET 1");
        hands.says(RecordDimension.IDENTIFIED_BY, "NOT_ASKED_YET 1");
        hands.says(RecordDimension.HOME_LANGUAGE, "NOT_ASKED_YET 1");
        hands.says(RecordDimension.SERVICE_BY, "NONE 1");
        hands.says(RecordDimension.FACTORS_AFTER_SIX, "NOT_ASKED_YET 1");
    }

    @Test
    void saysHowGreatTheDangerIsThatWasJudgedLast() {
        danger(1, "HIGH");
        danger(2, "MEDIUM");
        at.take(NOW);

        hands.says(RecordDimension.DANGER, "MEDIUM 1");
    }

    @Test
    void saysHowFarTheRequestToTheAuthorityHasCome() {
        step(1, "IDENTIFICATION_ASKED_FOR", "null", "Office of the judge");
        step(2, "NOT_IDENTIFIED", "'IDENTIFICATION_ASKED_FOR'", "");
        at.take(NOW);

        hands.says(RecordDimension.IDENTIFYING, "NOT_IDENTIFIED 1");
    }

    @Test
    void saysWhichLanguageIsSpokenAtHome() {
        at.run("""
                insert into casework.first_days_nationality (intake_id, told_by, told_on, version, home_language, home_language_standing,
                    further_language_standing, citizenship_standing, first_country_standing, second_country_standing)
                values ('%s', 'CHILD', current_date, 1, 'ee', 'SAID_BY_CHILD', 'NOT_ASKED_YET', 'NOT_ASKED_YET', 'NOT_ASKED_YET', 'NOT_ASKED_YET')
                """.formatted(child.intake()));
        at.take(NOW);

        hands.says(RecordDimension.HOME_LANGUAGE, "ee 1");
    }

    @Test
    void saysWhoGivesWhatHasBegunAndThatTheCaseHasComeSoFar() {
        hands.answered(hands.referral("SCHOOL-ENROL", "SCHOOL", 1), List.of("ACCEPTED", "STARTED"), 0);
        at.take(NOW);

        hands.says(RecordDimension.SERVICE_BY, "SCHOOL 1");
        hands.says(RecordDimension.SERVED, "YES 1");
        hands.says(RecordDimension.STAGE, "HELPED 1");
    }

    @Test
    void saysHowTheDoorStoodSixAndTwelveMonthsAfterAndNotWhatCameLater() {
        hands.door(List.of("OPEN 0", "MUCH_SMALLER 8", "GONE 15"));
        at.take(NOW);

        hands.says(RecordDimension.FACTORS_AFTER_SIX, "OPEN 1");
        hands.says(RecordDimension.FACTORS_AFTER_TWELVE, "MUCH_SMALLER 1");
        hands.says(RecordDimension.FACTOR_GONE, "FAM-DEBT 1");
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
}
