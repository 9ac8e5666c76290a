package org.kinward.reporting.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.SeenAs;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children of a place with call word and room, drafts included: a child is there before its record is. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Beds {

    private static final String AT = """
            select i.id, i.reference, i.state, i.call_word, r.name as room, e.name as elsewhere,
                coalesce(cardinality(k.kept_away), 0) > 0 or casework.guarded_elsewhere(f.child_id, i.id) as guarded,
                (:now at time zone coalesce(a.time_zone, 'UTC'))::date as today, %s
            from casework.intake i
            left join casework.case_file f on f.intake_id = i.id
            left join casework.first_hour_sex_age s on s.intake_id = i.id
            left join casework.first_hour_tonight n on n.intake_id = i.id
            left join account.place e on e.id = n.place_id and e.id <> i.place_id
            left join casework.first_hour_contact k on k.intake_id = i.id
            left join account.room r on r.id = n.room_id and e.id is null
            left join account.agency a on a.id = i.agency_id
            where i.place_id = :place and i.state in ('draft', 'created') and coalesce(f.state, 'open') = 'open'
            order by e.id is not null, r.name nulls last, lower(i.call_word) nulls last, i.id limit 500
            """.formatted(SeenAs.COLUMNS);

    private final JdbcClient casework;

    private final Clock clock;

    Beds(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * One child of the place.
     *
     * @param intake
     *            surrogate of the intake, for the audit
     * @param isRecord
     *            false while it is a draft, whose number is not shown yet
     * @param seenAs
     *            girl or boy, and how old: of some children nothing else is known yet
     * @param guarded
     *            whether somebody may not come near
     */
    public record Bed(UUID intake, ReferenceNumber reference, boolean isRecord, Optional<String> callWord,
            SeenAs seenAs, Tonight tonight, boolean guarded) {
    }

    /**
     * Where a child sleeps.
     *
     * @param elsewhere
     *            the name of the other place where it sleeps; empty when it sleeps here
     */
    public record Tonight(Optional<String> room, Optional<String> elsewhere) {
    }

    /** Everybody of the place, by room and call word; last of all who sleeps elsewhere. */
    public List<Bed> at(PlaceId place) {
        return casework.sql(AT).param("place", place.value()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Beds::bed).list();
    }

    /** The name of a place; empty if the acting person's agency does not run it. */
    public Optional<String> nameOf(PlaceId place) {
        return casework.sql("select name from account.place where id = :place").param("place", place.value())
                .query(String.class).optional();
    }

    private static Bed bed(ResultSet row, int index) throws SQLException {
        return new Bed(row.getObject("id", UUID.class), new ReferenceNumber(row.getString("reference")),
                "created".equals(row.getString("state")), Optional.ofNullable(row.getString("call_word")),
                SeenAs.of(row, row.getObject("today", LocalDate.class)),
                new Tonight(Optional.ofNullable(row.getString("room")),
                        Optional.ofNullable(row.getString("elsewhere"))),
                row.getBoolean("guarded"));
    }
}
