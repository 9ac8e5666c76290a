package org.kinward.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who marks a task as done is told so, and may take it back for an hour: a slip of the finger loses nothing. */
@WholeProgramTest
class TaskDoneTest {

    @LocalServerPort
    private int port;
    @Autowired
    private ShelterNight night;
    @Autowired
    private TestDatabase database;

    @Test
    void saysOnTheRecordWhatIsDoneAndTakesItBack() {
        var child = night.girl("Undone");
        var task = task(child);
        var manager = Shift.of(port, "manager");
        var record = "/c/" + child.file();

        var done = manager.send(manager.page(record), "/today/tasks/" + task + "/done", Map.of());
        var said = manager.page(record + "?done=" + task);
        var undone = manager.send(said, "/today/tasks/" + task + "/reopen", Map.of());

        assertThat(done.headers().firstValue("Location")).hasValueSatisfying(
                to -> assertThat(to).endsWith(record + "?done=" + task));
        assertThat(said.select(".govuk-notification-banner--success").text())
                .contains("Marked as done", child.reference().shown());
        assertThat(Shift.to(undone)).isEqualTo(record);
        assertThat(isOpen(task)).isTrue();
        assertThat(manager.page(record + "?done=" + task).select(".govuk-notification-banner")).isEmpty();
    }

    @Test
    void takesNothingBackForAnotherPersonOrAfterAnHour() {
        var child = night.girl("Kept");
        var task = task(child);
        var manager = Shift.of(port, "manager");
        manager.send(manager.page("/c/" + child.file()), "/today/tasks/" + task + "/done", Map.of());
        var said = manager.page("/today?done=" + task);
        assertThat(said.select(".govuk-notification-banner--success").text()).contains(child.reference().shown());

        database.superuser().sql("update casework.task set done_by = ? where id = ?")
                .params(night.person("carer").value(), task).update();
        var another = manager.send(said, "/today/tasks/" + task + "/reopen", Map.of());
        database.superuser().sql("update casework.task set done_by = ?, done_at = done_at - interval '61 minutes' "
                + "where id = ?").params(night.person("manager").value(), task).update();
        var late = manager.send(said, "/today/tasks/" + task + "/reopen", Map.of());

        assertThat(another.statusCode()).isEqualTo(422);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(parsed(late).select("h1").text()).isEqualTo("This is not possible now");
        assertThat(isOpen(task)).isFalse();
        assertThat(manager.page("/today?done=" + task).select(".govuk-notification-banner")).isEmpty();
    }

    private UUID task(ShelterNight.Child child) {
        var task = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, kind, urgent, for_whom, due_at)
                select ?, id, agency_id, place_id, 'CALL_NURSE', true, 'place', now() from casework.intake where id = ?
                """).params(task, child.intake()).update();
        return task;
    }

    private boolean isOpen(UUID task) {
        return database.superuser().sql("select done_at is null from casework.task where id = ?").param(task)
                .query(Boolean.class).single();
    }
}
