package org.kinward.web.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Photographs and suspected persons have days of their own; they go by two people, and the rest of the file stays. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionPartsTest {

    private static final String WHY = "Nobody needs it any more";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private Shift admin;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        admin = Shift.of(port, "admin");
    }

    /** A closed file with a suspected person, at whom somebody looks since yesterday. */
    private UUID closed() {
        var file = ConsentHands.recorded(worker, database, Map.of()).file();
        await("the vault hears of a new record by the outbox").untilAsserted(() -> assertThat(worker
                .answer("/c/" + file + "/suspects/new", Map.of("who.name", "Zotsi", "source", "CHILD")).statusCode())
                .isEqualTo(302));
        ClosedRows.close(database, file, LocalDate.now().plusYears(5));
        database.superuser().sql("""
                insert into casework.retention_line (case_file_id, closing_number, part, number, due_on, because, written_at)
                values (?, 1, 'SUSPECTS', 1, current_date - 1, 'CLOSING', now())
                """).param(file).update();
        return file;
    }

    private long suspects() {
        return database.superuser().sql("select count(*) from identity.held_value where field = 'SUSPECTED_PERSON'")
                .query(Long.class).single();
    }

    private String request(UUID file) {
        return database.superuser().sql("select e.id::text from casework.erasure e join casework.case_file f "
                + "on f.intake_id = e.intake_id where f.id = ? and e.state = 'asked'").param(file).query(String.class)
                .single();
    }

    @Test
    void hasADayOfItsOwnThatAManagerMovesOn() {
        var page = "/c/" + closed() + "/retention/suspects";
        assertThat(manager.page("/retention").select("main a[href=" + page + "]")).hasSize(1);
        assertThat(manager.page(page.replace("/suspects", "")).select("main form")).as("the file is not due").isEmpty();
        assertThat(manager.page(page.replace("/suspects", "")).select("main a[href=" + page + "]")).hasSize(1);
        var typed = new HashMap<>(Map.of("words", "The trial goes on"));
        typed.putAll(ConsentHands.day("until", LocalDate.now().plusYears(1)));

        assertThat(manager.send(manager.page(page), page, typed).statusCode()).isEqualTo(302);

        assertThat(manager.page(page).text()).contains("The trial goes on");
        assertThat(manager.page("/retention").select("main a[href=" + page + "]")).isEmpty();
        assertThat(manager.get(page.replace("suspects", "everything")).statusCode()).isEqualTo(404);
    }

    @Test
    void goesByTwoPeopleAndTheRestStays() {
        var file = closed();
        var held = suspects();
        var page = "/c/" + file + "/erase/suspects";
        assertThat(manager.page("/c/" + file + "/retention/suspects").select("main a[href=" + page + "]")).hasSize(1);
        assertThat(worker.get(page).statusCode()).isEqualTo(404);
        assertThat(manager.page(page).select("main").text()).contains("The rest of the file stays",
                "Why must this part be erased?").doesNotContain("this record", "the record");
        assertThat(manager.send(manager.page(page), page, Map.of("reason", "TIME_IS_OVER", "words", WHY)).statusCode())
                .isEqualTo(302);
        assertThat(suspects()).as("asked is not decided").isEqualTo(held);
        var one = admin.page("/admin/erasures/one?request=" + request(file));
        assertThat(one.text()).contains("Only what is written about suspected persons").doesNotContain(WHY);

        assertThat(admin.send(one, "/admin/erasures/confirm", Map.of()).statusCode()).isEqualTo(302);

        assertThat(suspects()).isEqualTo(held - 1);
        assertThat(manager.page("/c/" + file + "/retention/suspects").text()).contains("Erased. Two people decided so");
        assertThat(manager.page("/retention").select("main a[href$=" + file + "/retention/suspects]")).isEmpty();
        assertThat(worker.page("/c/" + file + "/story").text()).contains(
                "Asked to erase what is written about suspected persons",
                "What was written about suspected persons is erased");
        assertThat(worker.get("/c/" + file).statusCode()).isEqualTo(200);
    }

    /** The file was opened again, something was written, and it was closed once more. */
    @Test
    void isThereAgainAfterItWasErasedAndTheFileOpenedOnceMore() {
        var file = closed();
        var page = "/c/" + file + "/retention/suspects";
        var erase = "/c/" + file + "/erase/suspects";
        manager.send(manager.page(erase), erase, Map.of("reason", "TIME_IS_OVER", "words", WHY));
        admin.send(admin.page("/admin/erasures/one?request=" + request(file)), "/admin/erasures/confirm", Map.of());
        assertThat(manager.page(page).text()).contains("Erased. Two people decided so");

        database.superuser().sql("update casework.file_move set moved_at = now() where case_file_id = ?").param(file)
                .update();

        assertThat(manager.page(page).text()).doesNotContain("Erased. Two people decided so");
        assertThat(manager.get(page.replace("/c/" + file, "/c/1-2-3-4-5")).statusCode()).isEqualTo(404);
    }

    @Test
    void isTakenBackAndNotAskedForWhileTheFileIsOpen() {
        var file = closed();
        var page = "/c/" + file + "/erase/photographs";
        var typed = Map.of("reason", "TIME_IS_OVER", "words", WHY);
        assertThat(manager.send(manager.page(page), page, typed).statusCode()).isEqualTo(302);
        var waiting = manager.page(page);
        assertThat(waiting.text()).contains(WHY);
        assertThat(manager.page(page + "?asked").text()).contains("You asked to erase this part of the file");
        assertThat(manager.page(page + "?taken").text()).contains("This part stays")
                .doesNotContain("The record stays");
        assertThat(manager.page("/c/" + file + "/erase").select("form[action$=/erase]")).as("the whole file")
                .hasSize(1);

        assertThat(manager.send(waiting, "/c/" + file + "/erase/take-back", Map.of()).statusCode()).isEqualTo(302);

        var form = manager.page(page);
        ClosedRows.state(database, file, "open");
        var refused = manager.send(form, page, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("People work on this file");
        saysHowToGoOn(parsed(refused), "/c/" + file + "/documents");
        saysHowToGoOn(manager.page(page), "/c/" + file + "/documents");
        saysHowToGoOn(manager.page(page.replace("photographs", "suspects")), "/c/" + file + "/suspects");
    }

    /** Nobody types a reason for what cannot be asked for: where the things are taken away one by one is a link. */
    private void saysHowToGoOn(Document page, String things) {
        assertThat(page.select("main form[action*=/erase]")).isEmpty();
        assertThat(page.select("main a[href=" + things + "]").text()).contains("Go to the");
        assertThat(manager.get(things).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotTheWholeRecordWhileTheLawHoldsIt() {
        var file = closed();
        var hold = "/c/" + file + "/hold";
        assertThat(manager.send(manager.page(hold), hold, Map.of("words", "The court asked for it")).statusCode())
                .isEqualTo(302);

        assertThat(manager.page("/c/" + file + "/erase/suspects").select("main").text())
                .contains("This part cannot be erased while the hold stands").doesNotContain("This record cannot");
    }

    /** Whoever takes a file up again needs what is in it: nobody can confirm what was asked before. */
    @Test
    void isOverWhenTheFileIsOpenedAgain() {
        var file = closed();
        var page = "/c/" + file + "/erase/suspects";
        assertThat(manager.send(manager.page(page), page, Map.of("reason", "TIME_IS_OVER", "words", WHY)).statusCode())
                .isEqualTo(302);
        var one = admin.page("/admin/erasures/one?request=" + request(file));
        var held = suspects();

        assertThat(worker.answer("/c/" + file + "/reopen", Map.of("words", "She called for help")).statusCode())
                .isEqualTo(302);

        assertThat(admin.send(one, "/admin/erasures/confirm", Map.of()).statusCode()).isEqualTo(409);
        assertThat(suspects()).isEqualTo(held);
        assertThat(worker.page("/c/" + file + "/story").text()).contains("Request to erase taken back");
        assertThat(database.superuser().sql("""
                select count(*) from (select action, subjects from audit.entry union all
                    select action, subjects from audit.inbox) written where action = 'ERASURE_TAKEN_BACK' and ? = any (subjects)
                """).param(file).query(Long.class).single()).isOne();
    }

    /** Both have decided, and the program stopped before it did it. */
    @Test
    void isCarriedOutBeforeTheFileIsOpenedAgain() {
        var file = closed();
        var page = "/c/" + file + "/erase/suspects";
        assertThat(manager.send(manager.page(page), page, Map.of("reason", "TIME_IS_OVER", "words", WHY)).statusCode())
                .isEqualTo(302);
        var decided = "update casework.erasure set state = ?, answered_at = now(), answered_by = (select p.id from account.person p "
                + "where p.id <> asked_by limit 1) where id = ?::uuid";
        var request = request(file);
        database.superuser().sql(decided).params("part_confirmed", request).update();
        var why = Map.of("words", "She called for help");

        var refused = worker.answer("/c/" + file + "/reopen", why);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("Two people decided to erase a part of this file",
                "She called for help");
        database.superuser().sql(decided).params("part_done", request).update();
        assertThat(worker.answer("/c/" + file + "/reopen", why).statusCode()).isEqualTo(302);
    }
}
