package org.kinward.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.shift.Shift;
import org.kinward.core.access.shift.Shifts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shifts with their row of standing, which is what the fences look at. */
@Component
final class JdbcShifts implements Shifts {

    private final JdbcClient accounts;

    JdbcShifts(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Shift> open(PersonId carer, PlaceId place, Instant now) {
        return accounts.sql("""
                select id, person_id, place_id, agency_id, signed_on_at, ends_by from account.shift
                where person_id = ? and place_id = ? and signed_off_at is null and ends_by > ?
                """).param(carer.value()).param(place.value()).param(at(now)).query((row, _) -> shift(row)).optional();
    }

    /** The index on open shifts decides between two at once; the second waits for the first to commit. */
    @Override
    public boolean begin(Shift shift) {
        accounts.sql("""
                update account.shift set signed_off_at = ends_by
                where person_id = ? and place_id = ? and signed_off_at is null and ends_by <= ?
                """).param(shift.carer().value()).param(shift.place().value()).param(at(shift.signedOnAt())).update();
        var begun = accounts.sql("""
                insert into account.shift (id, person_id, place_id, agency_id, signed_on_at, ends_by)
                values (?, ?, ?, ?, ?, ?)
                on conflict (person_id, place_id) where signed_off_at is null do nothing
                """).param(shift.id()).param(shift.carer().value()).param(shift.place().value())
                .param(shift.at().agency().value()).param(at(shift.signedOnAt())).param(at(shift.endsBy())).update();
        if (begun == 1) {
            stand(shift);
        }
        return begun == 1;
    }

    private void stand(Shift shift) {
        accounts.sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id, until)
                values (?, ?, 'on_shift', ?, ?, ?)
                on conflict (person_id, capacity, scope_id) do update set until = excluded.until
                """).param(UUID.randomUUID()).param(shift.carer().value()).param(shift.place().value())
                .param(shift.at().agency().value()).param(at(shift.endsBy())).update();
    }

    @Override
    public void end(Shift shift, Instant now) {
        accounts.sql("update account.shift set signed_off_at = ? where id = ? and signed_off_at is null").param(at(now))
                .param(shift.id()).update();
        accounts.sql("delete from account.standing where person_id = ? and capacity = 'on_shift' and scope_id = ?")
                .param(shift.carer().value()).param(shift.place().value()).update();
    }

    @Override
    public List<NamedPlace> named(Collection<PlaceId> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        return accounts.sql("select id, name from account.place where id in (:ids) and ended_at is null order by name")
                .param("ids", places.stream().map(PlaceId::value).toList())
                .query((row, _) -> new NamedPlace(new PlaceId(row.getObject(1, UUID.class)), row.getString(2))).list();
    }

    private static Shift shift(ResultSet row) throws SQLException {
        var at = new Shift.At(new PlaceId(row.getObject("place_id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)));
        return new Shift(row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)), at,
                row.getObject("signed_on_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_by", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
