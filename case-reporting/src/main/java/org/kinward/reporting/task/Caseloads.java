package org.kinward.reporting.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.weight.Lives;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which children a worker leads at the places that the acting person manages, and how they live. Counts and lists are one
 * statement; it stops at a thousand children of a worker.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Caseloads {

    /** How many lines a page shows at most. */
    public static final int MOST = 25;

    /** A plan of follow-up there, or the newest return to a home abroad that was neither called off nor failed. */
    private static final String ACROSS_A_BORDER = """
            exists (select from (select p.solution from casework.follow_up_plan p where p.case_file_id = f.id
                    order by p.number desc limit 1) p where p.solution = 'ACROSS_A_BORDER')
            or exists (select from (select r.id from casework.return_home r where r.case_file_id = f.id
                    order by r.round desc limit 1) r
                cross join lateral (select l.family_id from casework.return_line l where l.return_id = r.id
                    order by l.number desc limit 1) l
                cross join lateral (select y.abroad from casework.return_family_line y where y.family_id = l.family_id
                    order by y.number desc limit 1) y
                where y.abroad and coalesce((select m.state from casework.return_move m where m.return_id = r.id
                    order by m.number desc limit 1), 'ON_THE_WAY') in ('ON_THE_WAY', 'ARRIVED'))
            """;

    /** Offset 0: looked up child by child; the database would otherwise read who lives in any house of anybody. */
    private static final String IN_A_HOUSE = """
            exists (select from casework.in_house h join account.place p on p.id = h.place_id
                where h.intake_id = f.intake_id and p.kind <> 'office' offset 0)
            """;

    private static final String LED = """
            select f.id, f.intake_id, f.reference, f.call_word, f.opened_at,
                case when %s then 'ACROSS_A_BORDER' when %s then 'IN_A_HOUSE' else 'AT_HOME' end as lives
            from (select o.id, o.intake_id, o.reference, o.call_word, o.opened_at from casework.case_file o
                where o.worker_id = w.id and o.state = 'open'
                    and o.place_id = any ((select casework.my_managed_places())::uuid[])
                order by o.opened_at, o.id limit %d) f
            """.formatted(ACROSS_A_BORDER, IN_A_HOUSE, TeamWork.COUNTED);

    private static final String COUNTS = """
            select w.id as worker, f.lives, count(*) as children from unnest(:workers::uuid[]) w (id)
            cross join lateral (%s) f group by w.id, f.lives
            """.formatted(LED);

    private static final String LINES = """
            select f.* from (select :worker::uuid as id) w cross join lateral (%s) f where f.lives = :lives
                and (:at::timestamptz is null or (f.opened_at, f.id) > (:at::timestamptz, :behind::uuid))
            order by f.opened_at, f.id limit %d
            """.formatted(LED, MOST + 1);

    private final JdbcClient casework;

    Caseloads(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** How many children each of these people leads, by how the children live; nothing where there is none. */
    public Map<UUID, Map<Lives, Integer>> counts(List<UUID> workers) {
        var all = new HashMap<UUID, Map<Lives, Integer>>();
        casework.sql(COUNTS).param("workers", workers.toArray(UUID[]::new)).query(row -> {
            all.computeIfAbsent(row.getObject("worker", UUID.class), _ -> new EnumMap<>(Lives.class))
                    .put(Lives.valueOf(row.getString("lives")), row.getInt("children"));
        });
        return all;
    }

    /** One more than a page shows, the longest open first, behind this line. */
    public List<CaseloadLine> page(PersonId worker, Lives lives, Optional<TaskPosition> behind) {
        return casework.sql(LINES).param("worker", worker.value()).param("lives", lives.name())
                .param("at", behind.map(last -> last.due().atOffset(ZoneOffset.UTC)).orElse(null))
                .param("behind", behind.map(last -> last.task().toString()).orElse(null))
                .query((row, _) -> line(row)).list();
    }

    private static CaseloadLine line(ResultSet row) throws SQLException {
        return new CaseloadLine(row.getObject("id", UUID.class), row.getObject("intake_id", UUID.class),
                new ReferenceNumber(row.getString("reference")), Optional.ofNullable(row.getString("call_word")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
