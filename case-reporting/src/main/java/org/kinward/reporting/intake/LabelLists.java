package org.kinward.reporting.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets of labels of a place: who has them, and what became of each number. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class LabelLists {

    private static final String SHEETS = """
            select s.id, s.place_id, pl.name as place, t.name as given_to, m.name as made_by, s.made_at,
                count(l.symbols) filter (where l.used_at is null and l.void_at is null) as unused, count(l.used_at) as used,
                count(l.void_at) as voided
            from casework.label_sheet s join account.place pl on pl.id = s.place_id
            left join casework.label l on l.sheet_id = s.id left join account.person t on t.id = s.given_to left join account.person m on m.id = s.made_by
            where %s group by s.id, pl.name, t.name, m.name order by s.made_at desc, s.id limit 100
            """;

    private final JdbcClient casework;

    LabelLists(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * One sheet.
     *
     * @param left
     *            how many of its labels nobody used yet
     */
    public record Sheet(UUID id, PlaceId place, String placeName, Hands hands, int left, int used, int voided) {
    }

    /** Who made it and when, and who has it; empty names of people of whom the acting person knows nothing. */
    public record Hands(String givenTo, String madeBy, Instant madeAt) {
    }

    /**
     * One label.
     *
     * @param at
     *            when it was used or made void; null while it is unused
     * @param reason
     *            why it is void, or null
     */
    public record Line(int position, ReferenceNumber number, State state, @Nullable Instant at,
            @Nullable String reason) {

        /** What became of it. */
        public enum State {
            UNUSED, USED, VOID
        }
    }

    /** The sheets of a place, the newest first; at most a hundred. */
    public List<Sheet> of(PlaceId place) {
        return casework.sql(SHEETS.formatted("s.place_id = :place")).param("place", place.value())
                .query(LabelLists::sheet).list();
    }

    public Optional<Sheet> sheet(UUID id) {
        return casework.sql(SHEETS.formatted("s.id = :id")).param("id", id).query(LabelLists::sheet).optional();
    }

    /** The labels of a sheet in their order. */
    public List<Line> lines(UUID sheet) {
        return casework.sql("""
                select position, symbols, void_reason, coalesce(used_at, void_at) as at,
                    case when used_at is not null then 'USED' when void_at is not null then 'VOID' else 'UNUSED' end as state
                from casework.label where sheet_id = :sheet order by position
                """).param("sheet", sheet).query(LabelLists::line).list();
    }

    private static Sheet sheet(ResultSet row, int index) throws SQLException {
        return new Sheet(row.getObject("id", UUID.class), new PlaceId(row.getObject("place_id", UUID.class)),
                row.getString("place"), new Hands(name(row, "given_to"), name(row, "made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()),
                row.getInt("unused"), row.getInt("used"), row.getInt("voided"));
    }

    private static String name(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? "" : name;
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return new Line(row.getInt("position"), new ReferenceNumber(row.getString("symbols")),
                Line.State.valueOf(row.getString("state")), at == null ? null : at.toInstant(),
                row.getString("void_reason"));
    }
}
