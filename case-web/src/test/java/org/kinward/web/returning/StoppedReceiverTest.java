package org.kinward.web.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may not come near is no receiver of a child, and whoever manages its house reads that it was tried: nobody else learns of the return. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoppedReceiverTest {

    private static final String TRIED = "Wanted to receive the child at home";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private ReturnHands hands;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        hands = new ReturnHands(worker, manager, database);
    }

    @Test
    void isATaskOfWhoManagesAndALineOnTheWayThere() {
        var page = hands.prepared("NO");
        var form = worker.page(page + "/receiver");
        assertThat(hands.status(form, page + "/receiver", Map.of("to.name", "MENSAH Kofi"))).isEqualTo(422);
        assertThat(hands.status(form, page + "/receiver", Map.of("to.name", "Abla Mensah"))).as("alike")
                .isEqualTo(422);

        assertThat(tasks(page)).isOne();
        assertThat(worker.page(page.replace("/return", "/visitors")).text()).containsOnlyOnce(TRIED)
                .doesNotContain("MENSAH");
        var house = "/places/" + database.superuser().sql("select place_id from casework.case_file where id = ?")
                .param(ReturnHands.file(page)).query(UUID.class).single();
        assertThat(manager.page(house + "/visitors").text()).contains(TRIED);
        assertThat(manager.page(house + "/since?back=day").text()).contains(TRIED);
        var carer = Shift.carer(port);
        assertThat(carer.page(house + "/visitors").text()).as("that it goes home").doesNotContain(TRIED);
        assertThat(carer.page(house + "/since?back=day").text()).doesNotContain(TRIED);
    }

    /** Who is alike is looked at by two, as at every door: the second types her own password. */
    @Test
    void isLookedAtByTwoWhereTheNameIsAlike() {
        var page = hands.prepared("NO");
        var path = page + "/receiver";
        var form = worker.page(path);
        var alike = Map.of("to.name", "Abla Mensah", "to.other", "OTHER");
        assertThat(hands.status(form, path, alike)).as("nobody else").isEqualTo(400);
        var second = database.superuser()
                .sql("select person_id::text from account.credential where sign_in_name = 'manager'")
                .query(String.class).single();
        var by = ReturnHands.with(alike, "to.second", second);
        assertThat(hands.status(form, path, ReturnHands.with(by, "to.password", "no-such-word-1"))).isEqualTo(422);

        assertThat(hands.status(form, path, ReturnHands.with(by, "to.password", "try-kinward-2026"))).isEqualTo(302);

        assertThat(count(
                "select count(*) from casework.return_receiver c join casework.return_home r on r.id = c.return_id "
                        + "where c.alike and c.second_id is not null and r.case_file_id = ?",
                page)).isOne();
    }

    @Test
    void isAsWellOfWhoWouldReceiveItAtTheEndOfTheJourney() {
        var page = hands.prepared("NO");
        hands.receives(page);
        hands.emergency(page);
        hands.approved(page);
        assertThat(hands.status(worker.page(page + "/set-off"), page + "/set-off", Map.of())).isEqualTo(302);
        var before = tries(page);

        assertThat(hands.status(worker.page(page + "/arrive"), page + "/arrive",
                ReturnHands.with(ReturnHands.HANDED, "to.name", "Kofi Mensah"))).isEqualTo(422);

        assertThat(tries(page)).isEqualTo(before + 1);
        assertThat(tasks(page)).as("one return, one task").isOne();
    }

    private long tasks(String page) {
        return count("select count(*) from casework.task t join casework.case_file f on f.intake_id = t.intake_id "
                + "where t.kind = 'SOMEBODY_CAME_NEAR' and t.urgent and t.done_at is null and f.id = ?", page);
    }

    private long tries(String page) {
        return count("select count(*) from casework.came_near n join casework.case_file f on f.intake_id = n.intake_id "
                + "where n.stopped_where = 'RETURN' and f.id = ?", page);
    }

    private long count(String sql, String page) {
        return database.superuser().sql(sql).param(ReturnHands.file(page)).query(Long.class).single();
    }
}
