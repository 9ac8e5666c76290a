package org.kinward.persistence.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.upkeep.Hanging;
import org.kinward.core.access.upkeep.Register;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is about to close something holds it: nobody points a child at it between the count and the end. */
class HoldingTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Shelter shelter = Shelter.open(database);
    private final UUID worker = shelter.worker().person().value();
    private final String sena = shelter.administrator().person().value().toString();

    @Test
    void holdsWhatItCountsForUntilTheTransactionEnds() {
        var source = database.source("accounts");
        var accounts = JdbcClient.create(source);
        var within = new TransactionTemplate(new JdbcTransactionManager(source));

        Map.<Register<?>, UUID>of(new JdbcHouses(accounts), shelter.place().value(), new JdbcRooms(accounts),
                UUID.randomUUID(), new JdbcStaff(accounts), worker, new JdbcAgencies(accounts),
                shelter.agency().value()).forEach((register, id) -> {
                    assertThat(within.<Boolean>execute(_ -> {
                        register.hanging(shelter.agency(), id);
                        return mayPoint(id);
                    })).as(register.getClass().getSimpleName()).isFalse();
                    assertThat(mayPoint(id)).isTrue();
                });
    }

    @Test
    void countsOpenTasksThatArePersonallyGiven() {
        var intake = UUID.randomUUID();
        database.superuser()
                .sql("insert into casework.reference_number (symbols, state) values ('2222222222', 'reserved')")
                .update();
        database.superuser().sql("""
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, version)
                values (?, '2222222222', ?, ?, ?, now(), 'draft', 0)""")
                .params(intake, shelter.agency().value(), shelter.place().value(), worker).update();
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, kind, urgent, for_whom, person_id, due_at)
                values (gen_random_uuid(), ?, ?, ?, 'FIRST_TASK', false, 'person', ?, now())""")
                .params(intake, shelter.agency().value(), shelter.place().value(), worker).update();

        var before = hanging(shelter.agency());
        database.superuser().sql("update casework.task set done_at = now(), done_by = person_id").update();

        assertThat(before.tasks()).isOne();
        assertThat(before.isInUse()).isTrue();
        assertThat(hanging(shelter.agency()).isInUse()).isFalse();
    }

    private Hanging hanging(AgencyId agency) {
        var source = database.source("accounts");
        var accounts = JdbcClient.create(source);
        return Objects.requireNonNull(new TransactionTemplate(new JdbcTransactionManager(source)).execute(_ -> {
            accounts.sql("select set_config('kinward.person', ?, true)").param(sena).query().listOfRows();
            return new JdbcStaff(accounts).hanging(agency, worker);
        }));
    }

    /** Whether a page could point a child at it now, as the trigger does. */
    private boolean mayPoint(UUID id) {
        return Objects.requireNonNull(database.as("web")
                .sql("select pg_try_advisory_xact_lock_shared(hashtextextended(?::text, 0))").param(id)
                .query(Boolean.class).single());
    }
}
