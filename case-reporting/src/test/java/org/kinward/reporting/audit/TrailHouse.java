package org.kinward.reporting.audit;

import java.util.UUID;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two agencies whose people write entries by the real trails. */
final class TrailHouse {

    final AgencyId harbour;
    final AgencyId mission;
    final PersonId nadia;
    final PersonId joseph;
    final PersonId paul;
    private final TestDatabase database;

    TrailHouse(TestDatabase database) {
        this.database = database;
        database.superuser().sql("truncate audit.inbox, audit.entry, audit.batch").update();
        this.harbour = agency("Harbour " + UUID.randomUUID());
        this.mission = agency("Mission " + UUID.randomUUID());
        this.nadia = person(harbour, "Nadia Tchoua");
        this.joseph = person(harbour, "Joseph Mbarga");
        this.paul = person(mission, "Paul Essomba");
    }

    /** The entry comes in an hour later than the one before, so that the order of lines is known. */
    void writes(PersonId person, AuditTrail trail, PlatformTransactionManager manager, AuditEntry entry) {
        database.superuser().sql("update audit.inbox set written_at = written_at - interval '1 hour'").update();
        ActingPerson.as(person, () -> {
            new TransactionTemplate(manager).executeWithoutResult(_ -> trail.record(entry));
            return true;
        });
    }

    void nobodyWrites(AuditTrail trail, PlatformTransactionManager manager, AuditEntry entry) {
        new TransactionTemplate(manager).executeWithoutResult(_ -> trail.record(entry));
    }

    /** What is in the inbox gets its number as from a sealer; seals are another test's matter. */
    void sealWhatWaits() {
        database.superuser().sql("select audit.open_month(written_at) from audit.inbox").query().listOfRows();
        database.superuser().sql("""
                with moved as (delete from audit.inbox returning stream, written_at, text, mac)
                insert into audit.entry (number, batch, stream, written_at, text, mac, previous, hash)
                select row_number() over (order by written_at), 1, stream, written_at, text, mac, mac, mac from moved
                """).update();
    }

    private AgencyId agency(String name) {
        var id = UUID.randomUUID();
        database.superuser().sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                values (?, ?, 'CM', 'Africa/Douala', 14)
                """).params(id, name).update();
        return new AgencyId(id);
    }

    private PersonId person(AgencyId agency, String name) {
        var id = UUID.randomUUID();
        database.superuser().sql("insert into account.person (id, agency_id, name) values (?, ?, ?)")
                .params(id, agency.value(), name).update();
        return new PersonId(id);
    }
}
