package org.kinward.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything there is to do, page by page, and who in the team has how much of it. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamPagesTest {

    /** Six kinds of tasks for each of eight children, the oldest overdue. */
    private static final String TASKS = """
            insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at)
            select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, k.kind, false, 'place',
                now() + (row_number() over (order by f.call_word desc, k.kind) - 6) * interval '1 day'
            from casework.case_file f, unnest(array['MAKE_SAFE', 'CALL_NURSE', 'HELP_OTHERS', 'TELL_AGAIN', 'HEAR_CHILD',
                'FIRST_TASK']) as k(kind)
            where f.call_word like 'Team%' on conflict do nothing
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;
    @Autowired
    private TestDatabase database;
    private UUID esi = new UUID(0, 0);

    @BeforeAll
    void muchToDo() {
        QuietHouse.in(database);
        for (int child = 0; child < 8; child++) {
            night.girl("Team" + (char) ('a' + child));
        }
        esi = database.superuser().sql("select person_id from account.credential where sign_in_name = 'worker'")
                .query(UUID.class).single();
        for (var table : new String[]{"case_file", "intake"}) {
            database.superuser().sql("update casework." + table + " set worker_id = ? where call_word like 'Team%'"
                    + " and call_word <> 'Teama'").param(esi).update();
        }
        database.superuser().sql(TASKS).update();
    }

    @Test
    void leadsFromTodayToEverything() {
        var manager = Shift.of(port, "manager");

        var today = manager.page("/today");

        assertThat(today.select("a[href=/today/all]").text()).startsWith("See all");
    }

    @Test
    void showsEveryTaskOnceOverItsPages() {
        var manager = Shift.of(port, "manager");
        var seen = new HashSet<String>();
        var path = "/today/all";
        var pages = 0;

        while (path != null) {
            var page = manager.page(path);
            page.select("form[action$=/done]").forEach(form -> assertThat(seen.add(form.attr("action"))).isTrue());
            path = next(page);
            pages++;
        }

        assertThat(pages).isGreaterThanOrEqualTo(2);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(48);
    }

    @Test
    void saysHowManyAreShownAndThatMoreFollow() {
        var page = Shift.of(port, "manager").page("/today/all");

        assertThat(page.select(".kinward-pagination__count").text()).isEqualTo("25 shown, more follow");
        assertThat(page.select("a:contains(from the start)")).isEmpty();
        var second = Shift.of(port, "manager").page(page.selectFirst("a[rel=next]").attr("href"));
        assertThat(second.select("a:contains(from the start)").attr("href")).isEqualTo("/today/all");
    }

    @Test
    void tellsWhoHasHowMuchToDoRecordsWithoutAWorkerFirst() {
        var page = Shift.of(port, "manager").page("/team");

        var row = page.select("tbody tr").stream().filter(line -> line.text().contains("Esi")).findFirst()
                .orElseThrow();
        assertThat(page.select("main h2").first().text()).isEqualTo("New records without a lead worker");
        assertThat(page.select("#without").first().parent().text()).contains("record");
        assertThat(row.text()).contains("42 open", "overdue");
        assertThat(row.select("a[href='/team/" + esi + "?only=overdue']")).hasSize(1);
    }

    @Test
    void showsOpenAndOverdueTasksOfOneWorker() {
        var manager = Shift.of(port, "manager");

        var open = manager.page("/team/" + esi);
        var overdue = manager.page("/team/" + esi + "?only=overdue");

        assertThat(open.select(".kinward-card")).hasSize(25);
        assertThat(overdue.select(".kinward-card").size()).isBetween(1, 6);
        assertThat(overdue.select(".kinward-card").eachText()).allMatch(card -> card.contains("Overdue"));
    }

    @Test
    void isNotThereForOthersOrOfOthersOrBehindAForgedLine() {
        var stranger = database.superuser()
                .sql("select person_id from account.credential where sign_in_name = 'worker-b'").query(UUID.class)
                .single();
        var manager = Shift.of(port, "manager");

        assertThat(Shift.of(port, "worker").get("/team").statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "worker").get("/team/" + esi).statusCode()).isEqualTo(404);
        assertThat(manager.get("/team/" + stranger).statusCode()).isEqualTo(404);
        assertThat(manager.get("/today/all?at=yesterday&task=" + esi).statusCode()).isEqualTo(404);
        for (var list : new String[]{"/today/all", "/team/" + esi}) {
            var far = manager.get(list + "?at=%2B999999999-01-01T00:00:00Z&task=" + esi);
            assertThat(far.statusCode()).as(list).isEqualTo(404);
        }
        assertThat(manager.get("/team?behind=nobody").statusCode()).isEqualTo(404);
    }

    /** Whoever is shut out while children are still with them is not forgotten: a manager finds what is to be given on. */
    @Test
    void stillShowsAShutOutWorkerWhoLeadsChildren() {
        var shut = "update account.person set disabled_at = %s where id = ?";
        database.superuser().sql(shut.formatted("now()")).param(esi).update();
        try {
            var row = Shift.of(port, "manager").page("/team").select("tbody tr").stream()
                    .filter(line -> line.text().contains("Esi")).findFirst().orElseThrow();

            assertThat(row.text()).contains("Cannot sign in", "42 open");
        } finally {
            database.superuser().sql(shut.formatted("null")).param(esi).update();
        }
    }

    /** The manager of the other agency does not see this one's work, and says so in words. */
    @Test
    void showsNothingOfAnotherAgency() {
        var other = Shift.of(port, "manager-b").page("/team");

        assertThat(other.select("tbody").text()).doesNotContain("Esi");
    }

    private static @Nullable String next(Document page) {
        var link = page.selectFirst("a[rel=next]");
        return link == null ? null : link.attr("href");
    }
}
