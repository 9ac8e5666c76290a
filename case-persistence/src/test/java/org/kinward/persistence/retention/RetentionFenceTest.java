package org.kinward.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kinward.persistence.database.TriedAs.DONE;
import static org.kinward.persistence.database.TriedAs.NOTHING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.retention.KeptPart;
import org.kinward.core.retention.Retention;
import org.kinward.core.retention.RetentionRule;
import org.kinward.core.retention.RetentionRules;
import org.kinward.core.retention.Retentions;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.database.TriedAs;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The program gives each closed file its day; a manager moves it on once it has come, and nobody else does. */
@PersistenceTest
@Import(ContractPlace.class)
class RetentionFenceTest {

    private static final Instant CLOSED = Instant.parse("2010-06-01T12:00:00Z");

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;
    @Autowired
    private RetentionRound round;
    @Autowired
    private Retentions retentions;
    @Autowired
    private RetentionRules rules;

    private CaseFileId file = CaseFileId.fresh();

    @BeforeEach
    void closed() {
        file = place.fileOf(place.worker());
        database.superuser().sql("""
                with begun as (insert into casework.closing values (gen_random_uuid(), :file, 1, :by, :at) returning id),
                line as (insert into casework.closing_line (closing_id, number, reason, said, words, checked, child, written_by,
                    written_at) select id, 1, 'DIED', '', 'The review is done', '{}', '', :by, :at from begun)
                insert into casework.file_move (case_file_id, number, state, closing_id, closing_number, moved_by, moved_at)
                select :file, 1, 'CLOSED', id, 1, :by, :at from begun
                """).param("file", file.value()).param("by", place.worker().value())
                .param("at", CLOSED.atOffset(ZoneOffset.UTC)).update();
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(file.value()).update();
    }

    private Retention.Of of(KeptPart part) {
        return new Retention.Of(file, part);
    }

    private LocalDate due() {
        return place.as(place.worker(), Retentions.class, retentions).of(of(KeptPart.FILE)).orElseThrow().due().on();
    }

    @Test
    void getsItsDayByTheRuleOfItsAgencyOnceForEachClosing() {
        var admin = place.administrator();
        var hers = place.as(admin, RetentionRules.class, rules);
        var before = hers.current(KeptPart.FILE);
        hers.set(KeptPart.FILE, new RetentionRule(3, 2, "Law 2019-12"), before.revision(),
                new RetentionRules.By(admin, CLOSED));

        round.look(CLOSED);
        hers.set(KeptPart.FILE, new RetentionRule(9, 9, "Law 2027-1"), hers.current(KeptPart.FILE).revision(),
                new RetentionRules.By(admin, CLOSED));
        round.look(CLOSED);

        assertThat(due()).as("the age is not known: as for a newborn child").isEqualTo(LocalDate.of(2030, 6, 1));
        assertThat(place.as(place.worker(), Retentions.class, retentions).history(of(KeptPart.FILE))).hasSize(1);
        assertThat(hers.history(KeptPart.FILE)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(
                new TriedAs(database, place.manager().value()).of("insert into casework.retention_rule values ((select "
                        + "agency_id from casework.case_file where id = '" + file.value() + "'), 99, 1, 1, 'None', '"
                        + place.manager().value() + "', now())"))
                .as("no administrator").contains("row-level security");
    }

    private String keptOn(PersonId by, String due, String at) {
        return keptOn(by, 2, due, at);
    }

    private String keptOn(PersonId by, int number, String due, String at) {
        return """
                insert into casework.retention_line (case_file_id, closing_number, number, due_on, because, words, written_by,
                    written_at) values ('%s', 1, %d, '%s', 'KEPT_ON', 'The court asks', '%s', '%s')
                """.formatted(file.value(), number, due, by.value(), at);
    }

    @Test
    void isMovedOnByAManagerOnceItsDayHasCome() {
        round.look(CLOSED);
        var day = due();
        var manager = new TriedAs(database, place.manager().value());
        var minuteBefore = day.minusDays(1) + "T23:59:00Z";

        assertThat(manager.of(keptOn(place.manager(), day.plusYears(1).toString(), day + "T00:00:00Z"))).contains(DONE);
        assertThat(manager.of(keptOn(place.manager(), day.plusYears(1).toString(), minuteBefore)))
                .contains("before it has come");
        assertThat(manager.of(keptOn(place.manager(), day.toString(), day + "T12:00:00Z")))
                .contains("before it has come");
        assertThat(new TriedAs(database, place.worker().value())
                .of(keptOn(place.worker(), day.plusYears(1).toString(), day + "T12:00:00Z"))).as("no manager")
                .contains("row-level security");
        assertThat(manager.of("update casework.retention_line set due_on = current_date"))
                .contains("permission denied");
        assertThat(manager.of("delete from casework.retention_line")).contains("permission denied");
    }

    @Test
    void isReadByWhoWorksOnTheCaseAndGivenByTheProgramOnly() {
        round.look(CLOSED);
        var seen = "perform 1 from casework.retention_line where case_file_id = '" + file.value() + "'";

        assertThat(new TriedAs(database, place.worker().value()).of(seen)).contains(DONE);
        assertThat(new TriedAs(database, place.outsider().value()).of(seen)).contains(NOTHING);
        assertThat(new TriedAs(database, place.administrator().value()).of(seen)).contains(NOTHING);
        database.superuser().sql("delete from casework.retention_line where case_file_id = ?").param(file.value())
                .update();
        assertThat(new TriedAs(database, place.manager().value()).of("""
                insert into casework.retention_line (case_file_id, closing_number, number, due_on, because, written_at)
                values ('%s', 1, 1, current_date, 'CLOSING', now())
                """.formatted(file.value()))).contains("row-level security");
    }

    private void set(int closing, String source) {
        var admin = place.administrator();
        var hers = place.as(admin, RetentionRules.class, rules);
        hers.set(KeptPart.FILE, new RetentionRule(closing, 0, source), hers.current(KeptPart.FILE).revision(),
                new RetentionRules.By(admin, CLOSED));
    }

    private int changed() {
        return place.as(place.administrator(), RetentionRules.class, rules).history(KeptPart.FILE).getFirst().changed()
                .orElseThrow();
    }

    /** So that the later of two days is the one after closing. */
    private void known() {
        database.superuser().sql("""
                insert into casework.first_hour_sex_age (intake_id, told_by, told_on, sex_standing, age_form, age_standing, age_best,
                    age_youngest, age_oldest, age_on, age_basis, birth_earliest, birth_latest, version)
                select f.intake_id, 'CHILD', '2010-01-05', 'NOT_ASKED_YET', 'RANGE', 'SAID_BY_CHILD', 19, 19, 19, '2010-01-05',
                    'ESTIMATE', '1990-01-01', '1990-02-01', 0 from casework.case_file f where f.id = ?
                """).param(file.value()).update();
    }

    @Test
    void getsAnotherDayByANewRuleUnlessAPersonGaveIt() {
        known();
        set(3, "Law 2019-12");
        round.look(CLOSED);
        round.carry(CLOSED);
        assertThat(due()).isEqualTo(LocalDate.of(2013, 6, 1));

        set(6, "Law 2027-1");
        assertThat(round.carry(CLOSED)).isPositive();

        assertThat(due()).isEqualTo(LocalDate.of(2016, 6, 1));
        assertThat(changed()).isPositive();
        assertThat(round.carry(CLOSED)).as("again").isZero();
        assertThat(new TriedAs(database, place.manager().value()).of(keptOn(place.manager(), 3, "2030-01-01",
                "2016-06-01T12:00:00Z"))).contains(DONE);
        database.superuser().sql(keptOn(place.manager(), 3, "2030-01-01", "2016-06-01T12:00:00Z")).update();
        set(2, "Law 2028-1");
        round.carry(CLOSED);
        assertThat(due()).as("a person said so").isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(new TriedAs(database, place.worker().value()).of("insert into casework.retention_carried values "
                + "(gen_random_uuid(), 'FILE', 1, 0, now())")).contains("permission denied");
    }

    private void somebodySetsAnotherMeanwhile() {
        database.superuser().sql("""
                create function public.meanwhile() returns trigger language plpgsql security definer as $$ begin
                    insert into casework.retention_rule (agency_id, part, number, after_closing, after_eighteen, source, set_by, set_at)
                    select agency_id, 'FILE', max(number) + 1, 8, 0, 'Law 2028-1', (array_agg(set_by))[1], now()
                    from casework.retention_rule where part = 'FILE' and source = 'Law 2027-1' group by agency_id
                    on conflict do nothing; return null; end $$;
                create trigger meanwhile after insert on casework.retention_line
                    for each statement execute function public.meanwhile()
                """).update();
    }

    /** As if an administrator set another rule while the first is being carried to the files. */
    @Test
    void isNotSaidToBeCarriedWhileItWasSetMeanwhile() {
        known();
        set(3, "Law 2019-12");
        round.look(CLOSED);
        set(6, "Law 2027-1");
        somebodySetsAnotherMeanwhile();
        try {
            round.carry(CLOSED);
        } finally {
            database.superuser()
                    .sql("drop trigger meanwhile on casework.retention_line; drop function public.meanwhile()")
                    .update();
        }
        assertThat(due()).as("the rule that was read").isEqualTo(LocalDate.of(2016, 6, 1));

        round.carry(CLOSED);

        assertThat(due()).as("the next round brings the other one").isEqualTo(LocalDate.of(2018, 6, 1));
    }

    @Test
    void getsItsDayAmongThoseThatWereClosedSince() {
        assertThat(round.lookSince(CLOSED.plusSeconds(1), CLOSED)).isZero();

        assertThat(round.lookSince(CLOSED.minusSeconds(1), CLOSED)).isPositive();

        assertThat(due()).isAfter(LocalDate.of(2010, 6, 1));
    }

    @Test
    void hasShorterDaysForPhotographsAndSuspectedPersonsWhereThereAreSome() {
        known();
        set(9, "Law 2031-1");
        round.look(CLOSED);
        var seen = place.as(place.worker(), Retentions.class, retentions);
        assertThat(seen.parts(file)).as("nothing of them").isEmpty();

        database.superuser().sql("""
                with put as (insert into casework.document (id, case_file_id, kind, shows_child, audience, pages, put_by, put_at)
                    values (gen_random_uuid(), :file, 'PHOTOGRAPH', true, 'WHO_WORKS_ON_IT', 1, :by, :at))
                insert into casework.suspect_noted select intake_id, 1, :by, :at from casework.case_file where id = :file
                """).param("file", file.value()).param("by", place.worker().value())
                .param("at", CLOSED.atOffset(ZoneOffset.UTC)).update();
        round.look(CLOSED);

        assertThat(seen.parts(file)).extracting(one -> one.of().part(), one -> one.due().on()).containsExactly(
                tuple(KeptPart.PHOTOGRAPHS, LocalDate.of(2012, 6, 1)),
                tuple(KeptPart.SUSPECTS, LocalDate.of(2015, 6, 1)));
        assertThat(due()).isEqualTo(LocalDate.of(2019, 6, 1));
    }
}
