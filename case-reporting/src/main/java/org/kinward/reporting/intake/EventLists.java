package org.kinward.reporting.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events of a place, and the list of one as it stands on the children's own pages. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class EventLists {

    private static final String LINES = """
            select l.number, case when t.number is not null then l.tie end as tie, t.number as tie_to, l.version, i.id as intake, i.reference, i.state,
                exists (select from casework.label b where b.symbols = i.reference) as labelled,
                s.sex, s.age_best, g.language, h.signs, r.id as room_id, r.name as room
            from casework.event_line l left join casework.intake i on i.id = l.intake_id
            left join casework.first_hour_sex_age s on s.intake_id = l.intake_id
            left join casework.first_hour_language g on g.intake_id = l.intake_id
            left join casework.first_hour_health h on h.intake_id = l.intake_id
            left join casework.first_hour_tonight n on n.intake_id = l.intake_id
            left join account.room r on r.id = n.room_id
            left join casework.event_line t on t.event_id = l.event_id and t.number = l.tie_to
            where l.event_id = :event order by l.number
            """;

    private final JdbcClient casework;

    EventLists(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * One event on the list of a place.
     *
     * @param listed
     *            how many children are on its list
     * @param counted
     *            how many were on it at the last head count; empty when nobody counted
     */
    public record Line(UUID id, Instant cameAt, Optional<String> service, int listed, OptionalInt counted) {
    }

    /**
     * One child on the list.
     *
     * @param intake
     *            null for somebody who may not open the record that it has become
     * @param number
     *            shown for a label and for a record; empty for a draft without a label
     */
    public record Child(int line, @Nullable UUID intake, Optional<String> number, Looks looks, Tied tied, long version,
            boolean draft) {
    }

    /** What was seen of it. */
    public record Looks(Optional<String> sex, OptionalInt age, Optional<String> language, Health health,
            Optional<Room> room) {
    }

    /**
     * Signs of health.
     *
     * @param looked
     *            whether anybody has looked
     */
    public record Health(boolean looked, List<String> signs) {

        public Health {
            signs = List.copyOf(signs);
        }
    }

    /** Where it sleeps. */
    public record Room(UUID id, String name) {
    }

    /** To whom on the list it belongs. */
    public record Tied(Optional<String> kind, int to) {
    }

    /** The events of a place, the newest first; at most fifty. */
    public List<Line> of(PlaceId place) {
        return casework.sql("""
                select e.id, e.came_at, e.service, e.heads_listed,
                    (select count(*) from casework.event_line l where l.event_id = e.id) as listed
                from casework.event e where e.place_id = :place order by e.came_at desc, e.id limit 50
                """).param("place", place.value())
                .query((row, _) -> new Line(row.getObject("id", UUID.class),
                        row.getObject("came_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("service")), row.getInt("listed"),
                        number(row, "heads_listed")))
                .list();
    }

    /** Everybody on the list of an event. */
    public List<Child> children(UUID event) {
        return casework.sql(LINES).param("event", event).query(EventLists::child).list();
    }

    private static Child child(ResultSet row, int index) throws SQLException {
        var state = row.getString("state");
        var draft = "draft".equals(state);
        var shown = row.getBoolean("labelled") || "created".equals(state);
        var reference = row.getString("reference");
        return new Child(row.getInt("number"), row.getObject("intake", UUID.class),
                shown && reference != null ? Optional.of(new ReferenceNumber(reference).shown())
                        : Optional.empty(),
                looks(row), new Tied(Optional.ofNullable(row.getString("tie")), row.getInt("tie_to")),
                row.getLong("version"), draft);
    }

    private static Looks looks(ResultSet row) throws SQLException {
        var room = row.getObject("room_id", UUID.class);
        var signs = row.getArray("signs");
        return new Looks(Optional.ofNullable(row.getString("sex")), number(row, "age_best"),
                Optional.ofNullable(row.getString("language")),
                new Health(signs != null, signs == null ? List.of() : words(signs)),
                room == null ? Optional.empty() : Optional.of(new Room(room, row.getString("room"))));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
