package org.kinward.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Today on paper: the hour and the call word, and nothing by which a child could be found. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TodayPaperPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;
    @Autowired
    private TestDatabase database;
    private String number = "";

    @BeforeAll
    void threeTasksOfOneChild() {
        number = night.girl("Papaya").shown();
        var esi = database.superuser().sql("select person_id from account.credential where sign_in_name = 'worker'")
                .query(UUID.class).single();
        for (var table : new String[]{"case_file", "intake"}) {
            database.superuser().sql("update casework." + table + " set worker_id = ? where call_word = 'Papaya'")
                    .param(esi).update();
        }
        task("HEAR_CHILD", "date_trunc('day', now()) + interval '23 hours 42 minutes'", esi);
        task("MAKE_SAFE", "now() - interval '3 days'", esi);
        task("TELL_AGAIN", "now() + interval '2 days'", esi);
    }

    @Test
    void saysHourAndCallWordAndNothingElse() {
        var worker = Shift.of(port, "worker");
        assertThat(worker.page("/today").select("main a[href=/today/paper]")).hasSize(1);

        var paper = worker.page("/today/paper");

        assertThat(paper.select("main li").eachText()).contains("23:42 · Papaya", "late · Papaya")
                .allMatch(line -> line.matches("(\\d\\d:\\d\\d|late) · .{1,40}"))
                .filteredOn(line -> line.contains("Papaya")).hasSize(2);
        assertThat(paper.select("main").text()).doesNotContain(number, "Girl", "years");
        assertThat(paper.select("main ul a, main ul time")).isEmpty();
    }

    @Test
    void isWrittenDownAsPrintedAndIsNotForACarerOnShift() {
        Shift.of(port, "worker").page("/today/paper");

        assertThat(database.superuser().sql("""
                select count(*) from audit.trail where action = 'PRINTED' and object = 'today'
                    and subjects && array(select id from casework.intake where call_word = 'Papaya')
                """).query(Long.class).single()).isPositive();
        var carer = Shift.carer(port);
        assertThat(carer.get("/today/paper").statusCode()).isEqualTo(404);
        assertThat(carer.page("/today").select("a[href=/today/paper]")).isEmpty();
    }

    private void task(String kind, String due, UUID worker) {
        database.superuser().sql("delete from casework.task where kind = ? and intake_id in"
                + " (select id from casework.intake where call_word = 'Papaya')").param(kind).update();
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at)
                select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, ?, ?, false, 'place', DUE
                from casework.case_file f where f.call_word = 'Papaya'
                """.replace("DUE", due)).params(worker, kind).update();
    }
}
