package org.kinward.web.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A family is found and seen, the child asked, somebody else agrees, the child travels, arrives, and comes back. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnPagesTest {

    private static final Map<String, String> AUNT = Map.of("by", "COMMITTEE", "who", "UNCLE_OR_AUNT", "abroad", "NO",
            "sent", "NOBODY", "want", "ALL", "why", "She misses her");
    private static final Map<String, String> SEEN = Map.of("by", "OUR_WORKER", "seen.danger", "SOME", "seen.siblings",
            "ALL_THERE", "seen.school", "NEAR", "seen.income", "NOT_ENOUGH", "words", "The roof leaks");
    private static final Map<String, String> HANDED = Map.of("to.name", "Adjoa Zzanku", "how.who", "UNCLE_OR_AUNT",
            "how.identity", "NATIONAL_CARD", "how.witness", "COMMITTEE", "child.view", "GLAD", "child.goods", "ALL");

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

    @Test
    void goesHomeWithTheAgreementOfSomebodyElseAndComesBack() {
        var page = prepared("NO");
        var stands = worker.page(page);
        assertThat(stands.text()).contains("Consent to contact with the family", "A decision about what is best",
                "The name of who receives the child, compared with the list")
                .doesNotContain("The child asked alone, twice");
        assertThat(stands.select("form[action$=/ask]")).isEmpty();
        receives(page);
        emergency(page);
        approved(page);
        isInTheHouse(page);

        var confirm = worker.page(page + "/set-off");
        assertThat(status(confirm, page + "/set-off", Map.of())).isEqualTo(302);
        assertThat(status(confirm, page + "/set-off", Map.of())).as("twice").isEqualTo(302);
        assertThat(worker.page(page.replace("/return", "")).text()).contains("Say that the child arrived");
        isNotLookedForInTheHouse(page);
        arrives(page);
        leftTheHouseWhenItSetOff(page);
        comesBack(page);
    }

    private void isInTheHouse(String page) {
        var stay = page.replace("/return", "/stay") + "/arrive";
        assertThat(status(worker.page(stay), stay, Map.of("hour", "0"))).isEqualTo(302);
    }

    /** Who counts at night reads that it set off, and nothing of where to. */
    private void isNotLookedForInTheHouse(String page) {
        var count = Shift.carer(port).page(house(page) + "/count");

        assertThat(count.text()).contains("On the way home since").doesNotContain("Zzanku");
        assertThat(count.select(".kinward-only-print li").text()).contains("Left: ").doesNotContain("home");
        var intake = database.superuser().sql("select intake_id from casework.case_file where id = ?")
                .param(file(page)).query(UUID.class).single();
        var line = count.select("input[name$=.child][value=" + intake + "]").attr("name").replace(".child", ".seen");
        assertThat(count.select("input[name=" + line + "]")).as("nothing is ticked by it").hasSize(1)
                .noneMatch(box -> box.hasAttr("checked"));
    }

    private String house(String page) {
        return "/places/" + database.superuser().sql("select place_id from casework.case_file where id = ?")
                .param(file(page)).query(UUID.class).single();
    }

    private void leftTheHouseWhenItSetOff(String page) {
        assertThat(database.superuser().sql("""
                select s.left_at = m.moved_at and s.left_how = 'HANDED_OVER' and s.set_off_at is null
                from casework.stay s join casework.return_home r on r.case_file_id = s.case_file_id
                join casework.return_move m on m.return_id = r.id and m.state = 'ON_THE_WAY' where s.case_file_id = ?
                """).param(file(page)).query(Boolean.class).single()).isTrue();
    }

    private void arrives(String page) {
        var form = worker.page(page + "/arrive");
        var empty = parsed(worker.send(form, page + "/arrive", Map.of())).select(".govuk-error-summary").text();
        assertThat(empty).contains("Write the name of who receives the child.", "Choose who else was there.",
                "Choose how the child was with it.");
        assertThat(status(form, page + "/arrive", with(HANDED, "to.name", "Kofi Mensah"))).isEqualTo(422);
        var another = with(HANDED, "to.name", "Yawa Zzedi");
        assertThat(status(form, page + "/arrive", with(another, "how.on.year", "2099"))).isEqualTo(422);
        assertThat(names(page)).as("a form that is refused seals no name").isOne();
        assertThat(status(form, page + "/arrive", HANDED)).isEqualTo(302);
        assertThat(status(form, page + "/arrive", HANDED)).as("twice").isEqualTo(302);
        assertThat(status(form, page + "/arrive", another)).as("to somebody else afterwards").isEqualTo(409);
        assertThat(names(page)).as("who was compared and who received it").isOne();
        assertThat(status(form, page + "/arrive", with(HANDED, "child.view", "AFRAID"))).as("said before, otherwise")
                .isEqualTo(409);
        assertThat(worker.page(page).text()).contains("Arrived", "Glad").doesNotContain("Adjoa");
        assertThat(worker.page(page.replace("/return", "/follow-up")).text()).contains("At home or with relatives");
    }

    private void comesBack(String page) {
        var back = worker.page(page + "/back");
        assertThat(status(back, page + "/back", Map.of())).isEqualTo(400);
        assertThat(status(back, page + "/back", Map.of("words", "Zzanku beat her"))).as("the name of who received it")
                .isEqualTo(400);
        assertThat(status(back, page + "/back", Map.of("words", "Beaten by a cousin"))).isEqualTo(302);
        assertThat(status(back, page + "/back", Map.of("words", "Went to the city"))).isEqualTo(409);
        assertThat(worker.page(page).text()).contains("The child is back", "Beaten by a cousin", "Prepare a return");
        assertThat(worker.page(page.replace("/return", "/story")).text()).contains("A family was found",
                "The home was seen", "The child set off home", "The child was handed over at home",
                "The child is back");
    }

    @Test
    void asksForBothSidesOfABorderAndKeepsStepsAsTasks() {
        var page = prepared("YES");
        assertThat(worker.page(page).text()).contains("Across the border: a step done on our side");
        var form = worker.page(page + "/step");
        assertThat(status(form, page + "/step", Map.of())).isEqualTo(400);
        var step = with(Map.of("what", "TRAVEL_PAPER", "side", "OTHER_COUNTRY", "words", "A safe-conduct"),
                day("due", 3));
        assertThat(status(form, page + "/step", with(step, "due.year", "2020"))).isEqualTo(400);
        assertThat(status(form, page + "/step", step)).isEqualTo(302);
        assertThat(status(form, page + "/step", step)).as("twice is once").isEqualTo(302);
        assertThat(worker.page(page.replace("/return", "")).text()).containsOnlyOnce("A safe-conduct");
        var answer = worker.page(page).select("a[href*=/answer]").attr("href");
        var ask = worker.page(answer);
        assertThat(status(ask, page + "/answer", Map.of("came", "NOT_DONE"))).as("why?").isEqualTo(400);
        assertThat(status(ask, page + "/answer", Map.of("came", "DONE", "words", "It lies at the border")))
                .isEqualTo(302);
        assertThat(status(ask, page + "/answer", Map.of("came", "NOT_DONE", "words", "Lost"))).isEqualTo(409);

        assertThat(worker.page(page).text()).contains("It lies at the border")
                .doesNotContain("a step done on the other side");
    }

    /** Nobody loses what they typed to a colleague who was faster, and nobody writes a day to come. */
    @Test
    void keepsWhatWasTypedWhenAColleagueWasFaster() {
        var page = prepared("NO");
        var home = worker.page(page).select("a[href*='/family?home']").attr("href");
        var early = worker.page(home);
        var late = manager.page(home);
        assertThat(status(early, page + "/family", Map.of("why", "Her sister is there"))).isEqualTo(302);
        var stale = manager.send(late, page + "/family", Map.of("sent", "NOT_KNOWN"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(parsed(stale).text()).contains("Her sister is there", "A colleague has changed this");
        assertThat(parsed(stale).select("input[name=sent][value=NOT_KNOWN][checked]")).isNotEmpty();

        var wish = worker.page(page + "/wish");
        assertThat(status(wish, page + "/wish", with(Map.of("alone", "ALONE", "wants", "TO_GO"), day("on", 2))))
                .isEqualTo(400);
        assertThat(status(wish, page + "/wish", Map.of("alone", "ALONE", "wants", "TO_GO", "words",
                "Call +228 90 12 34 56"))).isEqualTo(400);
        var written = worker.page(page + "/write");
        assertThat(worker.get(page + "/emergency").statusCode()).as("for a manager").isEqualTo(404);
        receives(page);
        assertThat(status(written, page + "/write", Map.of("back", "The committee"))).isEqualTo(409);
        var off = worker.page(page + "/off");
        assertThat(status(off, page + "/off", Map.of("words", "The aunt is ill"))).isEqualTo(302);
        assertThat(worker.page(page).text()).contains("Called off", "The aunt is ill");
    }

    /** Nobody seals a name that casework would not take. */
    @Test
    void sealsNoNameOnAClosedFile() {
        var page = prepared("NO");
        var form = worker.page(page + "/receiver");
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(file(page)).update();

        var refused = worker.send(form, page + "/receiver", Map.of("to.name", "Adjoa Zzanku"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("this file is closed");
        assertThat(names(page)).isZero();
    }

    /** How many names of who receives the child lie in the vault. */
    private long names(String page) {
        return database.superuser().sql("""
                select count(*) from identity.held_value v join identity.held_child c on c.id = v.child_id
                join casework.case_file f on f.reference = c.reference where v.field = 'HANDED_TO' and f.id = ?
                """).param(file(page)).query(Long.class).single();
    }

    private static UUID file(String page) {
        return UUID.fromString(page.replaceAll("/c/|/return", ""));
    }

    private void receives(String page) {
        var form = worker.page(page + "/receiver");
        assertThat(status(form, page + "/receiver", Map.of())).isEqualTo(400);
        var kept = worker.send(form, page + "/receiver", Map.of("to.name", "MENSAH Kofi"));
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(parsed(kept).text()).contains("This child may not be given to this person");
        assertThat(status(form, page + "/receiver", Map.of("to.name", "Adjoa Zzanku"))).isEqualTo(302);
        assertThat(worker.page(page).text()).contains("The name was compared on").doesNotContain("Adjoa");
    }

    private void emergency(String page) {
        var why = manager.page(page + "/emergency");
        assertThat(manager.send(why, page + "/emergency", Map.of()).statusCode()).isEqualTo(400);
        assertThat(manager.send(why, page + "/emergency", Map.of("words", "The house is full")).statusCode())
                .isEqualTo(302);
        assertThat(worker.page(page).text()).contains("The house is full", "Nothing is missing");
    }

    private void approved(String page) {
        assertThat(worker.answer(page, page + "/ask").statusCode()).isEqualTo(302);
        var request = worker.page(page).select("a[href*=/approvals/answer]").attr("href");
        assertThat(worker.page(page).select("a[href$=/set-off]")).as("nobody has agreed").isEmpty();
        var form = manager.page(request);
        assertThat(manager.send(form, page.replace("/return", "/approvals/answer"), Map.of("answer", "APPROVE"))
                .statusCode()).isEqualTo(302);
    }

    /** The home is found and seen, the child asked twice, the return written. */
    private String prepared(String abroad) {
        var page = recorded() + "/return";
        var form = worker.page(page + "/family");
        assertThat(parsed(worker.send(form, page + "/family", Map.of())).select(".govuk-error-summary").text())
                .contains("Choose who found the family.", "Choose who gave, sold or sent the child.");
        assertThat(status(form, page + "/family", with(AUNT, "abroad", abroad))).isEqualTo(302);
        var home = worker.page(worker.page(page).select("a[href*='/home?home']").attr("href"));
        assertThat(status(home, page + "/home", with(SEEN, "on.year", "2099"))).isEqualTo(400);
        assertThat(status(home, page + "/home", SEEN)).isEqualTo(302);
        wants(page, -3);
        wants(page, 0);
        var write = worker.page(page + "/write");
        assertThat(status(write, page + "/write", Map.of())).isEqualTo(400);
        var wanted = new HashMap<>(day("journey.on", 1));
        wanted.putAll(Map.of("to", write.select("input[name=to]").val(), "durable", "WITH_KIN", "journey.with",
                "LEAD_WORKER", "agreed.authority", "AGREES", "agreed.receiving", "WE_OURSELVES", "back",
                "She has our number"));
        assertThat(status(write, page + "/write", wanted)).isEqualTo(302);
        return page;
    }

    private void wants(String page, int days) {
        assertThat(status(worker.page(page + "/wish"), page + "/wish",
                with(Map.of("alone", "ALONE", "wants", "TO_GO"), day("on", days)))).isEqualTo(302);
    }

    private int status(Document form, String path, Map<String, String> typed) {
        return worker.send(form, path, typed).statusCode();
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        return with(typed, Map.of(field, value));
    }

    private static Map<String, String> with(Map<String, String> typed, Map<String, String> more) {
        var all = new HashMap<>(typed);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> day(String field, int days) {
        var day = LocalDate.now(ZoneId.of("Africa/Lome")).plusDays(days);
        return Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear());
    }

    private String recorded() {
        var intake = worker.begin();
        worker.answer(intake + "/contact", Map.of("q.names.mayNotComeNear", "Kofi Mensah, the man of the lorry"));
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        // the vault learns a moment later who leads the case
        await().until(() -> database.superuser().sql("""
                select c.state = 'held' from identity.held_child c join casework.intake i on i.reference = c.reference
                where i.id = ?""").param(UUID.fromString(intake.substring(8))).query(Boolean.class).single());
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }
}
