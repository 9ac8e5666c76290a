package org.kinward.reporting.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.reporting.child.SeenAs;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every child that should be in a house, by room and call word. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class InHouse {

    private static final String LINES = """
            select h.intake_id, f.id as file, i.reference, i.state, i.call_word, r.name as room,
                h.arrived_at at time zone coalesce(a.time_zone, 'UTC') as arrived,
                (:now at time zone coalesce(a.time_zone, 'UTC'))::date as today,
                coalesce(cardinality(k.kept_away), 0) > 0 or casework.guarded_elsewhere(f.child_id, h.intake_id) as guarded,
                exists (select from casework.search x where x.intake_id = h.intake_id and x.ended_at is null) as searched,
                exists (select from casework.allergy y where y.child_id = coalesce(f.child_id, again.child_id)
                    and not exists (select from casework.allergy_end e where e.case_file_id = y.case_file_id
                        and e.number = y.number)) as allergic,
                gone.back_at at time zone coalesce(a.time_zone, 'UTC') as back, gone.back_at < :now as late, gone.destination,
                gone.company, gone.staff_name, home.set_off_at at time zone coalesce(a.time_zone, 'UTC') as homeward, %s
            from casework.in_house h
            join casework.intake i on i.id = h.intake_id
            left join casework.case_file f on f.intake_id = h.intake_id
            left join casework.file_again again on again.intake_id = h.intake_id
            left join casework.first_hour_sex_age s on s.intake_id = h.intake_id
            left join casework.first_hour_contact k on k.intake_id = h.intake_id
            left join casework.first_hour_tonight n on n.intake_id = h.intake_id and h.stay_id is null
            left join account.agency a on a.id = i.agency_id
            left join lateral (select l.room_id from casework.stay_room l where l.stay_id = h.stay_id
                order by l.number desc limit 1) slept on true
            left join casework.stay home on home.id = h.stay_id
            left join lateral (select o.back_at, o.destination, o.company, w.name as staff_name from casework.outing o
                join casework.outing_move m on m.outing_id = o.id and m.state = 'LEFT'
                left join account.person w on w.id = o.staff_person_id where o.stay_id = h.stay_id and not exists (select from casework.outing_move b
                where b.outing_id = o.id and b.state = 'BACK') order by o.back_at limit 1) gone on true
            left join account.room r on r.id = coalesce(slept.room_id, n.room_id)
            where h.place_id = :place
            order by r.name nulls last, lower(i.call_word) nulls last, i.started_at, i.id limit 500
            """.formatted(SeenAs.COLUMNS);

    private final JdbcClient casework;

    private final Clock clock;

    InHouse(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * One child of the house.
     *
     * @param file
     *            empty while it is a draft, whose number is not shown yet
     * @param here
     *            how it stands with the child in this house
     */
    public record Line(UUID intake, Optional<UUID> file, ReferenceNumber reference, Optional<String> callWord,
            SeenAs seenAs, Here here) {
    }

    /**
     * How it stands.
     *
     * @param arrived
     *            when it came, on the clock of the agency; empty as long as nobody has written it down
     * @param guarded
     *            whether somebody may not come near
     * @param searched
     *            whether it is searched for now
     * @param allergic
     *            whether there is something that it must not have
     * @param away
     *            where it is while it is not to be found in the house; empty while it is in
     */
    public record Here(Optional<String> room, Optional<LocalDateTime> arrived, boolean guarded, boolean searched,
            boolean allergic, Optional<Away> away) {
    }

    /** The child is still of the house and not in it, as somebody has written down. */
    public sealed interface Away {

        /** Whether it should have been back by now. */
        default boolean late() {
            return false;
        }
    }

    /**
     * It went out and comes back.
     *
     * @param staff
     *            who of the staff goes along
     * @param back
     *            when it is to be back, on the clock of the agency
     */
    public record Out(Outing.Destination to, Company with, Optional<String> staff, LocalDateTime back,
            boolean late) implements Away {
    }

    /** It set off for home, and nobody has said yet that it is there; where home is stays with who works on the case. */
    public record Homeward(LocalDateTime since) implements Away {
    }

    /** Everybody who should be there. */
    public List<Line> at(PlaceId place) {
        return casework.sql(LINES).param("place", place.value()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(InHouse::line).list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(row.getObject("intake_id", UUID.class),
                Optional.ofNullable(row.getObject("file", UUID.class)), new ReferenceNumber(row.getString("reference")),
                Optional.ofNullable(row.getString("call_word")),
                SeenAs.of(row, row.getObject("today", LocalDate.class)),
                new Here(Optional.ofNullable(row.getString("room")),
                        Optional.ofNullable(row.getObject("arrived", LocalDateTime.class)), row.getBoolean("guarded"),
                        row.getBoolean("searched"), row.getBoolean("allergic"), away(row)));
    }

    /** Who set off for home does not come back from the way out on which it went. */
    private static Optional<Away> away(ResultSet row) throws SQLException {
        var homeward = row.getObject("homeward", LocalDateTime.class);
        if (homeward != null) {
            return Optional.of(new Homeward(homeward));
        }
        var back = row.getObject("back", LocalDateTime.class);
        return back == null ? Optional.empty()
                : Optional.of(new Out(Outing.Destination.valueOf(row.getString("destination")),
                        Company.valueOf(row.getString("company")), Optional.ofNullable(row.getString("staff_name")),
                        back, row.getBoolean("late")));
    }
}
