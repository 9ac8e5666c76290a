package org.kinward.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.days.PaperHands;
import org.kinward.web.intake.Shift;
import org.kinward.web.service.ReferralHands;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lantern offers a case to Riverside, with what the girl agrees to; it moves by the press of Riverside's manager. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransferPagesTest {

    private static final String WORDS = "A girl of about thirteen, speaks Ewe";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private Shift there;
    private String riverside = "";
    private String cedar = "";

    @BeforeAll
    void twoAgencies() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        there = Shift.of(port, "manager-b");
        riverside = id("select id::text from account.agency where name = 'Riverside'");
        cedar = id("select id::text from account.place where name = 'Cedar House'");
    }

    private String id(String sql) {
        return database.superuser().sql(sql).query(String.class).single();
    }

    /** Letters that no other child of the house has. */
    private static String letters() {
        return ReferralHands.named("x").substring(2, 14);
    }

    /** A girl with a name in the vault. */
    private String recorded(String name) {
        var intake = worker.begin();
        worker.answer(intake + "/name", Map.of("name", name, "word", letters()));
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return fileOf(intake);
    }

    private String fileOf(String intake) {
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }

    private String agreed(String file) {
        return ReferralHands.agreed(worker, file,
                Map.of("what", "PARTNER_AGENCY", "office", "Riverside", "details", "WHO_THE_CHILD_IS"));
    }

    private Map<String, String> asked(Map<String, String> more) {
        var until = LocalDate.now().plusDays(6);
        var typed = new HashMap<>(Map.of("ask.agency", riverside, "ask.reason", "NEARER_TO_FAMILY", "ask.words",
                "Her aunt lives there", "then", ""));
        typed.putAll(ConsentHands.day("ask.until", until));
        typed.putAll(more);
        return typed;
    }

    private HttpResponse<String> step(String file, Map<String, String> typed) {
        return worker.send(worker.page(file + "/transfer/new"), file + "/transfer/new", typed);
    }

    private String offered(String file) {
        var along = Map.of("share.groups", "WHO_THE_CHILD_IS", "share.person.who", WORDS);
        var check = step(file, asked(with(along, "check")));
        assertThat(parsed(check).select("main").text()).contains(WORDS, "Riverside", "You cannot see it any more");
        var sent = worker.send(parsed(check), file + "/transfer/new", with(along, "offer"));
        assertThat(sent.statusCode()).as(parsed(sent).select("main").text()).isEqualTo(302);
        return worker.page(file + "/transfer").select("main a[href*='transfer=']").attr("href").replaceAll(".*=", "");
    }

    private static Map<String, String> with(Map<String, String> typed, String then) {
        var all = new HashMap<>(typed);
        all.put("then", then);
        return all;
    }

    private HttpResponse<String> accept(Shift who, Document page) {
        return who.send(page, "/transfers/accept", Map.of("place", cedar));
    }

    @Test
    void isNotOfferedWithoutConsentAndShowsTheWayToIt() {
        var file = recorded("Afi" + letters());
        var share = parsed(step(file, asked(Map.of())));

        assertThat(share.select("main").text()).contains("Nobody has agreed to share anything with this agency");
        assertThat(share.select("main a.govuk-link[href=" + file + "/consent]")).hasSize(1);
        var forged = step(file, asked(Map.of("then", "offer", "share.groups", "WHO_THE_CHILD_IS", "share.person.who",
                WORDS)));
        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(step(file, Map.of("then", "")).statusCode()).isEqualTo(400);
        assertThat(step(file, asked(Map.of("ask.until.year", "2099"))).statusCode()).isEqualTo(400);
        assertThat(worker.page(file + "/transfer").text()).contains("was not offered to anybody");
    }

    @Test
    void movesByTheReceiversPressAndTheAgencyBeforeKeepsItsHistory() {
        var name = "Yawa" + letters();
        var file = recorded(name);
        agreed(file);
        var transfer = offered(file);
        assertThat(there.page("/today").select("main a[href*='" + transfer + "']")).isNotEmpty();
        var offer = there.page("/transfers/one?transfer=" + transfer);
        assertThat(offer.select("main").text()).contains(WORDS, number(file), "Lantern").doesNotContain(name);
        assertThat(there.get(file).statusCode()).isEqualTo(404);

        var moved = accept(there, offer);

        assertThat(moved.statusCode()).as(parsed(moved).select("main").text()).isEqualTo(302);
        assertThat(accept(there, offer).headers().firstValue("Location"))
                .as("pressed twice").isEqualTo(moved.headers().firstValue("Location"));
        keepsItsHistory(file);
        goesOn(Shift.to(moved), file, name);
    }

    private void keepsItsHistory(String file) {
        assertThat(worker.page(file).text()).contains("Record closed");
        assertThat(worker.page(file + "/story").text()).contains("Another agency goes on with the case");
        assertThat(worker.page(file + "/close").text()).contains("Another agency goes on");
        await("the vault is told by the outbox").untilAsserted(
                () -> assertThat(worker.page(file).select("form[action$=/show]"))
                        .as("nobody here opens the vault any more").isEmpty());
        assertThat(worker.send(worker.page(file + "/reopen"), file + "/reopen", Map.of("words", "She asks for help"))
                .headers().firstValue("Location").orElseThrow()).endsWith("/again");
        assertThat(
                count("task t join casework.case_file f on f.intake_id = t.intake_id where t.done_at is null and f.id",
                        file))
                .isZero();
        assertThat(worker.page("/transfers").text()).contains(number(file), "Goes on there");
    }

    private void goesOn(String draft, String file, String name) {
        assertThat(there.page(draft).text()).contains("A new file of a child whom we know", "Read what came along");
        assertThat(there.page("/today").text()).contains("Go through what was still to be done");
        assertThat(there.answer(draft + "/check", draft + "/create").statusCode()).isEqualTo(302);
        var followed = fileOf(draft);
        var shown = there.send(there.page(followed), followed + "/show", Map.of("wanted", "NAME_USED", "number", "0"));
        assertThat(parsed(shown).text()).contains(name);
        assertThat(there.page(followed).text()).contains("Another agency gave the case to you");
        var along = there.page(followed).select("main a[href*='/transfers/one']").attr("href");
        assertThat(there.page(along).text()).contains(WORDS, "What was still to be done");
        assertThat(count("child c join casework.case_file f on f.child_id = c.id where f.id", file)).isOne();
        assertThat(worker.get(followed).statusCode()).isEqualTo(404);
        assertThat(worker.page(file).text()).doesNotContain(number(followed));
    }

    /** The note stays where it was written, and so does its sheet: the other agency is told of neither. */
    @Test
    void leavesTheSheetOfANoteWhereItWasTyped() {
        worker.inEnglish();
        var file = recorded("Abla" + letters());
        PaperHands.noted(worker, file + "/story", "ALL_ON_CASE");
        agreed(file);
        var draft = Shift.to(accept(there, there.page("/transfers/one?transfer=" + offered(file))));
        var tick = PaperHands.tick(worker, file + "/story");
        var note = tick.replaceAll(".*[?]", "?");
        var page = worker.page(tick);

        assertThat(there.get(tick).statusCode()).isEqualTo(404);
        assertThat(there.get(draft + "/paper" + note).statusCode()).as("of the file that goes on").isEqualTo(404);
        assertThat(there.post(tick.replaceAll("[?].*", ""), Map.of("_csrf",
                there.page("/today").select("input[name=_csrf]").first().val(), "became", "FILED", "note",
                note.replaceAll(".*=", ""))).statusCode()).isEqualTo(404);
        assertThat(worker.send(page, tick.replaceAll("[?].*", ""), Map.of("became", "FILED")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void isDeclinedWithAReasonThatTheAgencyBeforeReads() {
        var file = recorded("Adzo" + letters());
        agreed(file);
        var transfer = offered(file);
        assertThat(step(file, asked(Map.of())).statusCode()).isEqualTo(200);
        var path = "/transfers/decline";
        var no = there.page(path + "?transfer=" + transfer);
        assertThat(there.send(no, path, Map.of()).statusCode()).isEqualTo(400);

        assertThat(there.send(no, path, Map.of("words", "We have no bed for girls")).statusCode()).isEqualTo(302);

        assertThat(there.send(no, path, Map.of("words", "Again")).statusCode()).isEqualTo(409);
        assertThat(worker.page(file + "/transfer").text()).contains("They said no", "We have no bed for girls");
        assertThat(worker.page("/today").select("main a[href$='" + transfer + "']")).as("told on Today").hasSize(1);
        assertThat(there.page("/today").select("main a[href$='" + transfer + "']")).isEmpty();
        assertThat(there.page("/transfers/one?transfer=" + transfer).text()).doesNotContain(WORDS);
        assertThat(worker.page(file).text()).contains("Record open");
    }

    @Test
    void isTakenBackAndEndsWithTheConsent() {
        var file = recorded("Akua" + letters());
        var row = agreed(file);
        offered(file);
        var own = worker.page(file + "/transfer");
        assertThat(worker.send(own, file + "/transfer/back", Map.of()).statusCode()).isEqualTo(302);
        var second = worker.page(file + "/transfer");
        assertThat(second.text()).contains("Taken back");
        var transfer = offeredAgain(file);
        var offer = there.page("/transfers/one?transfer=" + transfer);
        var withdraw = file + "/consent/withdraw";

        worker.send(worker.page(withdraw + "?row=" + row + "&whose=CHILD"), withdraw, Map.of("erase", "NOTHING"));

        var late = accept(there, offer);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("This offer is over").doesNotContain(WORDS);
    }

    /** What was agreed to until a day is neither accepted nor read after it. */
    @Test
    void endsWithTheDayOfTheConsent() {
        var file = recorded("Dzifa" + letters());
        agreed(file);
        var transfer = offered(file);
        var offer = there.page("/transfers/one?transfer=" + transfer);

        database.superuser().sql("update casework.consent set until_on = current_date - 1 where case_file_id = ?")
                .param(UUID.fromString(file.substring(3))).update();
        var refused = accept(there, offer);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("does not agree to all of it any more");
        assertThat(id("select state from casework.transfer where id = '" + transfer + "'")).isEqualTo("OFFERED");
        database.superuser().sql("update casework.transfer t set offered_at = offered_at - interval '9 days', "
                + "until_at = now() - interval '1 second' from (select set_config('session_replication_role', 'replica', "
                + "true)) past_the_trigger where t.id = ?").param(UUID.fromString(transfer)).update();
        assertThat(there.get("/transfers/one?transfer=" + transfer).statusCode()).isEqualTo(404);
        assertThat(there.page("/transfers").text()).doesNotContain(number(file));
        assertThat(worker.page(file + "/transfer").text()).contains("Not answered in time");
    }

    private String offeredAgain(String file) {
        offered(file);
        return id("select id::text from casework.transfer where state = 'OFFERED' and case_file_id = '"
                + file.substring(3) + "'");
    }

    @Test
    void isForWhoWorksOnTheCaseAndForManagersOfTheOtherAgency() {
        var file = recorded("Esinam" + letters());
        agreed(file);
        var transfer = offered(file);
        for (var other : List.of("worker-b", "auditor", "admin", "officer")) {
            var who = Shift.of(port, other);
            assertThat(who.get(file + "/transfer").statusCode()).as(other).isEqualTo(404);
            assertThat(who.get("/transfers/one?transfer=" + transfer).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(manager.page("/transfers/one?transfer=" + transfer).select("form[action$=/accept]")).isEmpty();
        var forged = there.page("/transfers/one?transfer=" + transfer);
        var own = database.superuser().sql("select id::text from account.place where name = 'Acacia House'")
                .query(String.class).single();
        assertThat(there.send(forged, "/transfers/accept", Map.of("place", own)).statusCode()).isEqualTo(400);
        assertThat(there.get("/transfers/one?transfer=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(there.get("/transfers/one?transfer=moon").statusCode()).isEqualTo(404);
    }

    private String number(String file) {
        return new ReferenceNumber(database.superuser()
                .sql("select reference from casework.case_file where id = ?").param(UUID.fromString(file.substring(3)))
                .query(String.class).single()).shown();
    }

    private long count(String where, String file) {
        return database.superuser().sql("select count(*) from casework." + where + " = ?")
                .param(UUID.fromString(file.substring(3))).query(Long.class).single();
    }
}
