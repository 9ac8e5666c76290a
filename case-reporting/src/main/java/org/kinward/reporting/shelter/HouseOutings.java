package org.kinward.reporting.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.outing.Outing;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who goes out of a house, who is out, who is back late. Who will leave is seen from twelve hours before (F101). */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class HouseOutings {

    private static final String LINES = """
            select o.id, f.intake_id, f.id as file, f.reference, i.call_word, o.destination, o.company, staff.name as staff_name,
                o.words, o.leaves_at at time zone coalesce(a.time_zone, 'UTC') as leaves,
                o.back_at at time zone coalesce(a.time_zone, 'UTC') as back,
                left_for.at at time zone coalesce(a.time_zone, 'UTC') as went,
                came.at at time zone coalesce(a.time_zone, 'UTC') as returned, left_for.escort_slot, off.state is not null as off,
                left_for.at is not null and came.at is null and o.back_at < :now as late
            from casework.outing o join casework.stay s on s.id = o.stay_id join casework.case_file f on f.id = s.case_file_id
            join casework.intake i on i.id = f.intake_id join account.place l on l.id = s.place_id
            left join account.agency a on a.id = l.agency_id left join account.person staff on staff.id = o.staff_person_id
            left join casework.outing_move left_for on left_for.outing_id = o.id and left_for.state = 'LEFT'
            left join casework.outing_move came on came.outing_id = o.id and came.state = 'BACK'
            left join casework.outing_move off on off.outing_id = o.id and off.state = 'CALLED_OFF'
            where %s
            order by late desc, came.at is not null or off.state is not null, o.leaves_at, o.id limit 300
            """;

    private static final String NEAR = LINES.formatted("""
            s.place_id = :place and s.left_at is null and o.leaves_at < :now + interval '12 hours'
            and (o.back_at >= :from or (left_for.at is not null and came.at is null))""");

    private static final String OF_CHILD = LINES
            .formatted("s.case_file_id = :file and o.back_at > :now - interval '60 days'");

    private final JdbcClient casework;

    private final Clock clock;

    HouseOutings(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** One way out and back. */
    public record Line(UUID id, HouseEvent.Child child, Trip trip, Stands stands) {
    }

    /**
     * Where to and with whom, by the clock of the agency.
     *
     * @param staff
     *            who of the staff goes along
     */
    public record Trip(Outing.Destination to, Company with, Optional<String> staff, LocalDateTime leaves,
            LocalDateTime back, String words) {
    }

    /**
     * How it stands.
     *
     * @param off
     *            it does not take place
     * @param late
     *            the child is out and should be back
     * @param escort
     *            the slot of the vault that holds the name of who took the child along, where it was nobody of the house
     */
    public record Stands(Optional<LocalDateTime> left, Optional<LocalDateTime> back, boolean off, boolean late,
            Optional<Integer> escort) {

        /** Whether something is still to be said of it. */
        public boolean isOpen() {
            return back.isEmpty() && !off;
        }
    }

    /** Who is out, or leaves within twelve hours, or was to be back since this moment; who is late first. */
    public List<Line> near(PlaceId place, Instant from) {
        return casework.sql(NEAR).param("place", place.value()).param("from", from.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(HouseOutings::line).list();
    }

    /** Ways of one child, those to come and those of the last 60 days. */
    public List<Line> of(UUID file) {
        return casework.sql(OF_CHILD).param("file", file).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(HouseOutings::line).list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(row.getObject("id", UUID.class), HouseEvents.child(row).orElseThrow(),
                new Trip(Outing.Destination.valueOf(row.getString("destination")),
                        Company.valueOf(row.getString("company")), Optional.ofNullable(row.getString("staff_name")),
                        row.getObject("leaves", LocalDateTime.class), row.getObject("back", LocalDateTime.class),
                        row.getString("words")),
                new Stands(Optional.ofNullable(row.getObject("went", LocalDateTime.class)),
                        Optional.ofNullable(row.getObject("returned", LocalDateTime.class)), row.getBoolean("off"),
                        row.getBoolean("late"), Optional.ofNullable(row.getObject("escort_slot", Integer.class))));
    }
}
