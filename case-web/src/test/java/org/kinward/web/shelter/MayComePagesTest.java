package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may visit and who may take the child along: written, agreed to by somebody else, seen at the door, ended; never on both sides. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MayComePagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Lome"));

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift manager;

    @BeforeAll
    void signIn() {
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    static Map<String, String> typed(String name, String may, String word, String... more) {
        var typed = new HashMap<>(Map.of("who.name", name, "who.may", may, "who.as", "OTHER_RELATIVE", "word", word,
                "until.day", "" + TODAY.plusDays(30).getDayOfMonth(), "until.month",
                "" + TODAY.plusDays(30).getMonthValue(), "until.year", "" + TODAY.plusDays(30).getYear()));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private HouseUnderTest house() {
        return new HouseUnderTest(carer, database,
                Map.of("q.names.mayNotComeNear", "Kofi Mensah, the man of the white lorry")).arrived();
    }

    @Test
    void nobodyStandsOnBothSidesOfTheList() {
        var house = house();
        var path = house.stay() + "/may-come/new";
        var form = manager.page(path);
        assertThat(manager.send(form, path, Map.of()).statusCode()).isEqualTo(400);

        var both = manager.send(form, path, typed("MENSAH Kofi", "MAY_VISIT", "COURT_ORDER"));

        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(parsed(both).select(".govuk-error-summary").text()).contains("both sides");
        assertThat(parsed(both).select("input[name='who.other']")).as("nothing to press beside it").isEmpty();
        var alike = manager.send(form, path, typed("Abla Mensah", "MAY_VISIT", "COURT_ORDER"));
        assertThat(alike.statusCode()).isEqualTo(422);
        assertThat(manager.send(parsed(alike), path, typed("Abla Mensah", "MAY_VISIT", "COURT_ORDER", "who.other",
                "OTHER")).statusCode()).isEqualTo(302);
        assertThat(manager.send(form, path, typed("Ama Zzegbe", "MAY_VISIT", "DECISION_OF_WORKER")).statusCode())
                .as("no paper, and no reason").isEqualTo(422);
        assertThat(carer.get(path).statusCode()).as("who is only on shift writes nothing here").isNotEqualTo(200);
        assertThat(manager.page(house.stay() + "/may-come").select(".kinward-card")).hasSize(1);
    }

    @Test
    void isSeenAtTheDoorAndItsNameForAMinute() {
        var house = house();
        var path = house.stay() + "/may-come/new";
        var typed = typed("Yawa Zzossou", "MAY_VISIT", "DECISION_OF_AUTHORITY");
        var form = manager.page(path);
        assertThat(manager.send(form, path, typed).statusCode()).isEqualTo(302);
        assertThat(manager.send(form, path, typed).statusCode()).as("pressed twice").isEqualTo(302);

        var list = carer.page(house.stay() + "/may-come");
        assertThat(list.select(".kinward-card")).hasSize(1);
        assertThat(list.text()).contains("May visit the child", "Other relative").doesNotContain("Zzossou");
        var shown = carer.answer(house.stay() + "/may-come", house.stay() + "/may-come/show");
        assertThat(parsed(shown).select("[data-revealed]").text()).contains("Yawa Zzossou");
        for (var door : List.of(house.stay() + "/hand-over",
                house.place + "/visitors/new?for=" + house.intake)) {
            assertThat(carer.page(door).text()).as(door).contains("May visit: Other relative");
        }
        assertThat(Shift.of(port, "worker-b").get(house.stay() + "/may-come").statusCode()).isEqualTo(404);
    }

    @Test
    void waitsForAManagerWhoHasNotWrittenIt() {
        var house = house();
        var path = house.stay() + "/may-come/new";
        assertThat(manager.send(manager.page(path), path, typed("Edem Zzabalo", "MAY_TAKE", "DECISION_OF_WORKER",
                "reason", "Cooks for her each Sunday")).statusCode()).isEqualTo(302);

        var list = manager.page(house.stay() + "/may-come");

        assertThat(list.text()).contains("Waits for a manager");
        assertThat(list.select("form[action$='/agree']")).as("nobody agrees to an own word").isEmpty();
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'AGREE_MAY_TAKE' "
                + "and done_at is null")).isOne();
        assertThat(carer.page(house.stay() + "/hand-over").text()).contains("Nobody is on the list");
        assertThat(manager.answer(house.stay() + "/may-come", house.stay() + "/may-come/end").statusCode())
                .isEqualTo(302);
        assertThat(manager.page(house.stay() + "/may-come").select(".kinward-card")).isEmpty();
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'AGREE_MAY_TAKE' "
                + "and done_at is null")).isZero();
    }

    /** The lead worker writes, a manager agrees; a second tab changes nothing. */
    @Test
    void isAgreedToOnce() {
        var house = house();
        database.superuser().sql("""
                update casework.intake set worker_id = (select person_id from account.credential where sign_in_name = 'worker')
                    where id = ?::uuid""").param(house.intake).update();
        database.superuser().sql("""
                update casework.case_file set worker_id = (select person_id from account.credential where sign_in_name = 'worker')
                    where intake_id = ?::uuid""").param(house.intake).update();
        database.superuser().sql("""
                insert into casework.may_come (id, case_file_id, may, came_as, name_slot, paper, from_on, until_on, reason, alike,
                    written_by, written_at)
                select gen_random_uuid(), f.id, 'MAY_TAKE', 'OTHER_RELATIVE', 0, 'DECISION_OF_WORKER', current_date - 1,
                    current_date + 30, 'Cooks each Sunday', false, f.worker_id, now() from casework.case_file f
                    where f.intake_id = ?::uuid""").param(house.intake).update();
        isAgreedTo(house);
    }

    private void isAgreedTo(HouseUnderTest house) {
        var list = manager.page(house.stay() + "/may-come");
        var agree = house.stay() + "/may-come/agree";

        assertThat(manager.send(list, agree, Map.of()).statusCode()).isEqualTo(302);
        var late = manager.send(list, agree, Map.of());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("Somebody has agreed before you");
        assertThat(manager.page(house.stay() + "/may-come").text()).contains("Agreed by")
                .doesNotContain("Waits for a manager");
        assertThat(carer.page(house.stay() + "/hand-over").text()).contains("May take the child along");
    }

    /** With axe, on a small phone and a desk, in both languages, with and without scripts. */
    @Test
    void isReadByEverybody() {
        var house = house();
        for (var with : List.of(true, false)) {
            try (var visitor = Visitor.of(port, with ? 320 : 1280, with ? "fr" : "en", with)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "manager");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var pages = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"));
                assertThat(pages.go(house.stay() + "/may-come").page().locator("main").innerText())
                        .contains(with ? "Personne n’est encore sur cette liste" : "Nobody is on this list yet");
                assertThat(pages.go(house.stay() + "/may-come/new").page().locator("main").innerText())
                        .contains(with ? "Que peut faire cette personne" : "What may this person do");
            }
        }
    }
}
