package org.kinward.reporting.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.transaction.Transactional;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.task.TaskKind;
import org.kinward.reporting.child.SeenAs;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the acting person has to do, in two statements. Each part of a statement names one scope, so that the database
 * walks one index for it: own tasks, tasks of own children, tasks of the places in care. What the night has asked of one
 * person is there for the others as well, with that person's name: at six the carer signs off, and the child waits.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class WorkList {

    /** How many lines of a kind the page shows at most. */
    public static final int MOST = 25;

    private static final String SEEN_AS = SeenAs.COLUMNS;

    /** What somebody else alone ends stands on no list: who manages the house sees who it was that two let in, or who waits. */
    private static final String NOT_ANOTHERS = """
            (t.kind not in ('SEE_ALIKE_NAME', 'SEE_WHO_WAITS', 'AGREE_MAY_TAKE')
                or t.place_id = any ((select casework.my_managed_places())::uuid[]))
            """;

    static final String MINE_TO_END = "t.kind <> 'ASSIGN_WORKER' and " + NOT_ANOTHERS;

    static final String LINE = """
            select t.id as task, t.kind, t.words, t.intake_id, f.id as file, f.reference, f.call_word,
                case when t.person_id <> (select casework.me()) then whose.name end as whose,
                case when t.intake_id = any ((select casework.my_covered())::uuid[]) then lead.name end as for_whom,
                t.due_at at time zone coalesce(a.time_zone, 'UTC') as due_local,
                :now at time zone coalesce(a.time_zone, 'UTC') as now_local,
                coalesce(t.due_at < paper.started_at, false) as late_on_paper, t.urgent,
            """ + SEEN_AS + "\n";

    static final String ABOUT = """
            left join casework.case_file f on f.intake_id = t.intake_id
            left join casework.first_hour_sex_age s on s.intake_id = t.intake_id
            left join casework.intake paper on paper.id = t.intake_id and paper.paper_told_on is not null
            left join account.agency a on a.id = t.agency_id
            left join account.person whose on whose.id = t.person_id
            left join account.person lead on lead.id = t.worker_id
            """;

    private static final String TASKS = bounded("""
            with mine as (
                (select t.* from casework.task t where t.person_id = (select casework.me())
                    and t.done_at is null and {mine} order by t.due_at, t.id limit :counted)
                union
                (select t.* from casework.task t where t.worker_id = (select casework.me())
                    and t.done_at is null and {mine} order by t.due_at, t.id limit :counted)
                union
                (select t.* from casework.task t where t.intake_id = any ((select casework.my_covered())::uuid[])
                    and t.done_at is null and {mine} order by t.due_at, t.id limit :counted)
                union
                (select t.* from casework.task t where t.place_id = any ((select casework.my_care_places())::uuid[])
                    and t.done_at is null and {mine} order by t.due_at, t.id limit :counted)),
            first as (select m.*, count(*) over () as everything from mine m
                order by m.urgent desc, m.due_at, m.id limit :most)
            """ + LINE + """
            , t.everything
            from first t
            """ + ABOUT + """
            order by t.urgent desc, t.due_at, t.id limit :most
            """).replace("{mine}", MINE_TO_END);

    private static final String TASKS_OF_RECORD = bounded(LINE + "from casework.task t\n" + ABOUT + """
            where t.intake_id = :intake and t.done_at is null and\s""" + NOT_ANOTHERS + """
            order by t.urgent desc, t.due_at, t.id limit :most
            """);

    private final JdbcClient casework;

    private final Clock clock;

    WorkList(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** Open tasks of the acting person, the urgent ones first, then by hour; also those that are due much later. */
    public OpenTasks tasks() {
        var all = new AtomicInteger();
        var tasks = casework.sql(TASKS).param("now", now())
                .query((row, index) -> {
                    all.set(row.getInt("everything"));
                    return task(row, index);
                }).list();
        return new OpenTasks(tasks, all.get());
    }

    /** Open tasks of one record, in the same order. */
    public List<DueTask> ofRecord(UUID intake) {
        return casework.sql(TASKS_OF_RECORD).param("intake", intake).param("now", now())
                .query(WorkList::task).list();
    }

    /**
     * Drafts of the acting person's places, records of the places the person manages that nobody leads yet or covers, and
     * for whom the person stands in.
     */
    public Waiting waiting() {
        var rows = casework.sql(WaitingSql.ALL).param("now", now()).query(WaitingSql::row).list();
        return new Waiting(WaitingSql.only(WaitingChild.class, rows), WaitingSql.only(StandIn.class, rows),
                WaitingSql.only(Waiting.Offer.class, rows), WaitingSql.only(Waiting.Declined.class, rows),
                WaitingSql.only(Waiting.Asked.class, rows), WaitingSql.only(Waiting.Answered.class, rows),
                WaitingSql.only(Waiting.Figures.class, rows));
    }

    /** Bounds stand in the statement itself: a plan made before they are known would not know how few lines are wanted. */
    static String bounded(String sql) {
        return sql.replace(":counted", Integer.toString(OpenTasks.COUNTED + 1)).replace(":most",
                Integer.toString(MOST));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static DueTask task(ResultSet row, int index) throws SQLException {
        var due = row.getObject("due_local", LocalDateTime.class);
        var now = row.getObject("now_local", LocalDateTime.class);
        return new DueTask(row.getObject("task", UUID.class), TaskKind.valueOf(row.getString("kind")),
                row.getString("words"), about(row, now),
                DueTask.When.of(due, now, row.getBoolean("late_on_paper"), row.getBoolean("urgent")),
                Optional.ofNullable(row.getString("whose")), Optional.ofNullable(row.getString("for_whom")));
    }

    static AboutChild about(ResultSet row, LocalDateTime now) throws SQLException {
        return new AboutChild(row.getObject("intake_id", UUID.class),
                Optional.ofNullable(row.getObject("file", UUID.class)),
                Optional.ofNullable(row.getString("reference")).map(ReferenceNumber::new),
                Optional.ofNullable(row.getString("call_word")), SeenAs.of(row, now.toLocalDate()));
    }
}
