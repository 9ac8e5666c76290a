package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing comes to what is closed, whoever had the page open; and whoever closes counts only who is there. */
class ClosedHouseTest extends NightTest {

    private static final String END = "update account.%s set ended_at = now() where id = :id";

    @Autowired
    private JdbcClient casework;

    @Test
    void takesNoDraftIntoAPlaceThatIsClosed() {
        end("place", shelter.place().value());

        assertThatThrownBy(() -> draftBy(kossi)).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("the place is closed");
    }

    @Test
    void putsNoChildToBedInARoomThatIsClosed() {
        var draft = draftBy(kossi);
        var room = room();
        end("room", room);

        assertThatThrownBy(() -> sleeps(draft, room)).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("the room is closed");
    }

    @Test
    void givesNoRecordToWhoHasLeft() {
        var draft = draftBy(kossi);
        create(draft, kossi, stampOf(draft));
        var ama = shelter.worker();
        database.superuser().sql("update account.person set disabled_at = now() where id = ?")
                .param(ama.person().value()).update();
        end("person", ama.person().value());

        assertThatThrownBy(() -> inTransactionOf(shelter.manager(), () -> casework
                .sql("update casework.case_file set worker_id = :worker where intake_id = :intake")
                .param("worker", ama.person().value()).param("intake", draft.value()).update()))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("the person is closed");
    }

    @Test
    void showsWhoClosesWhereAChildSleepsOnlyWhileItIsThere() {
        var draft = draftBy(kossi);
        sleeps(draft, room());
        var sena = shelter.administrator();

        assertThat(countedBy(sena, draft)).isOne();
        database.superuser().sql("update casework.intake set state = 'discarded', ended_at = now(), ended_by = :by, "
                + "end_reason = 'by mistake' where id = :id").param("id", draft.value())
                .param("by", kossi.person().value()).update();
        assertThat(countedBy(sena, draft)).isZero();
    }

    /** The role of the accounts serves sign-in and much else; it sees of children only what an administrator counts. */
    @Test
    void countsForTheAdministratorOfTheAgencyAndForNobodyElse() {
        var draft = draftBy(kossi);
        sleeps(draft, room());

        assertThat(countedBy(shelter.administrator(), draft)).isOne();
        assertThat(countedBy(Shelter.open(database).administrator(), draft)).isZero();
        assertThat(countedBy(shelter.manager(), draft)).isZero();
        assertThat(asAccounts("", draft)).isZero();
    }

    /** A line that keeps somebody away is ended by who works on the case, whatever the page says. */
    @Test
    void letsNobodyOnShiftEndALine() {
        var draft = draftBy(kossi);

        assertThatThrownBy(() -> ends(kossi, draft)).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("row-level security");
        assertThat(ends(shelter.manager(), draft)).isOne();
    }

    private int ends(Actor actor, IntakeId draft) {
        return inTransactionOf(actor, () -> casework.sql("""
                insert into casework.line_ended (intake_id, field, item, reason, ended_by, ended_at)
                values (:id, 'MAY_NOT_COME_NEAR', 0, 'not him', :by, now())""").param("id", draft.value())
                .param("by", actor.person().value()).update());
    }

    private void sleeps(IntakeId draft, UUID room) {
        inTransactionOf(kossi, () -> casework.sql("""
                insert into casework.first_hour_tonight (intake_id, told_by, told_on, place_id, place_id_standing,
                    room_id, room_id_standing, shared_standing, stays_near_id_standing, version)
                values (:id, 'SEEN', current_date, :place, 'ESTIMATED_BY_WORKER', :room, 'ESTIMATED_BY_WORKER',
                    'NOT_ASKED_YET', 'NOT_ASKED_YET', 1)""").param("id", draft.value())
                .param("place", shelter.place().value()).param("room", room).update());
    }

    private UUID room() {
        var room = UUID.randomUUID();
        database.superuser().sql("insert into account.room (id, agency_id, place_id, name) values (?, ?, ?, 'Moon')")
                .params(room, shelter.agency().value(), shelter.place().value()).update();
        return room;
    }

    private void end(String table, UUID id) {
        database.superuser().sql(END.formatted(table)).param("id", id).update();
    }

    private long countedBy(Actor actor, IntakeId intake) {
        return asAccounts(actor.person().value().toString(), intake);
    }

    private long asAccounts(String person, IntakeId intake) {
        var source = database.source("accounts");
        var accounts = JdbcClient.create(source);
        return Objects.requireNonNull(new TransactionTemplate(new JdbcTransactionManager(source)).execute(_ -> {
            accounts.sql("select set_config('kinward.person', ?, true)").param(person).query().listOfRows();
            return accounts.sql("select count(*) from casework.first_hour_tonight where intake_id = ?")
                    .param(intake.value()).query(Long.class).single();
        }));
    }
}
