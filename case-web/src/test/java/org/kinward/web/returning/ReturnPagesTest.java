package org.kinward.web.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

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

/** A family is found and seen, the child asked, somebody else agrees, the child travels, arrives, and comes back. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnPagesTest {

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
    void goesHomeWithTheAgreementOfSomebodyElseAndComesBack() {
        var page = hands.prepared("NO");
        var stands = worker.page(page);
        assertThat(stands.text()).contains("Consent to contact with the family", "A decision about what is best",
                "The name of who receives the child, compared with the list")
                .doesNotContain("The child asked alone, twice");
        assertThat(stands.select("form[action$=/ask]")).isEmpty();
        hands.receives(page);
        hands.emergency(page);
        hands.approved(page);
        isInTheHouse(page);

        var confirm = worker.page(page + "/set-off");
        assertThat(hands.status(confirm, page + "/set-off", Map.of())).isEqualTo(302);
        assertThat(hands.status(confirm, page + "/set-off", Map.of())).as("twice").isEqualTo(302);
        assertThat(worker.page(page.replace("/return", "")).text()).contains("Say that the child arrived");
        isNotLookedForInTheHouse(page);
        arrives(page);
        leftTheHouseWhenItSetOff(page);
        comesBack(page);
    }

    private void isInTheHouse(String page) {
        var stay = page.replace("/return", "/stay") + "/arrive";
        assertThat(hands.status(worker.page(stay), stay, Map.of("hour", "0"))).isEqualTo(302);
    }

    /** Who counts at night reads that it set off, and nothing of where to. */
    private void isNotLookedForInTheHouse(String page) {
        var count = Shift.carer(port).page(house(page) + "/count");

        assertThat(count.text()).contains("On the way home since").doesNotContain("Zzanku");
        assertThat(count.select(".kinward-only-print li").text()).contains("Left: ").doesNotContain("home");
        var intake = database.superuser().sql("select intake_id from casework.case_file where id = ?")
                .param(ReturnHands.file(page)).query(UUID.class).single();
        var line = count.select("input[name$=.child][value=" + intake + "]").attr("name").replace(".child", ".seen");
        assertThat(count.select("input[name=" + line + "]")).as("nothing is ticked by it").hasSize(1)
                .noneMatch(box -> box.hasAttr("checked"));
    }

    private String house(String page) {
        return "/places/" + database.superuser().sql("select place_id from casework.case_file where id = ?")
                .param(ReturnHands.file(page)).query(UUID.class).single();
    }

    private void leftTheHouseWhenItSetOff(String page) {
        assertThat(database.superuser().sql("""
                select s.left_at = m.moved_at and s.left_how = 'HANDED_OVER' and s.set_off_at is null
                from casework.stay s join casework.return_home r on r.case_file_id = s.case_file_id
                join casework.return_move m on m.return_id = r.id and m.state = 'ON_THE_WAY' where s.case_file_id = ?
                """).param(ReturnHands.file(page)).query(Boolean.class).single()).isTrue();
    }

    private void arrives(String page) {
        var form = worker.page(page + "/arrive");
        var empty = parsed(worker.send(form, page + "/arrive", Map.of())).select(".govuk-error-summary").text();
        assertThat(empty).contains("Write the name of who receives the child.", "Choose who else was there.",
                "Choose how the child was with it.");
        assertThat(hands.status(form, page + "/arrive", ReturnHands.with(ReturnHands.HANDED, "to.name", "Kofi Mensah")))
                .isEqualTo(422);
        var another = ReturnHands.with(ReturnHands.HANDED, "to.name", "Yawa Zzedi");
        assertThat(hands.status(form, page + "/arrive", ReturnHands.with(another, "how.on.year", "2099")))
                .isEqualTo(422);
        assertThat(hands.names(page)).as("a form that is refused seals no name").isOne();
        assertThat(hands.status(form, page + "/arrive", ReturnHands.HANDED)).isEqualTo(302);
        assertThat(hands.status(form, page + "/arrive", ReturnHands.HANDED)).as("twice").isEqualTo(302);
        assertThat(hands.status(form, page + "/arrive", another)).as("to somebody else afterwards").isEqualTo(409);
        assertThat(hands.names(page)).as("who was compared and who received it").isOne();
        assertThat(hands.status(form, page + "/arrive", ReturnHands.with(ReturnHands.HANDED, "child.view", "AFRAID")))
                .as("said before, otherwise")
                .isEqualTo(409);
        assertThat(worker.page(page).text()).contains("Arrived", "Glad").doesNotContain("Adjoa");
        assertThat(worker.page(page.replace("/return", "/follow-up")).text()).contains("At home or with relatives");
    }

    private void comesBack(String page) {
        var back = worker.page(page + "/back");
        assertThat(hands.status(back, page + "/back", Map.of())).isEqualTo(400);
        assertThat(hands.status(back, page + "/back", Map.of("words", "Zzanku beat her")))
                .as("the name of who received it")
                .isEqualTo(400);
        assertThat(hands.status(back, page + "/back", Map.of("words", "Beaten by a cousin"))).isEqualTo(302);
        assertThat(hands.status(back, page + "/back", Map.of("words", "Went to the city"))).isEqualTo(409);
        assertThat(worker.page(page).text()).contains("The child is back", "Beaten by a cousin", "Prepare a return");
        assertThat(worker.page(page.replace("/return", "/story")).text()).contains("A family was found",
                "The home was seen", "The child set off home", "The child was handed over at home",
                "The child is back");
    }

    @Test
    void asksForBothSidesOfABorderAndKeepsStepsAsTasks() {
        var page = hands.prepared("YES");
        assertThat(worker.page(page).text()).contains("Across the border: a step done on our side");
        var form = worker.page(page + "/step");
        assertThat(hands.status(form, page + "/step", Map.of())).isEqualTo(400);
        var step = ReturnHands.with(Map.of("what", "TRAVEL_PAPER", "side", "OTHER_COUNTRY", "words", "A safe-conduct"),
                ReturnHands.day("due", 3));
        assertThat(hands.status(form, page + "/step", ReturnHands.with(step, "due.year", "2020"))).isEqualTo(400);
        assertThat(hands.status(form, page + "/step", step)).isEqualTo(302);
        assertThat(hands.status(form, page + "/step", step)).as("twice is once").isEqualTo(302);
        assertThat(worker.page(page.replace("/return", "")).text()).containsOnlyOnce("A safe-conduct");
        var answer = worker.page(page).select("a[href*=/answer]").attr("href");
        var ask = worker.page(answer);
        assertThat(hands.status(ask, page + "/answer", Map.of("came", "NOT_DONE"))).as("why?").isEqualTo(400);
        assertThat(hands.status(ask, page + "/answer", Map.of("came", "DONE", "words", "It lies at the border")))
                .isEqualTo(302);
        assertThat(hands.status(ask, page + "/answer", Map.of("came", "NOT_DONE", "words", "Lost"))).isEqualTo(409);

        assertThat(worker.page(page).text()).contains("It lies at the border")
                .doesNotContain("a step done on the other side");
    }

    /** Nobody loses what they typed to a colleague who was faster, and nobody writes a day to come. */
    @Test
    void keepsWhatWasTypedWhenAColleagueWasFaster() {
        var page = hands.prepared("NO");
        var home = worker.page(page).select("a[href*='/family?home']").attr("href");
        var early = worker.page(home);
        var late = manager.page(home);
        assertThat(hands.status(early, page + "/family", Map.of("why", "Her sister is there"))).isEqualTo(302);
        var stale = manager.send(late, page + "/family", Map.of("sent", "NOT_KNOWN"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(parsed(stale).text()).contains("Her sister is there", "A colleague has changed this");
        assertThat(parsed(stale).select("input[name=sent][value=NOT_KNOWN][checked]")).isNotEmpty();

        var wish = worker.page(page + "/wish");
        assertThat(hands.status(wish, page + "/wish",
                ReturnHands.with(Map.of("alone", "ALONE", "wants", "TO_GO"), ReturnHands.day("on", 2))))
                .isEqualTo(400);
        assertThat(hands.status(wish, page + "/wish", Map.of("alone", "ALONE", "wants", "TO_GO", "words",
                "Call +228 90 12 34 56"))).isEqualTo(400);
        var written = worker.page(page + "/write");
        assertThat(worker.get(page + "/emergency").statusCode()).as("for a manager").isEqualTo(404);
        hands.receives(page);
        assertThat(hands.status(written, page + "/write", Map.of("back", "The committee"))).isEqualTo(409);
        var off = worker.page(page + "/off");
        assertThat(hands.status(off, page + "/off", Map.of("words", "The aunt is ill"))).isEqualTo(302);
        assertThat(worker.page(page).text()).contains("Called off", "The aunt is ill");
    }

    /** Nobody seals a name that casework would not take. */
    @Test
    void sealsNoNameOnAClosedFile() {
        var page = hands.prepared("NO");
        var form = worker.page(page + "/receiver");
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(ReturnHands.file(page)).update();

        var refused = worker.send(form, page + "/receiver", Map.of("to.name", "Adjoa Zzanku"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("this file is closed");
        assertThat(hands.names(page)).isZero();
    }
}
