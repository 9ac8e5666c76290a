package org.kinward.reporting.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children of a place with call word and room, drafts included: a child is there before its record is. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Beds {

    private final JdbcClient casework;

    Beds(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * One child of the place.
     *
     * @param intake
     *            surrogate of the intake, for the audit
     * @param isRecord
     *            false while it is a draft, whose number is not shown yet
     * @param elsewhere
     *            the name of the other place where the child sleeps tonight; empty when it sleeps here
     * @param guarded
     *            whether somebody may not come near
     */
    public record Bed(UUID intake, ReferenceNumber reference, boolean isRecord, Optional<String> callWord,
            Optional<String> room, Optional<String> elsewhere, boolean guarded) {
    }

    /** Everybody of the place, by room and call word; last of all who sleeps elsewhere. */
    public List<Bed> at(PlaceId place) {
        return casework.sql("""
                select i.id, i.reference, i.state, i.call_word, r.name as room, e.name as elsewhere,
                    coalesce(cardinality(k.kept_away), 0) > 0 or casework.guarded_elsewhere(f.child_id, i.id) as guarded
                from casework.intake i
                left join casework.case_file f on f.intake_id = i.id
                left join casework.first_hour_tonight n on n.intake_id = i.id
                left join account.place e on e.id = n.place_id and e.id <> i.place_id
                left join casework.first_hour_contact k on k.intake_id = i.id
                left join account.room r on r.id = n.room_id and e.id is null
                where i.place_id = :place and i.state in ('draft', 'created') and coalesce(f.state, 'open') = 'open'
                order by e.id is not null, r.name nulls last, lower(i.call_word) nulls last, i.id limit 500
                """).param("place", place.value()).query(Beds::bed).list();
    }

    /** The name of a place; empty if the acting person's agency does not run it. */
    public Optional<String> nameOf(PlaceId place) {
        return casework.sql("select name from account.place where id = :place").param("place", place.value())
                .query(String.class).optional();
    }

    private static Bed bed(ResultSet row, int index) throws SQLException {
        return new Bed(row.getObject("id", UUID.class), new ReferenceNumber(row.getString("reference")),
                "created".equals(row.getString("state")), Optional.ofNullable(row.getString("call_word")),
                Optional.ofNullable(row.getString("room")), Optional.ofNullable(row.getString("elsewhere")),
                row.getBoolean("guarded"));
    }
}
