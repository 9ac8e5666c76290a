package org.kinward.web.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Suspected persons by their forms: sealed at once, opened one by one by the lead worker, told to a service by a decision. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuspectPagesTest {

    private static final String NAME = "Kwadwo Zara of the van";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private String suspects = "";
    private String file = "";

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker").inEnglish();
        manager = Shift.of(port, "manager").inEnglish();
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        file = "/c/" + one("select id::text from casework.case_file where intake_id = '" + intake.substring(8) + "'");
        suspects = file + "/suspects";
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(one("select count(*)::text from "
                + "identity.held_child c join casework.intake i on i.reference = c.reference where c.state = 'held' and i.id = '"
                + intake.substring(8) + "'")).isEqualTo("1"));
    }

    @Test
    void sealsAPersonOnceAndShowsItToTheLeadWorkerForAMinute() {
        var form = worker.page(suspects + "/new");
        var said = Map.of("who.name", NAME, "role", "DRIVER", "source", "CHILD", "who.vehicle", "white van AB 1234");

        assertThat(worker.send(form, suspects + "/new", said).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, suspects + "/new", said).statusCode()).as("pressed twice").isEqualTo(302);

        var list = worker.page(suspects);
        assertThat(list.select("form[action$=/show]")).hasSize(held());
        assertThat(list.html()).doesNotContain(NAME);
        var shown = list.select("form[action$=/show]").stream().map(this::shown).toList();
        assertThat(shown)
                .anyMatch(text -> text.contains(NAME) && text.contains("Drives") && text.contains("The child"));
        assertThat(List.of(worker.page(file).html(), worker.page(file + "/story").html(),
                worker.page(file + "/later").html(),
                form.html())).noneMatch(page -> page.contains(NAME));
    }

    /** A manager of the place may add beside it, and reads nothing: not a name, not how many. */
    @Test
    void letsAManagerAddAndReadNothing() {
        var before = held();

        assertThat(
                manager.answer(suspects + "/new", Map.of("who.name", "Somebody else", "source", "FAMILY")).statusCode())
                .isEqualTo(302);

        assertThat(held()).isEqualTo(before + 1);
        var page = manager.page(suspects);
        assertThat(page.select("form[action$=/show]")).isEmpty();
        assertThat(page.text()).contains("Only the lead worker reads it").doesNotContain("Decisions");
        assertThat(manager.get(suspects + "/send").statusCode()).isEqualTo(404);
        assertThat(manager.post(suspects + "/show", Map.of("_csrf", page.select("[name=_csrf]").val(), "item", "100"))
                .statusCode()).isEqualTo(404);
    }

    @Test
    void isNotThereForWhoIsOnShiftNorForOthers() {
        for (var stranger : List.of(Shift.carer(port), Shift.of(port, "worker-b"), Shift.of(port, "admin"),
                Shift.of(port, "auditor"))) {
            for (var path : List.of("", "/new", "/send")) {
                assertThat(stranger.get(suspects + path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        var nothing = worker.answer(suspects + "/new", Map.of("source", "CHILD"));
        var nobody = worker.answer(suspects + "/new", Map.of("who.name", "Zara"));

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(parsed(nobody).select("[name=who.name]").val()).isEqualTo("Zara");
    }

    /** Two wrote at once: each stands beside the other, and nobody has to press twice. */
    @Test
    void losesNothingWhereTwoWriteAtOnce() {
        var first = worker.page(suspects + "/new");
        var second = worker.page(suspects + "/new");
        var before = held();
        worker.send(first, suspects + "/new", Map.of("who.name", "The first of two", "source", "PAPER"));

        var late = worker.send(second, suspects + "/new", Map.of("who.name", "The second of two", "source", "PAPER"));

        assertThat(late.statusCode()).isEqualTo(302);
        assertThat(held()).isEqualTo(before + 2);
    }

    /** What stands outside the vault holds no name of a suspected person: not a reason, not the landmark of a leg. */
    @Test
    void takesNoNameOfASuspectedPersonInFreeWords() {
        worker.answer(suspects + "/new", Map.of("who.name", "Zotsi of the ferry", "source", "CHILD"));
        var leg = worker.page(file + "/later").select("a[href*=/later/leg/]").attr("href");
        var everyday = worker.answer(leg, Map.of("origin.toldBy", "CHILD", "q.legTo.landmark.value", "the ferry"));
        assertThat(everyday.statusCode()).as(parsed(everyday).select(".govuk-error-summary").text()).isEqualTo(302);

        var reason = worker.answer(suspects + "/send", Map.of("to", "POLICE", "ground", "DANGER_NOW", "child",
                "TOLD_AND_AGREES", "why", "Because Zotsi goes on"));
        var landmark = worker.answer(leg, Map.of("origin.toldBy", "CHILD", "q.legTo.landmark.value", "behind Zotsi"));

        assertThat(List.of(reason.statusCode(), landmark.statusCode())).containsOnly(400);
        assertThat(parsed(landmark).select(".govuk-error-summary").text()).contains("Take the name out");
    }

    /** What is no slot that holds somebody is not there; a form with an invented key is not read. */
    @Test
    void answersAForgedIdWithoutFailing() {
        var page = worker.page(suspects + "/new");
        var csrf = page.select("[name=_csrf]").val();
        for (var item : List.of("", "not-an-id", "-1", "7", "200", "999999999999",
                "0f000000-0000-4000-8000-00000000000f")) {
            assertThat(worker.post(suspects + "/show", Map.of("_csrf", csrf, "item", item)).statusCode()).as(item)
                    .isEqualTo(404);
        }
        for (var path : List.of("/new", "/send")) {
            var forged = worker.send(worker.page(suspects + path), suspects + path,
                    Map.of("stamp.key", "not-an-id", "who.name", "Somebody", "source", "PAPER", "to", "POLICE",
                            "ground",
                            "DANGER_NOW", "child", "TOLD_AND_AGREES", "why", "It goes on"));
            assertThat(forged.statusCode()).as(path + forged.body()).isEqualTo(400);
        }
    }

    /** The page keeps what was typed, and nothing is written in the vault or beside it. */
    @Test
    void refusesOnAClosedFileAndKeepsTheWords() {
        var form = worker.page(suspects + "/new");
        var send = worker.page(suspects + "/send");
        var before = held();
        move("closed");
        try {
            var person = worker.send(form, suspects + "/new",
                    Map.of("who.name", "Yawa of the ferry", "source", "PAPER"));
            var decision = worker.send(send, suspects + "/send", Map.of("to", "POLICE", "ground", "DANGER_NOW", "child",
                    "TOLD_AND_AGREES", "why", "They take children again"));

            assertThat(List.of(person.statusCode(), decision.statusCode())).containsOnly(422);
            assertThat(person.body()).contains("Yawa of the ferry");
            assertThat(decision.body()).contains("They take children again");
            assertThat(held()).isEqualTo(before);
        } finally {
            move("open");
        }
    }

    private void move(String state) {
        database.superuser().sql("update casework.case_file set state = '" + state + "', closed_at = "
                + (state.equals("closed") ? "now()" : "null") + " where id = '" + file.substring(3) + "'").update();
    }

    @Test
    void tellsAServiceByADecisionWithItsReason() {
        var send = suspects + "/send";
        var without = worker.answer(send, Map.of("to", "POLICE", "ground", "DANGER_NOW", "child", "TOLD_AND_AGREES"));
        var told = worker.answer(send, Map.of("to", "POLICE", "ground", "DANGER_NOW", "child", "TOLD_AND_AGREES", "why",
                "call 90 12 34 56"));

        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(told.statusCode()).isEqualTo(400);
        var form = worker.page(send);
        var decision = Map.of("to", "CHILD_BRIGADE", "ground", "DANGER_NOW", "child", "TOLD_AND_AGREES", "why",
                "Other children are still there");
        assertThat(worker.send(form, send, decision).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, send, decision).statusCode()).as("pressed twice").isEqualTo(302);
        var list = worker.page(suspects);
        assertThat(list.select(".moj-timeline__item:contains(Other children are still there)")).hasSize(1);
        assertThat(list.text()).contains("Child brigade", "Holds until");
        var again = new java.util.HashMap<>(decision);
        again.put("why", "A reason that was typed over");
        assertThat(worker.send(form, send, again).statusCode()).isEqualTo(409);
    }

    private String shown(org.jsoup.nodes.Element form) {
        return parsed(worker.post(suspects + "/show", Map.of("_csrf", form.select("[name=_csrf]").val(), "item",
                form.select("[name=item]").val()))).select("[data-revealed]").text();
    }

    private int held() {
        return Integer.parseInt(one("select count(*)::text from identity.held_value v join identity.held_child c "
                + "on c.id = v.child_id join casework.case_file f on f.reference = c.reference where f.id = '"
                + file.substring(3) + "' and v.field = 'SUSPECTED_PERSON' and v.ciphertext is not null"));
    }

    private String one(String sql) {
        return database.superuser().sql(sql).query(String.class).single();
    }
}
