package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a record says of how it began, of the work, of the help, and of what was agreed to: the third form of a record. */
@ReportingTest
class ToldRecordsTest {

    private static final List<RecordDimension> THIRD_FORM = Arrays.stream(RecordDimension.values())
            .filter(dimension -> dimension.compareTo(RecordDimension.BEGAN_BY) >= 0).toList();

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
    void saysThatNobodyAskedYetAndWhatDoesNotConcernTheChild() {
        says(RecordDimension.BEGAN_BY, "NOT_ASKED_YET");
        says(RecordDimension.VIOLENCE, "NOT_ASKED_YET");
        says(RecordDimension.PROMISE, "NOT_ASKED_YET");
        says(RecordDimension.HELP_SAID, "DOES_NOT_APPLY");
        says(RecordDimension.CONSENT, "NONE");
    }

    @Test
    void saysHowItBegan() {
        told("later_how_it_began", Map.of("began_by", "'FAMILY_ASKED'", "promised", "'{SCHOOL,GIFT}'", "family_part",
                "'ALLOWED_IT'", "paid_debt", "'NONE'"));
        at.take(NOW);

        says(RecordDimension.BEGAN_BY, "FAMILY_ASKED");
        says(RecordDimension.FAMILY_PART, "ALLOWED_IT");
        says(RecordDimension.DEBT, "NONE");
        assertThat(by(RecordDimension.PROMISE)).startsWith("all 1, ").contains("SCHOOL 1", "GIFT 1")
                .doesNotContain("OTHER");
    }

    @Test
    void saysWhatTheWorkWasLike() {
        told("later_the_work", Map.of("hours_per_day", "13", "pay_how", "'NOTHING'", "pay_to", "'EMPLOYER_KEPT_IT'",
                "treatment_dangers", "'{HEIGHTS,TRAFFIC}'"));
        at.take(NOW);

        says(RecordDimension.HOURS, "MORE");
        says(RecordDimension.PAID_HOW, "NOTHING");
        says(RecordDimension.PAID_TO, "EMPLOYER_KEPT_IT");
        says(RecordDimension.VIOLENCE, "NOT_ASKED_YET");
        assertThat(by(RecordDimension.DANGER_AT_WORK)).contains("HEIGHTS 1", "TRAFFIC 1").doesNotContain("NONE");
    }

    @Test
    void aWorkWithoutDangerIsOne() {
        told("later_the_work", Map.of("hours_per_day", "4", "treatment_dangers", "'{}'"));
        at.take(NOW);

        says(RecordDimension.HOURS, "UP_TO_4");
        says(RecordDimension.DANGER_AT_WORK, "NONE");
        says(RecordDimension.PAID_HOW, "NOT_KNOWN");
    }

    /** Blows at work are violence too; what nobody had a reason to ask about is not asked yet. */
    @ParameterizedTest
    @CsvSource({"'{BLOWS}', , YES", "'{HEIGHTS}', '{THREATS}', YES", "'{HEIGHTS}', '{FALSE-PROMISES}', NO",
            "'{}', '{PHYSICAL,OATH}', YES"})
    void saysWhetherThereWasViolence(String dangers, String means, String expected) {
        told("later_the_work", Map.of("treatment_dangers", "'" + dangers + "'"));
        if (means != null) {
            told("later_what_was_done", Map.of("asked_for", "'{CARE}'", "means", "'" + means + "'"));
        }
        at.take(NOW);

        says(RecordDimension.VIOLENCE, expected);
    }

    @ParameterizedTest
    @CsvSource({"3, DAYS, UP_TO_1_MONTH", "1, MONTHS, UP_TO_1_MONTH", "5, WEEKS, UP_TO_6_MONTHS",
            "6, MONTHS, UP_TO_6_MONTHS", "1, YEARS, UP_TO_12_MONTHS", "24, MONTHS, UP_TO_24_MONTHS", "3, YEARS, MORE"})
    void saysInStepsHowLongItLasted(int count, String unit, String expected) {
        told("later_how_far", Map.of("lasted_count", "" + count, "lasted_unit", "'" + unit + "'"));
        at.take(NOW);

        says(RecordDimension.LASTED, expected);
    }

    /** The last visit at which the child was seen counts, and none of its words is read. */
    @Test
    void saysWhetherTheChildSaidSomethingOfTheHelp() {
        at.run("insert into casework.follow_up_plan values ('%s', 1, 'HOME_OR_KIN', current_date, current_date, 'LOW', '%s', now())"
                .formatted(child.file(), at.worker.value()));
        at.take(NOW.minusSeconds(50));
        says(RecordDimension.HELP_SAID, "NOT_REACHED");

        visit(9, "SEEN", "The goat", "", "NO");
        at.take(NOW.minusSeconds(40));
        says(RecordDimension.HELP_SAID, "HELPED");

        visit(4, "SEEN_ALONE", "", "", "NO");
        visit(1, "NEWS_ONLY", "The goat", "", "YES");
        at.take(NOW.minusSeconds(30));
        says(RecordDimension.HELP_SAID, "NOTHING_SAID");

        visit(0, "SEEN", "The goat", "The long way", "YES");
        at.take(NOW.minusSeconds(20));
        assertThat(by(RecordDimension.HELP_SAID)).contains("HELPED 1", "DID_NOT_HELP 1", "THINKS_OF_LEAVING 1")
                .doesNotContain("NOTHING_SAID");
        for (var word : List.of("helped", "did_not", "promised")) {
            assertThat(floor.database().superuser()
                    .sql("select has_column_privilege('kinward_snapshot', 'casework.follow_up_heard', ?, 'select')")
                    .param(word).query(Boolean.class).single()).as(word).isFalse();
        }
    }

    /** Whoever takes a yes back, or does not agree, is heard; a question without an answer waits. */
    @Test
    void saysUseByUseWhatWasSaidLast() {
        said(asked("PHOTOGRAPH"), List.of("CHILD AGREED", "WHO_ANSWERS WITHDRAWN"));
        said(asked("TRAINING"), List.of("CHILD WITHDRAWN", "CHILD AGREED"));
        said(asked("MEDIA"), List.of("CHILD AGREED", "CHILD DID_NOT_AGREE"));
        said(asked("RESEARCH"), List.of());
        at.take(NOW);

        assertThat(by(RecordDimension.CONSENT)).isEqualTo(
                "all 1, PHOTOGRAPH_STOPPED 1, TRAINING_YES 1, RESEARCH_WAITS 1, MEDIA_NO 1");
    }

    @Test
    void anAnswerAloneLeavesAMark() {
        var consent = asked("TRAINING");
        at.take(NOW.minusSeconds(30));
        says(RecordDimension.CONSENT, "TRAINING_WAITS");

        said(consent, List.of("CHILD AGREED"));
        at.take(NOW);

        says(RecordDimension.CONSENT, "TRAINING_YES");
    }

    /** As it was sealed before records said any of this: the seal goes on holding, and does not cover what is added later. */
    @Test
    void anOlderFormHoldsAsItWasSealed() {
        var other = new CountedHouse(floor);
        other.girl(13);
        var taken = other.take(NOW);
        other.run("update statistics.record set " + THIRD_FORM.stream()
                .map(dimension -> dimension.column() + " = null").collect(Collectors.joining(", "))
                + " where agency_id = :agency");
        assertThat(floor.snapshots().holds(taken)).isFalse();

        other.run("""
                update statistics.snapshot_seal s set hash = (select encode(sha256(convert_to(encode(sha256(convert_to('+' || record_id
                    || '|' || child_key || %s, 'UTF8')), 'hex'), 'UTF8')), 'hex') from statistics.record r
                    where r.agency_id = :agency) where s.agency_id = :agency""".formatted(secondForm()));

        assertThat(floor.snapshots().holds(floor.snapshots().latest(other.house.agency()).orElseThrow())).isTrue();
        assertThat(other.by(Criterion.of(RecordDimension.SEX), Optional.empty())).isEqualTo("all 1, GIRL 1");
        assertThat(other.by(Criterion.of(RecordDimension.CONSENT), Optional.empty()))
                .isEqualTo("all 1, NOT_ASKED_YET 1");
        other.run("update statistics.record set school = 1 where agency_id = :agency");
        assertThat(floor.snapshots().holds(floor.snapshots().latest(other.house.agency()).orElseThrow())).isFalse();
    }

    /** Everything up to the courts, in the order and the words of the seals of that time. */
    private static String secondForm() {
        var said = "'|' || coalesce(%s::text, '-')";
        var frame = Stream.of("place", "opened_month", "closed_month", "(birth_earliest - date '1900-01-01')",
                "(birth_latest - date '1900-01-01')", "estimated").map(said::formatted);
        var returned = Stream.of("coalesce('|r' || returned_month::text, '')");
        var first = columns(dimension -> !dimension.isLater()).map(said::formatted);
        var later = columns(dimension -> dimension.isLater() && !THIRD_FORM.contains(dimension))
                .map("coalesce('|' || %s::text, '')"::formatted);
        return Stream.of(frame, returned, first, later).flatMap(part -> part).collect(Collectors.joining(" || "));
    }

    private static Stream<String> columns(Predicate<RecordDimension> of) {
        return Arrays.stream(RecordDimension.values()).filter(of).map(RecordDimension::column);
    }

    private String by(RecordDimension dimension) {
        return at.by(Criterion.of(dimension), Optional.empty());
    }

    private void says(RecordDimension dimension, String category) {
        assertThat(by(dimension)).as(dimension.name()).isEqualTo("all 1, " + category + " 1");
    }

    /** A page of later with these answers; of the others the child did not know. */
    private void told(String page, Map<String, String> answers) {
        var sorted = new TreeMap<>(answers);
        var standings = sorted.keySet().stream().map(column -> column + "_standing").toList();
        at.run("""
                do $do$ declare names text; begin
                    select string_agg(attname, ', ') into names from pg_attribute where attrelid = 'casework.%1$s'::regclass
                        and attnum > 0 and not attisdropped and attname ~ '_standing$' and attname not in (%2$s);
                    execute $said$insert into casework.%1$s (intake_id, told_by, told_on, version, %3$s, %4$s, $said$ || names
                        || $said$) select '%5$s', 'CHILD', current_date, 0, %6$s, %7$s, $said$
                        || regexp_replace(names, '[a-z_]+', '''NOT_KNOWN''', 'g');
                end $do$""".formatted(page,
                standings.stream().map(column -> "'" + column + "'").collect(Collectors.joining(", ")),
                String.join(", ", sorted.keySet()), String.join(", ", standings), child.intake(),
                String.join(", ", sorted.values()),
                standings.stream().map(_ -> "'SAID_BY_CHILD'").collect(Collectors.joining(", "))));
    }

    /** What helped, what did not, whether the child thinks of leaving. */
    private void visit(int daysAgo, String how, String... said) {
        var visit = UUID.randomUUID();
        at.run("""
                insert into casework.follow_up_visit values ('%s', '%s', null, current_date - %d, '%s', 'SCHOOL', 'NO_JOURNEY', '{}', '',
                    'ALL_HERE', '%s', now())""".formatted(visit, child.file(), daysAgo, how, at.worker.value()));
        at.run("insert into casework.follow_up_heard values ('%s', 20, 'NOT_KNOWN', 'YES', '%s', '%s', '%s', '', '%s', now())"
                .formatted(visit, said[2], said[0], said[1], at.worker.value()));
    }

    private UUID asked(String use) {
        var consent = UUID.randomUUID();
        at.run("""
                insert into casework.consent (id, case_file_id, kind, extra_use, use_key, added_by, added_at)
                values ('%s', '%s', 'EXTRA', '%3$s', 'EXTRA %3$s', '%4$s', now())
                """.formatted(consent, child.file(), use, at.worker.value()));
        return consent;
    }

    private void said(UUID consent, List<String> answers) {
        for (int number = 1; number <= answers.size(); number++) {
            var answer = answers.get(number - 1).split(" ", -1);
            var back = answer[1].equals("WITHDRAWN");
            at.run("""
                    insert into casework.consent_said (consent_id, number, whose, state, asked_on, statement_id, language, interpreter,
                        explained, given_by, answerer, told_to_stop, erase, written_by, written_at)
                    values ('%s', %d, '%s', '%s', %s, %s, '%s', now())
                    """.formatted(consent, number, answer[0], answer[1], back
                    ? "null, null, null, null, null, null, null"
                    : "current_date, (select id from casework.data_use_statement limit 1), 'ee', 'OUR_STAFF', 'READ_ALOUD', "
                            + "'CHILD', null",
                    back ? "'{}', 'NOTHING'" : "null, null", at.worker.value()));
        }
    }
}
