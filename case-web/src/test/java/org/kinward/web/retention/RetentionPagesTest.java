package org.kinward.web.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A closed file whose day has come: kept on with a reason, or asked to be erased; nothing goes by itself. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
    }

    @AfterAll
    void whatTheProgramShipsHoldsAgain() {
        database.superuser().sql("delete from casework.retention_carried").update();
        database.superuser().sql("delete from casework.retention_rule").update();
    }

    /** A file that was closed, and whose day is this one. */
    private String closed(LocalDate due) {
        var file = ConsentHands.recorded(worker, database, Map.of()).file();
        ClosedRows.close(database, file, due);
        return "/c/" + file + "/retention";
    }

    private HttpResponse<String> keep(String page, LocalDate until) {
        var typed = new HashMap<>(Map.of("words", "The court still asks for it"));
        typed.putAll(ConsentHands.day("until", until));
        return manager.send(manager.page(page), page, typed);
    }

    private boolean isListed(String page) {
        return !manager.page("/retention").select("main a[href=" + page + "]").isEmpty();
    }

    @Test
    void isKeptOnWithAReasonAndLeavesTheList() {
        var page = closed(LocalDate.now().minusDays(2));
        assertThat(isListed(page)).isTrue();
        assertThat(worker.page(page).select("main form")).as("a manager looks").isEmpty();
        assertThat(worker.get("/retention").statusCode()).isEqualTo(404);
        var form = manager.page(page);
        assertThat(manager.send(form, page, Map.of("words", "")).statusCode()).isEqualTo(400);
        assertThat(keep(page, LocalDate.now().plusYears(11)).statusCode()).isEqualTo(400);

        assertThat(keep(page, LocalDate.now().plusYears(2)).statusCode()).isEqualTo(302);

        assertThat(isListed(page)).isFalse();
        assertThat(manager.page(page).text()).contains("The court still asks for it", "Kept on");
        var late = new HashMap<>(Map.of("words", "Another reason"));
        late.putAll(ConsentHands.day("until", LocalDate.now().plusYears(3)));
        assertThat(manager.send(form, page, late).statusCode()).as("an old form").isEqualTo(409);
    }

    @Test
    void isAskedToBeErasedByTwoAndNotWhileTheLawHoldsIt() {
        var page = closed(LocalDate.now().minusDays(1));
        var erase = page.replace("/retention", "/erase");
        assertThat(manager.page(page).select("main a[href=" + erase + "]")).hasSize(1);
        var asked = manager.send(manager.page(erase), erase,
                Map.of("reason", "TIME_IS_OVER", "words", "Its time is over"));
        assertThat(asked.statusCode()).as(parsed(asked).select("main").text()).isEqualTo(302);
        assertThat(manager.page("/retention").text()).contains("Asked to be erased");

        var held = closed(LocalDate.now().minusDays(1));
        var hold = held.replace("/retention", "/hold");
        assertThat(manager.send(manager.page(hold), hold, Map.of("words", "The court asks for it")).statusCode())
                .isEqualTo(302);

        assertThat(manager.page(held).text()).contains("Nobody can erase it now");
        assertThat(manager.page(held).select("main a[href$=/erase]")).isEmpty();
    }

    @Test
    void standsWhileTheFileIsOpenAndBeforeItsDay() {
        var page = closed(LocalDate.now().minusDays(1));
        var form = manager.page(page);
        ClosedRows.state(database, UUID.fromString(page.split("/")[2]), "open");
        assertThat(isListed(page)).isFalse();
        assertThat(manager.page(page).text()).contains("No day: people work on this file");
        var typed = new HashMap<>(Map.of("words", "The court asks"));
        typed.putAll(ConsentHands.day("until", LocalDate.now().plusYears(2)));
        assertThat(manager.send(form, page, typed).statusCode()).isEqualTo(422);

        var early = closed(LocalDate.now().minusDays(1));
        var seen = manager.page(early);
        database.superuser().sql("update casework.retention_line set due_on = current_date + 2 where case_file_id = ?")
                .param(UUID.fromString(early.split("/")[2])).update();

        assertThat(isListed(early)).isFalse();
        assertThat(manager.page(early).select("main form")).isEmpty();
        assertThat(manager.send(seen, early, typed).statusCode()).isEqualTo(422);
    }

    @Test
    void takesARuleWithItsSourceOnly() {
        var admin = Shift.of(port, "admin");
        var page = admin.page("/admin/retention");
        assertThat(admin.send(page, "/admin/retention", Map.of("source", "")).statusCode()).isEqualTo(400);
        assertThat(admin.send(page, "/admin/retention", Map.of("afterClosing", "51", "source", "Law 1")).statusCode())
                .isEqualTo(400);
        assertThat(admin.send(page, "/admin/retention", Map.of("afterClosing", "5", "source", "Law 2019-12"))
                .statusCode()).isEqualTo(302);
        assertThat(admin.send(page, "/admin/retention", Map.of("afterClosing", "6", "source", "Law 2020"))
                .statusCode()).isEqualTo(409);
        assertThat(admin.page("/admin/retention").text()).contains("5 years after closing", "Law 2019-12");
        assertThat(manager.get("/admin/retention").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsNoPartForLongerThanItsFile() {
        var admin = Shift.of(port, "admin");
        var path = "/admin/retention/photographs";
        var long50 = Map.of("afterClosing", "50", "source", "Law 3");
        var refused = admin.send(admin.page(path), path, long50);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).text()).contains("A part is not kept longer than its file");

        assertThat(admin.send(admin.page(path), path, Map.of("afterClosing", "1", "afterEighteen", "0", "source",
                "Law 2019-13")).statusCode()).isEqualTo(302);

        assertThat(admin.page(path).text()).contains("Law 2019-13", "The photographs");
        assertThat(admin.get("/admin/retention/everything").statusCode()).isEqualTo(404);
    }
}
