package org.kinward.reporting.casefile.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.task.TaskKind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a colleague has in hand at the places that the acting person manages: each list walks one index. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class InHandLists {

    /** So many of each at the most; once they are given, the next ones follow. */
    public static final int MOST = 50;

    private static final String AT_MINE = "place_id = any ((select casework.my_managed_places())::uuid[])";
    private static final String CASES = """
            select f.id, f.intake_id, f.reference, f.call_word, p.name as place, f.opened_at at time zone coalesce(g.time_zone,
                'UTC') as since
            from casework.case_file f left join account.place p on p.id = f.place_id
            left join account.agency g on g.id = f.agency_id
            where f.worker_id = :worker and f.state = 'open' and f.%s order by f.opened_at, f.id limit :most
            """.formatted(AT_MINE);
    private static final String TASKS = """
            select t.id, t.intake_id, t.kind, i.reference, t.due_at at time zone coalesce(g.time_zone, 'UTC') as due
            from casework.task t join casework.intake i on i.id = t.intake_id
            left join account.agency g on g.id = t.agency_id
            where t.person_id = :worker and t.done_at is null and t.%s order by t.due_at, t.id limit :most
            """.formatted(AT_MINE);
    private static final String REQUESTS = """
            select a.id, a.case_file_id, a.intake_id, a.kind, f.reference
            from casework.approval a join casework.case_file f on f.id = a.case_file_id
            where a.asked_by = :worker and a.state = 'WAITING' and a.%s order by a.due_at, a.id limit :most
            """.formatted(AT_MINE);

    private final JdbcClient casework;

    InHandLists(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** A case that the person leads. */
    public record CaseLine(UUID file, UUID intake, ReferenceNumber reference, Optional<String> callWord, String place,
            LocalDateTime since) {
    }

    /** A task that is for this person alone. */
    public record TaskLine(UUID task, UUID intake, TaskKind kind, ReferenceNumber reference, LocalDateTime due) {
    }

    /** What the person asked for and nobody has answered; whoever leads the case then takes it back or waits. */
    public record RequestLine(UUID approval, UUID file, UUID intake, SubjectKind kind, ReferenceNumber reference) {
    }

    public List<CaseLine> cases(PersonId worker) {
        return casework.sql(CASES).param("worker", worker.value()).param("most", MOST)
                .query((row, _) -> new CaseLine(id(row, "id"), id(row, "intake_id"), number(row),
                        Optional.ofNullable(row.getString("call_word")),
                        Optional.ofNullable(row.getString("place")).orElse(""),
                        row.getObject("since", LocalDateTime.class)))
                .list();
    }

    public List<TaskLine> tasks(PersonId worker) {
        return casework.sql(TASKS).param("worker", worker.value()).param("most", MOST)
                .query((row, _) -> new TaskLine(id(row, "id"), id(row, "intake_id"),
                        TaskKind.valueOf(row.getString("kind")), number(row),
                        row.getObject("due", LocalDateTime.class)))
                .list();
    }

    public List<RequestLine> requests(PersonId worker) {
        return casework.sql(REQUESTS).param("worker", worker.value()).param("most", MOST)
                .query((row, _) -> new RequestLine(id(row, "id"), id(row, "case_file_id"), id(row, "intake_id"),
                        SubjectKind.valueOf(row.getString("kind")), number(row)))
                .list();
    }

    private static ReferenceNumber number(ResultSet row) throws SQLException {
        return new ReferenceNumber(row.getString("reference"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
