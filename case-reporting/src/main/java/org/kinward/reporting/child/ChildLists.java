package org.kinward.reporting.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Children of one scope, page by page, and children that were found. It reads only inside the transaction that also
 * writes down that somebody looked; the fence of the database leaves out what the acting person may not see.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class ChildLists {

    /** Without a page of files between them these joins would be made for everybody at the place, to show 25. */
    private static final String LINES_OF = """
            select f.id, f.reference, f.call_word, f.opened_at, w.name as worker, p.district,
                coalesce(cardinality(k.kept_away), 0) > 0 or casework.guarded_elsewhere(f.child_id, f.intake_id) as guarded,
                case when f.worker_id = (select casework.me()) or f.intake_id = any ((select casework.my_covered())::uuid[])
                    or f.place_id = any ((select casework.my_places())::uuid[])
                    then p.name end as place,
                f.opened_at at time zone coalesce(a.time_zone, 'UTC') as opened_local,
                hearing.due_at at time zone coalesce(a.time_zone, 'UTC') as heard_local,
                :now at time zone coalesce(a.time_zone, 'UTC') as now_local,
                %s
            from %s f
            left join casework.first_hour_sex_age s on s.intake_id = f.intake_id
            left join casework.first_hour_contact k on k.intake_id = f.intake_id
            left join casework.task hearing on hearing.intake_id = f.intake_id and hearing.kind = 'HEAR_CHILD'
                and hearing.done_at is null
            left join account.agency a on a.id = f.agency_id
            left join account.place p on p.id = f.place_id
            left join account.person w on w.id = f.worker_id
            """;

    private static final String LINES = LINES_OF.formatted(SeenAs.COLUMNS, "casework.case_file");

    private static final String FEW = "order by f.opened_at desc, f.id limit " + LinesPage.SIZE;

    private final JdbcClient casework;

    private final Clock clock;

    ChildLists(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** One page of a list, in one statement whatever the size of the list. */
    public LinesPage page(ListAsked asked) {
        var query = new ListQuery(asked);
        var lines = casework.sql(LINES_OF.formatted(SeenAs.COLUMNS, query.files()) + query.order())
                .params(query.values()).param("now", now()).query(ChildLists::line).list();
        return LinesPage.of(lines);
    }

    /** The children with these numbers, as far as the acting person may see them; the newest first. */
    public List<ChildLine> withNumbers(Set<ReferenceNumber> numbers) {
        var symbols = numbers.stream().map(ReferenceNumber::symbols).collect(Collectors.toSet());
        return few("f.reference in (:these)", symbols);
    }

    /** The children with these case files, as far as the acting person may see them; the newest first. */
    public List<ChildLine> withFiles(Set<UUID> files) {
        return few("f.id in (:these)", files);
    }

    /**
     * Children of these places with this call word, whatever its letters' size, before those with these numbers; in one
     * statement. A word is unique in a place.
     */
    public List<ChildLine> withCallWordOr(String word, Set<PlaceId> places, Set<ReferenceNumber> numbers) {
        return casework.sql(LINES + """
                where f.id in (
                    select w.id from casework.case_file w
                    where w.place_id = any (:places) and lower(w.call_word) = lower(:word)
                    union all select n.id from casework.case_file n where n.reference = any (:numbers))
                order by (lower(f.call_word) = lower(:word)) is not true, f.opened_at desc, f.id
                limit %d
                """.formatted(LinesPage.SIZE)).param("places", places.stream().map(PlaceId::value).toArray(UUID[]::new))
                .param("numbers", numbers.stream().map(ReferenceNumber::symbols).toArray(String[]::new))
                .param("word", word.strip()).param("now", now()).query(ChildLists::line).list();
    }

    private List<ChildLine> few(String condition, Set<?> these) {
        return these.isEmpty() ? List.of()
                : casework.sql(LINES + "where " + condition + " " + FEW).param("these", these).param("now", now())
                        .query(ChildLists::line).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ChildLine line(ResultSet row, int index) throws SQLException {
        var now = row.getObject("now_local", LocalDateTime.class);
        var times = new ChildLine.Times(row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("opened_local", LocalDateTime.class).toLocalDate(),
                Optional.ofNullable(row.getObject("heard_local", LocalDateTime.class)), now);
        var where = new ChildLine.Where(Optional.ofNullable(row.getString("place")),
                Optional.ofNullable(row.getString("district")).orElse(""), row.getBoolean("guarded"));
        return new ChildLine(row.getObject("id", UUID.class), new ReferenceNumber(row.getString("reference")),
                Optional.ofNullable(row.getString("call_word")), SeenAs.of(row, now.toLocalDate()), where,
                Optional.ofNullable(row.getString("worker")), times);
    }
}
