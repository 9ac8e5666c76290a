package org.kinward.web.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.kinward.web.service.ReferralHands;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lantern asks Riverside to see a home across the border: a task on both sides, late on both, and nothing of the record there. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskedElsewhereTest {

    private static final String WORDS = "The house behind the mill";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift there;
    private ReturnHands hands;
    private String riverside = "";

    @BeforeAll
    void twoAgencies() {
        worker = Shift.of(port, "worker");
        there = Shift.of(port, "manager-b");
        hands = new ReturnHands(worker, Shift.of(port, "manager"), database);
        riverside = text("select id::text from account.agency where name = 'Riverside'");
    }

    private String text(String sql) {
        return database.superuser().sql(sql).query(String.class).single();
    }

    /** A return across the border, and a step that is done there. */
    private String planned() {
        var page = hands.prepared("YES");
        var form = worker.page(page + "/step");
        assertThat(hands.status(form, page + "/step", ReturnHands.with(Map.of("what", "HOME_IS_SEEN", "side",
                "OTHER_COUNTRY", "words", WORDS), ReturnHands.day("due", 3)))).isEqualTo(302);
        return page;
    }

    private String consent(String page) {
        return ReferralHands.agreed(worker, page.replace("/return", ""), Map.of("what", "PARTNER_AGENCY", "office",
                "Riverside", "details", "WHERE_THE_CHILD_IS"));
    }

    private String step(String page) {
        return text("select id::text from casework.return_step where words = '" + WORDS + "' and case_file_id = '"
                + ReturnHands.file(page) + "'");
    }

    private String number(String page) {
        return new ReferenceNumber(text("select reference from casework.case_file where id = '"
                + ReturnHands.file(page) + "'")).shown();
    }

    private int asks(String page) {
        var ask = worker.page(worker.page(page).select("a[href*='/asked?']").attr("href"));
        return hands.status(ask, page + "/asked", Map.of("agency", riverside));
    }

    @Test
    void isATaskOfBothAndAnsweredByWhoDidIt() {
        var page = planned();
        var ask = worker.page(worker.page(page).select("a[href*='/asked?']").attr("href"));
        assertThat(parsed(worker.send(ask, page + "/asked", Map.of())).select(".govuk-error-summary").text())
                .contains("Choose an agency.");
        var refused = worker.send(ask, page + "/asked", Map.of("agency", riverside));
        assertThat(refused.statusCode()).as("nobody agreed").isEqualTo(422);
        assertThat(parsed(refused).select("main a[href$=/consent]")).isNotEmpty();
        consent(page);
        assertThat(asks(page)).isEqualTo(302);

        assertThat(worker.page(page).text()).contains("Asked: Riverside");
        assertThat(worker.page(page).select("a[href*='/asked?']")).as("asked once").isEmpty();
        var one = "/transfers/asked/one?step=" + step(page);
        assertThat(there.page("/today").select("main a[href='" + one + "']")).hasSize(1);
        var asked = there.page(one);
        assertThat(asked.select("main").text()).contains(number(page), "Lantern", "See the home")
                .doesNotContain(WORDS, "Zzanku");
        assertThat(there.page("/transfers/asked").text()).contains(number(page)).doesNotContain(WORDS);
        assertThat(there.get(page).statusCode()).as("nothing of the record").isEqualTo(404);
        answered(page, one);
    }

    private void answered(String page, String one) {
        var path = "/transfers/asked/one";
        var form = there.page(one);
        assertThat(there.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(there.send(form, path, Map.of("came", "NOT_DONE")).statusCode()).as("why?").isEqualTo(400);
        assertThat(there.send(form, path, Map.of("came", "DONE", "words", "Seen on Monday")).statusCode())
                .isEqualTo(302);
        assertThat(there.send(form, path, Map.of("came", "NOT_DONE", "words", "No fuel")).statusCode())
                .isEqualTo(409);

        assertThat(there.page("/today").select("main a[href='" + one + "']")).isEmpty();
        assertThat(there.page("/transfers/asked").text()).contains(number(page));
        assertThat(worker.page("/today").select("section:contains(Another agency has answered) a[href='" + page + "']"))
                .hasSize(1);
        assertThat(worker.page(page).text()).contains("Riverside says that it is done", "Seen on Monday");
        var answer = worker.page(worker.page(page).select("a[href*='/answer?step=" + step(page) + "']").attr("href"));
        assertThat(hands.status(answer, page + "/answer", Map.of("came", "DONE"))).isEqualTo(302);
        assertThat(there.get(one).statusCode()).as("over on both sides").isEqualTo(404);
        assertThat(worker.page("/today").select("section:contains(Another agency has answered) a[href='" + page + "']"))
                .as("read").isEmpty();
    }

    @Test
    void isLateOnBothSidesAndEndsThereWithTheConsent() {
        var page = planned();
        var row = consent(page);
        assertThat(asks(page)).isEqualTo(302);
        var one = "/transfers/asked/one?step=" + step(page);
        database.superuser()
                .sql("do $$ begin set local session_replication_role = replica; update casework.return_step_asked "
                        + "set due_at = now() - interval '1 day' where step_id = '" + step(page) + "'; end $$")
                .update();
        database.superuser().sql("update casework.task set due_at = now() - interval '1 day' where thing_id = '"
                + step(page) + "'").update();

        assertThat(there.page("/today").select("li:has(a[href='" + one + "'])").text()).contains("Late");
        assertThat(there.page(one).text()).contains("Late");
        assertThat(worker.page(page.replace("/return", "")).text()).contains(WORDS, "Late");

        var withdraw = page.replace("/return", "/consent/withdraw");
        worker.send(worker.page(withdraw + "?row=" + row + "&whose=CHILD"), withdraw, Map.of("erase", "NOTHING"));
        assertThat(there.get(one).statusCode()).isEqualTo(404);
        assertThat(there.page("/today").select("main a[href='" + one + "']")).isEmpty();
        assertThat(worker.page(page.replace("/return", "")).text()).as("ours stays").contains(WORDS);
        assertThat(worker.page(page).text()).contains("Riverside does not read this any more");
    }

    @Test
    void isForManagersOfTheAgencyThatIsAsked() {
        var page = planned();
        consent(page);
        assertThat(asks(page)).isEqualTo(302);
        var one = "/transfers/asked/one?step=" + step(page);
        for (var other : List.of("worker-b", "worker", "manager", "auditor", "admin", "officer")) {
            assertThat(Shift.of(port, other).get(one).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(Shift.of(port, "worker-b").get(page + "/asked?step=" + step(page)).statusCode()).isEqualTo(404);
    }
}
