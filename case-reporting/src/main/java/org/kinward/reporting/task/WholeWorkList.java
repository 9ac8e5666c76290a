package org.kinward.reporting.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Open tasks page by page, one statement a page. Each part names one scope and walks one index from where the page
 * before ended.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class WholeWorkList {

    private static final int ONE_MORE = WorkList.MOST + 1;

    private static final List<String> MINE = List.of("t.person_id = (select casework.me())",
            "t.worker_id = (select casework.me())",
            "t.intake_id = any ((select casework.my_covered())::uuid[])",
            "t.place_id = any ((select casework.my_care_places())::uuid[])");

    private static final List<String> OF_WORKER = List.of(
            "t.person_id = :worker and t.place_id = any ((select casework.my_managed_places())::uuid[])",
            "t.worker_id = :worker and t.for_whom <> 'person'"
                    + " and t.place_id = any ((select casework.my_managed_places())::uuid[])");

    private static final String OVERDUE = """
            and t.due_at < (select min(date_trunc('day', :now at time zone g.time_zone) at time zone g.time_zone)
                from account.agency g)
            """;

    private static final String UNTIL_TONIGHT = """
            and t.due_at < (select max((date_trunc('day', :now at time zone g.time_zone) + interval '1 day')
                at time zone g.time_zone) from account.agency g)
            """;

    private final JdbcClient casework;

    private final Clock clock;

    WholeWorkList(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** Everything that the acting person has to do: the own tasks, those of own children and of the places in care. */
    public TasksPage mine(Optional<TaskPosition> behind) {
        return page(sql(MINE, "", behind.isPresent()), behind, Optional.empty());
    }

    /** The same, due on a day before or until the end of today at the agency. */
    public TasksPage untilTonight(Optional<TaskPosition> behind) {
        return page(sql(MINE, UNTIL_TONIGHT, behind.isPresent()), behind, Optional.empty());
    }

    /** How many of them there are; counted no further than one more than {@link OpenTasks#COUNTED}. */
    public int dueUntilTonight() {
        var most = " limit " + (OpenTasks.COUNTED + 1);
        var parts = MINE.stream().map(scope -> "(select t.id from casework.task t where " + scope
                + " and t.done_at is null and " + WorkList.MINE_TO_END + UNTIL_TONIGHT + most + ")")
                .collect(Collectors.joining("\nunion\n"));
        return casework.sql("select count(*) from (" + parts + most + ") c")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    }

    /** What one worker has to do at the places that the acting person manages. */
    public TasksPage of(PersonId worker, boolean overdueOnly, Optional<TaskPosition> behind) {
        return page(sql(OF_WORKER, overdueOnly ? OVERDUE : "", behind.isPresent()), behind, Optional.of(worker));
    }

    private TasksPage page(String sql, Optional<TaskPosition> behind, Optional<PersonId> worker) {
        var asked = casework.sql(sql).param("now", clock.instant().atOffset(ZoneOffset.UTC));
        worker.ifPresent(person -> asked.param("worker", person.value()));
        behind.ifPresent(last -> asked.param("due", last.due().atOffset(ZoneOffset.UTC)).param("task", last.task()));
        var lines = asked.query((row, index) -> new Line(WorkList.task(row, index), due(row))).list();
        var shown = lines.stream().limit(WorkList.MOST).toList();
        var next = lines.size() < ONE_MORE
                ? Optional.<TaskPosition>empty()
                : Optional.of(new TaskPosition(shown.getLast().due(), shown.getLast().task().task()));
        return new TasksPage(shown.stream().map(Line::task).toList(), next);
    }

    private static String sql(List<String> scopes, String narrowed, boolean further) {
        var condition = " and t.done_at is null and " + WorkList.MINE_TO_END + narrowed
                + (further ? "and (t.due_at, t.id) > (:due, :task)\n" : "");
        var parts = scopes.stream().map(scope -> "(select t.* from casework.task t where " + scope + condition
                + "order by t.due_at, t.id limit " + ONE_MORE + ")").collect(Collectors.joining("\nunion\n"));
        return Stream.of("with these as (", parts, ")", WorkList.LINE + ", t.due_at", "from these t", WorkList.ABOUT,
                "order by t.due_at, t.id limit " + ONE_MORE).collect(Collectors.joining("\n"));
    }

    private static Instant due(ResultSet row) throws SQLException {
        return row.getObject("due_at", OffsetDateTime.class).toInstant();
    }

    private record Line(DueTask task, Instant due) {
    }
}
