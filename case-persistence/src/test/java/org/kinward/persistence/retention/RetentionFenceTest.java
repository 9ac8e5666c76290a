package org.kinward.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.persistence.database.TriedAs.DONE;
import static org.kinward.persistence.database.TriedAs.NOTHING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
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

    private LocalDate due() {
        return place.as(place.worker(), Retentions.class, retentions).of(file).orElseThrow().due().on();
    }

    @Test
    void getsItsDayByTheRuleOfItsAgencyOnceForEachClosing() {
        var admin = place.administrator();
        var hers = place.as(admin, RetentionRules.class, rules);
        var before = hers.current();
        hers.set(new RetentionRule(3, 2, "Law 2019-12"), before.revision(), new RetentionRules.By(admin, CLOSED));

        round.look(CLOSED);
        hers.set(new RetentionRule(9, 9, "Law 2027-1"), hers.current().revision(),
                new RetentionRules.By(admin, CLOSED));
        round.look(CLOSED);

        assertThat(due()).as("the age is not known: as for a newborn child").isEqualTo(LocalDate.of(2030, 6, 1));
        assertThat(place.as(place.worker(), Retentions.class, retentions).history(file)).hasSize(1);
        assertThat(hers.history()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(
                new TriedAs(database, place.manager().value()).of("insert into casework.retention_rule values ((select "
                        + "agency_id from casework.case_file where id = '" + file.value() + "'), 99, 1, 1, 'None', '"
                        + place.manager().value() + "', now())"))
                .as("no administrator").contains("row-level security");
    }

    private String keptOn(PersonId by, String due, String at) {
        return """
                insert into casework.retention_line (case_file_id, closing_number, number, due_on, because, words, written_by,
                    written_at) values ('%s', 1, 2, '%s', 'KEPT_ON', 'The court asks', '%s', '%s')
                """.formatted(file.value(), due, by.value(), at);
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
}
