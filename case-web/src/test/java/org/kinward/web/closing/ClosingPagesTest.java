package org.kinward.web.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file is prepared, asked about, agreed to by somebody else, closed and opened again. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingPagesTest {

    private static final Map<String, String> SETTLED = Map.of("reason.code", "SAFE-SETTLED", "words",
            "With her mother, seen twice", "checked", "SAFETY_REVIEWED", "child", "She is glad to go to school");

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
        database.superuser().sql("delete from casework.closing_term").update();
        database.superuser().sql("delete from casework.approval_rule").update();
    }

    @Test
    void closesWithTheAgreementOfSomebodyElseAndOpensAgain() {
        var file = prepared(SETTLED);
        var request = asked(file);

        var own = worker.page(request);
        assertThat(own.text()).contains("Somebody else answers this", "Closing", "Nobody has looked at the danger");
        assertThat(own.select("form[action$=/answer]")).isEmpty();
        assertThat(manager.page("/approvals").select("a[href='" + request + "']")).isNotEmpty();
        var form = manager.page(request);
        assertThat(manager.send(form, file + "/approvals/answer", Map.of("answer", "SEND_BACK")).statusCode())
                .isEqualTo(400);
        assertThat(manager.send(form, file + "/approvals/answer", Map.of("answer", "APPROVE")).statusCode())
                .isEqualTo(302);
        assertThat(manager.send(form, file + "/approvals/answer", Map.of("answer", "SEND_BACK", "reason",
                "Wait for the spring")).statusCode()).as("answered before").isEqualTo(409);
        closesAndOpensAgain(file);
    }

    private void closesAndOpensAgain(String file) {
        var look = worker.page(file + "/danger/action");
        var confirm = worker.page(file + "/close/confirm");
        assertThat(worker.send(confirm, file + "/close/confirm", Map.of()).statusCode()).isEqualTo(302);
        assertThat(worker.send(confirm, file + "/close/confirm", Map.of()).statusCode()).as("twice").isEqualTo(302);
        assertThat(worker.page(file).text()).contains("Record closed", "This file is closed. You can read it");
        var refused = worker.send(look, file + "/danger/action", Map.of("words", "Lock the gate", "who", "SHIFT",
                "on.year", "2099", "hour", "20:00"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("Nothing was saved, because this file is closed", "Lock the gate");

        var again = worker.page(file + "/reopen");
        assertThat(worker.send(again, file + "/reopen", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(again, file + "/reopen", Map.of("words", "She asks for help")).statusCode())
                .isEqualTo(302);
        assertThat(worker.page(file + "/story").text()).contains("File closed", "File opened again",
                "Approved: closing", "She asks for help");
        assertThat(worker.page(file + "/close").text()).contains("Nobody prepares the closing");
    }

    @Test
    void closesOverSomethingOpenOnlyWithTheReasonOfAManager() {
        var file = prepared(SETTLED);
        var door = worker.page(file + "/door/new?kind=DOOR");
        assertThat(worker.send(door, file + "/door/new", Map.of("what.code", "FAM-DEBT", "what.places", "HOME_AREA",
                "evidence.who", "COMMITTEE", "evidence.what", "Owes for the seed")).statusCode()).isEqualTo(302);

        var stands = worker.page(file + "/close");
        assertThat(stands.text()).contains("cannot be closed as safe and settled", "debt");
        assertThat(stands.select("form[action$=/close/ask]")).isEmpty();
        assertThat(worker.get(file + "/close/why").statusCode()).isEqualTo(404);
        var why = manager.page(file + "/close/why");
        assertThat(manager.send(why, file + "/close/why", Map.of("words", " ")).statusCode()).isEqualTo(400);
        assertThat(manager.send(why, file + "/close/why", Map.of("words", "The savings group pays")).statusCode())
                .isEqualTo(302);

        assertThat(asked(file)).isNotEmpty();
        assertThat(worker.page(file + "/close").text()).contains("The savings group pays");
    }

    /** A reason is no way around what it stands for, and the page says what is missing. */
    @Test
    void closesByNoReasonThatDoesNotHold() {
        var file = prepared(SETTLED);
        var form = worker.page(file + "/close/write");
        assertThat(form.select("option[value=TRANSFERRED]")).as("said by the transfer").isEmpty();
        refuses(file, "TRANSFERRED", "Offer the transfer first");
        refuses(file, "NOT-REACHED", "First write down the search");
        refuses(file, "ASKS-TO-END", "16 or older for certain");

        assertThat(worker.answer(file + "/close/write", Map.of("reason.code", "OTHER-COUNTRY", "words",
                "The sister house", "checked", "SAFETY_REVIEWED", "child", " ")).statusCode()).isEqualTo(302);
        var stands = worker.page(file + "/close");
        assertThat(stands.text()).contains("Still missing before you ask", "its service answered that it takes over");
        var ask = worker.send(stands, file + "/close/ask", Map.of());
        assertThat(ask.statusCode()).isEqualTo(422);
        assertThat(parsed(ask).text()).contains("The list below says what");
    }

    private void refuses(String file, String reason, String why) {
        var refused = worker.answer(file + "/close/write", Map.of("reason.code", reason));
        assertThat(refused.statusCode()).as(reason).isEqualTo(422);
        assertThat(parsed(refused).text()).contains(why);
    }

    /** Nobody agrees to what they have not read: a change after asking makes the request stale. */
    @Test
    void refusesAnAnswerToWhatHasChangedAndKeepsTheWords() {
        var file = prepared(SETTLED);
        var request = asked(file);
        var form = manager.page(request);
        var stale = manager.page(file + "/close/write");
        assertThat(worker.answer(file + "/close/write", Map.of("words", "With her aunt", "checked", "SAFETY_REVIEWED"))
                .statusCode()).isEqualTo(302);

        var late = manager.send(form, file + "/approvals/answer", Map.of("answer", "SEND_BACK", "reason",
                "Wait for the spring"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).select("textarea").val()).isEqualTo("Wait for the spring");
        var over = manager.send(stale, file + "/close/write", SETTLED);
        assertThat(over.statusCode()).isEqualTo(409);
        assertThat(parsed(over).text()).contains("With her aunt");

        assertThat(worker.post(file + "/approvals/take-back", Map.of("request", request.replaceAll(".*=", ""),
                "_csrf", worker.page(request).select("form[action$=/take-back] [name=_csrf]").val())).statusCode())
                .isEqualTo(302);
        assertThat(worker.page(file + "/approvals").text()).contains("Taken back");
    }

    @Test
    void followsWhatAnAdministratorSets() {
        var admin = Shift.of(port, "admin");
        var rule = admin.page("/admin/approvals");
        assertThat(admin.send(rule, "/admin/approvals", Map.of("days", "15")).statusCode()).isEqualTo(400);
        assertThat(admin.send(rule, "/admin/approvals", Map.of("days", "7")).statusCode()).isEqualTo(302);
        assertThat(admin.send(rule, "/admin/approvals", Map.of("days", "8")).statusCode()).isEqualTo(409);
        assertThat(admin.page("/admin/approvals").text()).contains("Seen within 7 days");
        var days = admin.page("/admin/closing");
        assertThat(admin.send(days, "/admin/closing", Map.of("days", "400")).statusCode()).isEqualTo(400);
        assertThat(admin.send(days, "/admin/closing", Map.of("days", "30")).statusCode()).isEqualTo(302);
        assertThat(admin.send(days, "/admin/closing", Map.of("days", "31")).statusCode()).isEqualTo(409);

        assertThat(worker.get("/admin/approvals").statusCode()).isEqualTo(404);
        assertThat(worker.get("/admin/closing").statusCode()).isEqualTo(404);
    }

    private String asked(String file) {
        assertThat(worker.answer(file + "/close", file + "/close/ask").statusCode()).isEqualTo(302);
        return worker.page(file + "/close").select("a[href*=/approvals/answer]").attr("href");
    }

    private String prepared(Map<String, String> said) {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        var file = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
        var form = worker.page(file + "/close/write");
        assertThat(worker.send(form, file + "/close/write", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, file + "/close/write", said).statusCode()).isEqualTo(302);
        return file;
    }
}
