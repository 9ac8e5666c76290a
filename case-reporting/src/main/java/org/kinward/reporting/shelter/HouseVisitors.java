package org.kinward.reporting.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.visitor.Visitor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came to a house on a day, and who came to a child; never a name. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class HouseVisitors {

    private static final String LINES = """
            select v.id, v.intake_id, f.id as file, case when i.state = 'created' then i.reference end as reference, i.call_word,
                v.came_as, v.paper, v.name_slot, v.refused_why, v.words, allowed.name as allowed_name, wrote.name as by_name,
                v.came_at at time zone coalesce(a.time_zone, 'UTC') as came,
                v.left_at at time zone coalesce(a.time_zone, 'UTC') as went
            from casework.visitor v join account.place l on l.id = v.place_id left join account.agency a on a.id = l.agency_id
            left join casework.intake i on i.id = v.intake_id left join casework.case_file f on f.intake_id = v.intake_id
            left join account.person allowed on allowed.id = v.allowed_person_id
            left join account.person wrote on wrote.id = v.written_by
            where %s
            order by v.left_at is not null or v.refused_why is not null, v.came_at desc, v.id limit 200
            """;

    private static final String ON_DAY = LINES
            .formatted("v.place_id = :place and (v.came_at >= :from and v.came_at < :until "
                    + "or (v.left_at is null and v.refused_why is null))");

    private static final String OF_CHILD = LINES.formatted("v.intake_id = :intake");

    private final JdbcClient casework;

    HouseVisitors(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * Somebody who came.
     *
     * @param child
     *            for whom; empty where it was about the house
     */
    public record Line(UUID id, Optional<HouseEvent.Child> child, Who who, Stands stands) {
    }

    /**
     * Who it was.
     *
     * @param name
     *            the slot of the vault in which the name lies
     */
    public record Who(Visitor.CameAs as, Visitor.PaperSeen paper, OptionalInt name) {
    }

    /**
     * How it stands, by the clock of the agency.
     *
     * @param refused
     *            why the visitor was not let in
     * @param allowedBy
     *            who of the staff let the visitor in
     * @param left
     *            empty while inside
     */
    public record Stands(LocalDateTime came, Optional<LocalDateTime> left, Optional<Visitor.WhyNotIn> refused,
            String words, Optional<String> allowedBy, Optional<String> writtenBy) {

        public boolean isInside() {
            return refused.isEmpty() && left.isEmpty();
        }
    }

    /** Who came from this moment to that one, and whoever is in the house still; those first. */
    public List<Line> between(PlaceId place, Instant from, Instant until) {
        return casework.sql(ON_DAY).param("place", place.value()).param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC)).query(HouseVisitors::line).list();
    }

    /** Who came to this child, the newest first but for who is in the house still. */
    public List<Line> of(UUID intake) {
        return casework.sql(OF_CHILD).param("intake", intake).query(HouseVisitors::line).list();
    }

    /** How many visitors are in the house. */
    public int inside(PlaceId place) {
        return casework.sql("""
                select count(*) from casework.visitor v where v.place_id = :place and v.left_at is null and v.refused_why is null
                """).param("place", place.value()).query(Integer.class).single();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        var slot = Optional.ofNullable(row.getObject("name_slot", Integer.class));
        return new Line(row.getObject("id", UUID.class), HouseEvents.child(row),
                new Who(Visitor.CameAs.valueOf(row.getString("came_as")),
                        Visitor.PaperSeen.valueOf(row.getString("paper")),
                        slot.map(OptionalInt::of).orElseGet(OptionalInt::empty)),
                new Stands(row.getObject("came", LocalDateTime.class),
                        Optional.ofNullable(row.getObject("went", LocalDateTime.class)),
                        Optional.ofNullable(row.getString("refused_why")).map(Visitor.WhyNotIn::valueOf),
                        row.getString("words"), Optional.ofNullable(row.getString("allowed_name")),
                        Optional.ofNullable(row.getString("by_name"))));
    }
}
