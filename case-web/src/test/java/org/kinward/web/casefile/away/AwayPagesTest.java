package org.kinward.web.casefile.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.days.PaperHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager marks the worker away, splits her children, and the cover has what she has, in its time. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwayPagesTest {

    private static final ZoneId LOME = ZoneId.of("Africa/Lome");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private UUID zita = new UUID(0, 0);
    private UUID esi = new UUID(0, 0);
    private String first = "";
    private String second = "";
    private Shift manager = null;

    @BeforeEach
    void esiLeadsTwoChildrenAndZitaIsHere() {
        zita = SecondWorker.come(database);
        esi = id("select person_id from account.credential where sign_in_name = 'worker'");
        var worker = Shift.of(port, "worker");
        first = recorded(worker);
        second = recorded(worker);
        manager = Shift.of(port, "manager");
    }

    @AfterEach
    void everybodyIsBack() {
        SecondWorker.go(database);
    }

    private String recorded(Shift worker) {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return intake.substring("/intake/".length());
    }

    private UUID id(String sql) {
        return database.superuser().sql(sql).query(UUID.class).single();
    }

    private String file(String intake) {
        return "/c/" + id("select id from casework.case_file where intake_id = '" + intake + "'");
    }

    private Map<String, String> typed(UUID who, String cover, LocalDate last) {
        return Map.of("person", who.toString(), "days.starts", "NOW", "cover", cover, "days.last.day",
                "" + last.getDayOfMonth(), "days.last.month", "" + last.getMonthValue(), "days.last.year",
                "" + last.getYear());
    }

    private HttpResponse<String> check(UUID who, String cover, LocalDate last) {
        return manager.answer("/away/new", typed(who, cover, last));
    }

    /** Marks Esi away until the end of today and says where that stands. */
    private String marked(String cover) {
        var page = Browser.parsed(check(esi, cover, LocalDate.now(LOME)));
        var saved = manager.send(page, "/away/new/confirm", hidden(page, "/away/new/confirm"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        return Shift.to(saved).replace("/covers", "");
    }

    private static Map<String, String> hidden(Document page, String action) {
        var fields = new HashMap<String, String>();
        page.select("form[action=" + action + "] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    /** Zita covers the first child only. */
    private void splitFor(String away) {
        var covers = manager.page(away + "/covers");
        var of = covers.select("input[type=hidden][name$=.of][value=" + first + "]").attr("name");
        assertThat(of).isNotEmpty();
        var page = Browser.parsed(
                manager.send(covers, away + "/covers", with(hidden(covers, away + "/covers"), of, zita)));
        assertThat(page.select(".govuk-warning-text").text()).contains("no cover");
        var saved = manager.send(page, away + "/covers/confirm", hidden(page, away + "/covers/confirm"));
        assertThat(Shift.to(saved)).isEqualTo(away);
    }

    private static Map<String, String> with(Map<String, String> fields, String of, UUID who) {
        fields.put(of.replace(".of", ".cover"), who.toString());
        return fields;
    }

    @Test
    void saysBeforeSavingHowManyChildrenHaveNoCover() {
        var checked = check(esi, "", LocalDate.now(LOME));

        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(Browser.parsed(checked).select(".govuk-warning-text").text()).contains("children have no cover");
        assertThat(absences()).isZero();
    }

    @Test
    void givesTheCoverTheCoveredChildAndNoOtherUntilMidnight() {
        splitFor(marked(""));
        var cover = Shift.of(port, SecondWorker.SIGN_IN);

        assertThat(cover.page(file(first)).select(".govuk-inset-text").text()).startsWith("You are covering for Esi");
        assertThat(cover.get(file(second)).statusCode()).isEqualTo(404);
        var list = cover.page("/children?scope=covered");
        assertThat(list.select("main a[href=" + file(first) + "]")).isNotEmpty();
        assertThat(list.select("main a[href=" + file(second) + "]")).isEmpty();
        assertThat(cover.page("/today").text()).contains("You are covering for Esi", "1 child");
        assertThat(cover.get(file(first) + "/story").statusCode()).isEqualTo(200);

        SecondWorker.midnight(database);

        assertThat(cover.get(file(first)).statusCode()).isEqualTo(404);
        assertThat(cover.page("/today").text()).doesNotContain("You are covering");
    }

    /** What the lead worker may read and do about consent and what was sealed, who covers may in these days. */
    @Test
    void givesTheCoverConsentAndWhatWasSealedOfTheCoveredChildOnly() {
        splitFor(marked(""));
        var cover = Shift.of(port, SecondWorker.SIGN_IN);
        var consent = file(first) + "/consent";

        var form = cover.page(consent + "/emergency");
        var typed = Map.of("reason", "MISSING", "with.kind", "POLICE", "with.office", "Port brigade", "groups",
                "WHERE_THE_CHILD_IS", "lasts", "ONE_DAY", "tell", "IN_6_HOURS");

        var shared = cover.send(form, consent + "/emergency", typed);

        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(302);
        assertThat(cover.page("/today/all").text()).contains("For Esi");
        assertThat(cover.get(file(first) + "/former").statusCode()).isEqualTo(200);
        assertThat(cover.page(file(first)).select("main a[href=" + file(first) + "/former]")).isNotEmpty();
        assertThat(manager.page(file(first) + "/access-log").text()).contains("Covering for Esi");
        for (var page : new String[]{"/consent", "/consent/emergency", "/former"}) {
            assertThat(cover.get(file(second) + page).statusCode()).as(page).isEqualTo(404);
        }
        SecondWorker.midnight(database);
        assertThat(cover.get(consent).statusCode()).isEqualTo(404);
        assertThat(cover.send(form, consent + "/emergency", typed).statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "worker").page(consent).text()).contains("Port brigade");
    }

    @Test
    void givesTheCoverTheSheetOfANoteUntilMidnight() {
        var worker = Shift.of(port, "worker").inEnglish();
        PaperHands.noted(worker, file(first) + "/story", "ALL_ON_CASE");
        var tick = PaperHands.tick(worker, file(first) + "/story");
        splitFor(marked(""));
        var cover = Shift.of(port, SecondWorker.SIGN_IN);
        var page = cover.page(tick);
        var paper = "/intake/" + first + "/paper";

        assertThat(cover.send(page, paper, Map.of("became", "FILED")).statusCode()).isEqualTo(302);

        SecondWorker.midnight(database);
        assertThat(cover.get(tick).statusCode()).isEqualTo(404);
        assertThat(cover.send(page, paper, Map.of("became", "DESTROYED")).statusCode()).isEqualTo(404);
        assertThat(PaperHands.tick(worker, file(first) + "/story")).as("not destroyed").isEqualTo(tick);
    }

    /** Who covers falls ill too: the child has nobody, and every manager of the place is told. */
    @Test
    void saysThatNobodyCoversOnceTheCoverIsAwayToo() {
        var away = marked(zita.toString());
        var page = Browser.parsed(check(zita, "", LocalDate.now(LOME)));
        assertThat(manager.send(page, "/away/new/confirm", hidden(page, "/away/new/confirm")).statusCode())
                .isEqualTo(302);

        assertThat(manager.page(away).text()).contains("Zita was named, but cannot cover in these days");
        assertThat(manager.page("/today").select("section[aria-labelledby=task.uncovered]").text())
                .contains("Nobody covers");
    }

    @Test
    void saysForWhomATaskIs() {
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at)
                select gen_random_uuid(), id, agency_id, place_id, worker_id, 'HEAR_CHILD', false, 'place', now()
                from casework.intake where id = ?::uuid""").param(first).update();
        splitFor(marked(""));

        var today = Shift.of(port, SecondWorker.SIGN_IN).page("/today");

        assertThat(today.select(".kinward-card").text()).contains("For Esi");
    }

    @Test
    void showsTheManagerWhomNobodyCoversAndWhoIsAway() {
        splitFor(marked(""));

        var today = manager.page("/today");
        var log = manager.page(file(first) + "/access-log");

        assertThat(today.select("section[aria-labelledby=task.uncovered]").text()).contains("Nobody covers");
        assertThat(manager.page(file(second)).select(".govuk-inset-text").text()).contains("Esi", "Nobody covers");
        assertThat(manager.page(file(first)).select(".govuk-inset-text").text()).contains("Zita covers");
        assertThat(log.text()).doesNotContain("Covering for");
        Shift.of(port, SecondWorker.SIGN_IN).page(file(first));
        assertThat(manager.page(file(first) + "/access-log").text()).contains("Covering for Esi");
    }

    @Test
    void refusesWhatCannotBe() {
        var today = LocalDate.now(LOME);

        assertThat(check(esi, esi.toString(), today).body()).contains("Nobody can cover for themselves");
        assertThat(check(esi, "", today.minusDays(1)).body()).contains("The last day is over");
        assertThat(check(new UUID(7, 7), "", today).body()).contains("Choose who is away");
        var backwards = new HashMap<>(typed(esi, "", today.plusDays(2)));
        backwards.putAll(Map.of("days.starts", "DAY", "days.first.day", "" + today.plusDays(4).getDayOfMonth(),
                "days.first.month", "" + today.plusDays(4).getMonthValue(), "days.first.year",
                "" + today.plusDays(4).getYear()));
        assertThat(manager.answer("/away/new", backwards).body()).contains("The last day is before the first day");
        assertThat(absences()).isZero();
        marked("");
        var again = check(esi, "", today);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("already away in these days");
    }

    @Test
    void marksOnceForTwoPressesAndEndsOnce() {
        var page = Browser.parsed(check(esi, zita.toString(), LocalDate.now(LOME)));
        var fields = hidden(page, "/away/new/confirm");
        var one = manager.send(page, "/away/new/confirm", fields);
        var two = manager.send(page, "/away/new/confirm", fields);

        assertThat(Shift.to(two)).isEqualTo(Shift.to(one));
        var away = Shift.to(one);
        assertThat(absences()).isOne();
        var ending = manager.page(away + "/end");
        assertThat(manager.send(ending, away + "/end", Map.of()).statusCode()).isEqualTo(302);
        assertThat(manager.send(ending, away + "/end", Map.of()).statusCode()).isEqualTo(302);
        assertThat(Shift.of(port, SecondWorker.SIGN_IN).get(file(first)).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheSecondOfTwoManagersThatItWasChanged() {
        var away = marked(zita.toString());
        var seen = manager.page(away + "/change");
        var next = LocalDate.now(LOME).plusDays(3);
        var longer = Map.of("days.last.day", "" + next.getDayOfMonth(), "days.last.month", "" + next.getMonthValue(),
                "days.last.year", "" + next.getYear());

        assertThat(manager.send(seen, away + "/change", longer).statusCode()).isEqualTo(302);

        assertThat(manager.send(seen, away + "/change", longer).statusCode()).isEqualTo(409);
        assertThat(manager.page(away).text()).contains("From");
    }

    @Test
    void isThereForNoOtherAgencyAndNoWorker() {
        var away = marked("");

        assertThat(Shift.of(port, "manager-b").get(away).statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "worker").get(away).statusCode()).isEqualTo(404);
        assertThat(manager.get("/away/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(manager.page("/away").text()).contains("Esi");
    }

    /** Those of these days; other tests may have planned some for next year. */
    private int absences() {
        return database.superuser()
                .sql("select count(*) from casework.absence where from_at < now() + interval '30 days'")
                .query(Integer.class).single();
    }
}
