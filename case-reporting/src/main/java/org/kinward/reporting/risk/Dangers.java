package org.kinward.reporting.risk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how great the danger is now; what the acting person may not see is not there. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Dangers {

    /** Within so many hours of its record somebody has looked at the danger to a child (SCREENS S8). */
    public static final int FIRST_LOOK_HOURS = 24;
    private static final String LINES = "select f.id as file, f.reference, f.opened_at at time zone "
            + "coalesce(a.time_zone, 'UTC') as opened, " + DangerNow.COLUMNS + """
            from casework.case_file f
            left join account.agency a on a.id = f.agency_id
            """ + DangerNow.JOINS;
    private static final String OF_MY_PLACES = LINES + """
            where f.place_id = any ((select casework.my_managed_places())::uuid[]) and f.agency_id = :agency
                and f.state = 'open' and (l.level in ('HIGH', 'IMMEDIATE') or t.due_at < :now
                    or (l.level is null and f.opened_at < :first))
            order by array_position(array['IMMEDIATE', 'HIGH'], l.level), t.due_at, f.opened_at, f.id limit 200
            """;

    private final JdbcClient casework;
    private final Clock clock;

    Dangers(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * A child that a manager has to know of.
     *
     * @param opened
     *            since when there is a record, on the clock of the agency
     */
    public record Line(UUID file, ReferenceNumber reference, LocalDateTime opened, DangerNow now) {
    }

    /** The danger to this child; nothing known where the file is not there for the acting person. */
    public DangerNow now(UUID file) {
        return casework.sql(LINES + "where f.id = :file").param("file", file).param("now", moment())
                .query((row, _) -> DangerNow.of(row)).optional()
                .orElseGet(() -> new DangerNow(Optional.empty(), Optional.empty(), 0));
    }

    /**
     * Children at the places of the acting manager who are in great danger, at whom nobody has looked again in time, or
     * nobody at all: the greatest danger first, 200 at most.
     */
    public List<Line> ofMyPlaces(AgencyId agency) {
        return casework.sql(OF_MY_PLACES).param("agency", agency.value()).param("now", moment())
                .param("first", moment().minusHours(FIRST_LOOK_HOURS))
                .query((row, _) -> new Line(row.getObject("file", UUID.class),
                        new ReferenceNumber(row.getString("reference")), row.getObject("opened", LocalDateTime.class),
                        DangerNow.of(row)))
                .list();
    }

    private OffsetDateTime moment() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
