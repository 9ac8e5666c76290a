package org.kinward.persistence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses, whatever the program does; and what happens without each fence. */
@PersistenceTest
class ExportFenceTest {

    private static final String MADE = "insert into casework.export_made values ('%s', now(), %d, 3, repeat('a', 64))";
    private static final String ANSWER = "insert into casework.export_answer values ('%s', '%s', now(), true, '')";
    private static final String FILE = "insert into casework.export_file values ('%s', '\\x01')";
    private static final String TAKEN = "insert into casework.export_taken values ('%s', '%s', now())";

    @Autowired
    private TestDatabase database;
    @Autowired
    @Qualifier("caseworkJdbc")
    private JdbcClient casework;
    @Autowired
    private PlatformTransactionManager manager;
    @Autowired
    private ExportRound round;

    private Shelter shelter;
    private Actor yawa;
    private Actor sena;

    @BeforeEach
    void people() {
        shelter = Shelter.open(database);
        yawa = shelter.officer();
        sena = shelter.administrator();
    }

    @Test
    void isSeenByTheOfficersOfTheAgencyAndOnceAskedForByItsAdministrators() {
        var draft = export(null);
        var asked = export(150);
        var seen = "select count(*) from casework.export where id in ('" + draft + "', '" + asked + "')";

        assertThat(count(yawa, seen)).isEqualTo(2);
        assertThat(count(shelter.officer(), seen)).isEqualTo(2);
        assertThat(count(sena, seen)).isOne();
        for (var stranger : new Actor[]{shelter.manager(), shelter.worker(), shelter.carer(),
                Shelter.open(database).officer(), Shelter.open(database).administrator()}) {
            assertThat(count(stranger, seen)).isZero();
        }
    }

    @Test
    void isAnsweredByAnotherAndInTheirOwnName() {
        var id = export(150);

        refuses(yawa, ANSWER.formatted(id, yawa.person().value()));
        refuses(sena, ANSWER.formatted(id, yawa.person().value()));
        refuses(shelter.manager(), ANSWER.formatted(id, yawa.person().value()));
        does(sena, ANSWER.formatted(id, sena.person().value()));
    }

    @Test
    void wouldBeAnsweredByWhoAskedWithoutTheFence() {
        var id = export(150);
        var own = ANSWER.formatted(id, yawa.person().value());

        run("create policy anybody on casework.export_answer for insert to kinward_web with check (true)");
        try {
            does(yawa, own);
        } finally {
            run("drop policy anybody on casework.export_answer");
        }
    }

    @Test
    void isMadeAfterTheAnswerWithTheRowsThatWereAskedFor() {
        var id = export(150);

        refuses(yawa, MADE.formatted(id, 150));
        does(sena, ANSWER.formatted(id, sena.person().value()));
        refuses(yawa, MADE.formatted(id, 151));
        refuses(shelter.officer(), MADE.formatted(id, 150));
        does(yawa, MADE.formatted(id, 150));
    }

    @Test
    void wouldBeMadeWithoutAnAnswerWithoutTheFence() {
        var id = export(150);

        run("create policy anybody on casework.export_made for insert to kinward_web with check (true)");
        try {
            does(yawa, MADE.formatted(id, 150));
        } finally {
            run("drop policy anybody on casework.export_made");
        }
    }

    /** The database counts what was asked for in a month, and lets nobody say another number. */
    @Test
    void isNotMadeInSlicesWithoutAnAnswer() {
        var kofi = shelter.officer();
        var first = asked(yawa, 60, "now() - interval '29 days'");
        var second = asked(kofi, 60, "now()");

        assertThat(count(kofi, "select asked_before from casework.export where id = '" + first + "'")).isZero();
        assertThat(count(kofi, "select asked_before from casework.export where id = '" + second + "'")).isEqualTo(60);
        refuses(kofi, MADE.formatted(second, 60));
        refuses(kofi, "update casework.export set asked_before = 0 where id = '" + second + "'");
        does(sena, ANSWER.formatted(second, sena.person().value()));
        does(kofi, MADE.formatted(second, 60));
    }

    @Test
    void countsNoLongerThanAMonthAndForOneAgency() {
        asked(yawa, 60, "now() - interval '31 days'");
        var elsewhere = Shelter.open(database);
        run("update casework.export set agency_id = '" + elsewhere.agency().value() + "' where id = '"
                + asked(yawa, 60, "now()") + "'");

        does(yawa, MADE.formatted(asked(yawa, 60, "now()"), 60));
    }

    private UUID asked(Actor officer, int rows, String at) {
        var id = UUID.randomUUID();
        does(officer, """
                insert into casework.export (id, agency_id, begun_by, begun_at) values ('%s', '%s', '%s', now())
                """.formatted(id, shelter.agency().value(), officer.person().value()));
        does(officer, """
                update casework.export set fields = '{SEX}', happening = 'RECORDED', from_month = '2026-01-01',
                    to_month = '2026-06-01', purpose = 'A study', recipient = 'A university', asked_at = %s, snapshot = 1,
                    asked_rows = %d where id = '%s'
                """.formatted(at, rows, id));
        return id;
    }

    @Test
    void isReadByWhoAskedForAQuarterOfAnHour() {
        var id = export(50);
        does(yawa, MADE.formatted(id, 50));
        does(yawa, FILE.formatted(id));
        var seen = "select count(*) from casework.export_file where export_id = '" + id + "'";

        assertThat(count(yawa, seen)).isOne();
        assertThat(count(shelter.officer(), seen)).isZero();
        assertThat(count(sena, seen)).isZero();
        age(id);
        assertThat(count(yawa, seen)).isZero();
        refuses(yawa, TAKEN.formatted(id, yawa.person().value()));
    }

    @Test
    void isTakenOnceAndWrittenDownInTheOwnName() {
        var id = export(50);
        does(yawa, MADE.formatted(id, 50));
        does(yawa, FILE.formatted(id));

        refuses(yawa, TAKEN.formatted(id, sena.person().value()));
        does(yawa, TAKEN.formatted(id, yawa.person().value()));
        refuses(yawa, TAKEN.formatted(id, yawa.person().value()));
    }

    @Test
    void keepsWhatWasAskedForAsItWas() {
        var id = export(50);

        assertThat(count(yawa, "with changed as (update casework.export set purpose = 'Another' where id = '" + id
                + "' returning 1) select count(*) from changed")).isZero();
        refuses(yawa, "delete from casework.export where id = '" + id + "'");
        refuses(yawa, "update casework.export_made set bytes = 1");
    }

    @Test
    void losesTheFilesThatNobodyTookAndNoOthers() {
        var late = export(50);
        var fresh = export(50);
        for (var id : new UUID[]{late, fresh}) {
            does(yawa, MADE.formatted(id, 50));
            does(yawa, FILE.formatted(id));
        }
        age(late);

        round.takeAwayWhatIsOver();

        assertThat(database.superuser().sql("select export_id from casework.export_file where export_id in (?, ?)")
                .params(late, fresh).query(UUID.class).list()).containsExactly(fresh);
    }

    private UUID export(Integer rows) {
        var id = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.export (id, agency_id, begun_by, begun_at, fields, happening, from_month, to_month,
                    purpose, recipient, asked_at, snapshot, asked_rows)
                values (:id, :agency, :by, now(), '{SEX}', 'RECORDED', '2026-01-01', '2026-06-01', 'A study', 'A university',
                    case when :rows::integer is not null then now() end, case when :rows::integer is not null then 1 end, :rows)
                """).param("id", id).param("agency", shelter.agency().value()).param("by", yawa.person().value())
                .param("rows", rows).update();
        return id;
    }

    private void age(UUID export) {
        run("update casework.export_made set made_at = now() - interval '16 minutes' where export_id = '" + export
                + "'");
    }

    private void refuses(Actor actor, String statement) {
        assertThatThrownBy(() -> does(actor, statement)).isInstanceOf(DataAccessException.class);
    }

    private void does(Actor actor, String statement) {
        as(actor, () -> casework.sql(statement).update());
    }

    private int count(Actor actor, String question) {
        return as(actor, () -> casework.sql(question).query(Integer.class).single());
    }

    private int as(Actor actor, IntSupplier work) {
        return ActingPerson.as(actor.person(),
                () -> new TransactionTemplate(manager).execute(_ -> work.getAsInt()));
    }

    private void run(String statement) {
        database.superuser().sql(statement).update();
    }
}
