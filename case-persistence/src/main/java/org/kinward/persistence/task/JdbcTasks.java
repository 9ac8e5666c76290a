package org.kinward.persistence.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskId;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps tasks as rows; opening a task that is open already is one statement. */
@Repository
class JdbcTasks implements Tasks {

    private static final String SELECT = """
            select id, kind, intake_id, agency_id, place_id, thing_id, for_whom, person_id, due_at, words, done_by,
                done_at
            from casework.task where\s""";

    private final JdbcClient sql;

    JdbcTasks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void open(Task task) {
        sql.sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom,
                    person_id, due_at, words, thing_id)
                select :id, i.id, i.agency_id, i.place_id, i.worker_id, :kind, :urgent, :forWhom, :person, :due, :words,
                    :thing
                from casework.intake i where i.id = :record
                on conflict (intake_id, kind, thing_id) where done_at is null do update
                set due_at = excluded.due_at, words = excluded.words, for_whom = excluded.for_whom,
                    person_id = excluded.person_id""")
                .param("id", task.id().value()).param("kind", task.kind().name())
                .param("urgent", task.kind().isUrgent()).param("forWhom", word(task.who()))
                .param("person", person(task.who()), java.sql.Types.OTHER)
                .param("due", Timestamp.from(task.due())).param("words", task.words())
                .param("thing", task.about().thing().orElse(null), java.sql.Types.OTHER)
                .param("record", task.about().record()).update();
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return sql.sql(SELECT + "id = :id").param("id", id.value()).query(JdbcTasks::task).optional();
    }

    @Override
    public boolean close(Task done) {
        return end(done, false);
    }

    @Override
    public void withdraw(Task closed) {
        end(closed, true);
    }

    @Override
    public boolean reopen(Task done) {
        return sql.sql("""
                update casework.task t set done_at = null, done_by = null
                where t.id = :id and t.done_at is not null and not t.withdrawn and t.done_by = :by and not exists (
                    select from casework.task o where o.intake_id = t.intake_id and o.kind = t.kind
                        and o.thing_id is not distinct from t.thing_id and o.done_at is null)
                """).param("id", done.id().value()).param("by", how(done).by().value()).update() == 1;
    }

    @Override
    public List<Task> openOf(UUID record) {
        return sql.sql(SELECT + "intake_id = :record and done_at is null order by urgent desc, due_at, id")
                .param("record", record).query(JdbcTasks::task).list();
    }

    private boolean end(Task closed, boolean withdrawn) {
        var how = how(closed);
        return sql.sql("""
                update casework.task set done_at = :at, done_by = :by, withdrawn = :withdrawn
                where id = :id and done_at is null""")
                .param("at", Timestamp.from(how.at())).param("by", how.by().value()).param("withdrawn", withdrawn)
                .param("id", closed.id().value()).update() == 1;
    }

    private static Task.Done how(Task closed) {
        return closed.done().orElseThrow(() -> new IllegalArgumentException("the task is not closed"));
    }

    private static Task task(ResultSet row, int index) throws SQLException {
        var about = new Task.About(row.getObject("intake_id", UUID.class),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new PlaceId(row.getObject("place_id", UUID.class)),
                Optional.ofNullable(row.getObject("thing_id", UUID.class)));
        return new Task(new TaskId(row.getObject("id", UUID.class)), TaskKind.valueOf(row.getString("kind")), about,
                who(row), row.getTimestamp("due_at").toInstant(), row.getString("words"), done(row));
    }

    private static Optional<Task.Done> done(ResultSet row) throws SQLException {
        var by = row.getObject("done_by", UUID.class);
        return by == null ? Optional.empty()
                : Optional.of(new Task.Done(new PersonId(by), row.getTimestamp("done_at").toInstant()));
    }

    private static Task.TaskFor who(ResultSet row) throws SQLException {
        return switch (row.getString("for_whom")) {
            case "person" -> new Task.TaskFor.Person(new PersonId(row.getObject("person_id", UUID.class)));
            case "place" -> new Task.TaskFor.Place();
            default -> new Task.TaskFor.DutyOfficer();
        };
    }

    private static String word(Task.TaskFor who) {
        return switch (who) {
            case Task.TaskFor.Person _ -> "person";
            case Task.TaskFor.Place _ -> "place";
            case Task.TaskFor.DutyOfficer _ -> "duty_officer";
        };
    }

    private static @Nullable UUID person(Task.TaskFor who) {
        return who instanceof Task.TaskFor.Person(var person) ? person.value() : null;
    }
}
