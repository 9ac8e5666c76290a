package org.kinward.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.MatrixIds;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.access.codes.SecondPerson;
import org.kinward.web.browser.BasePage;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in every state on a desk and on a small phone: axe, and the checks that axe does not know. */
@Tag("long")
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourneyTest {

    private static final String STATUS = "performance.getEntriesByType('navigation')[0].responseStatus";
    private static final Map<String, String> TABLES = Map.of("/admin/agencies/", "agency", "/admin/people/", "person",
            "/admin/places/", "place", "/admin/rooms/", "room", "/admin/teams/", "team");
    private static final String PAGES = "org.kinward.web.screens.PageList#shown";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private final Map<String, BasePage> devices = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private Shift carer;

    @BeforeAll
    void aNight() {
        QuietHouse.in(database);
        carer = Shift.carer(port);
        ids.put("draft", id(carer.begin()));
        ids.put("unsafe", id(carer.begin()));
        carer.answer("/intake/" + ids.get("unsafe") + "/safety", Map.of("q.safeHere.value", "NO"));
        ids.put("record", recorded());
        ids.put("file", fileOf("record"));
        ids.put("taken", takenInByTheWorker());
        ids.put("led", fileOf("taken"));
        ids.put("place", one("select place_id from casework.intake where id = '" + ids.get("record") + "'"));
        ids.put("place-b", one("select id from account.place where name = 'Cedar House'"));
        ids.put("person", newcomer());
        ids.put("worker", one("select person_id from account.credential where sign_in_name = 'worker'"));
        ids.put("labels", labels());
        ids.put("event", lorry());
        Shift.of(port, "officer").answer("/reports", "/reports/snapshot");
        Map.of("family", "/releases/", "noisy", "/releases/{family}/noisy", "check", "/verifications/", "absence",
                "/away/", "kept", "/reports/kept/", "progress", "/reports/progress/")
                .forEach((name, page) -> ids.put(name, MatrixIds.of("Lantern", page, database).toString()));
        ids.putAll(ReportsOfTheNight.of(this::one));
        besideTheRecord();
        emptyHouse();
    }

    private void besideTheRecord() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        ids.putAll(Map.of("day", "" + day.getDayOfMonth(), "month", "" + day.getMonthValue(), "year",
                "" + day.getYear()));
        ids.put("missing", UUID.randomUUID().toString());
        ids.put("consent", one("""
                insert into casework.consent (id, case_file_id, kind, extra_use, use_key, added_by, added_at)
                select gen_random_uuid(), '%s'::uuid, 'EXTRA', 'PHOTOGRAPH', 'photograph', person_id, now() from account.credential
                where sign_in_name = 'manager' returning id""".formatted(ids.get("file"))));
        new CareOfTheNight(ids, this::one).begins();
        new ConsentOfTheNight(ids, this::one, carer).begins();
        ids.put("line", one("""
                insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from, age_to,
                    sexes, languages, cost, opening, state, checked_on, checked_by)
                select gen_random_uuid(), p.agency_id, 'SCHOOL', 'Looked at', gen_random_uuid()::text, '', '{SCHOOL-ENROL}', '{}',
                    0, 25, '{GIRL}', '{}', 'FREE', '', 'OPEN', current_date - 100, p.id
                from account.person p join account.credential c on c.person_id = p.id and c.sign_in_name = 'manager'
                returning id"""));
        ids.putAll(PlanOfTheNight.of("" + ids.get("file"), this::one));
        ids.put("statement",
                one("select id from casework.data_use_statement where country = '' order by number desc limit 1"));
    }

    /** A lorry with one child. */
    private String lorry() {
        var event = Shift.to(carer.answer("/places/" + ids.get("place") + "/events", Map.of("onPaper", "1")));
        carer.answer(event, Map.of("seen.sex", "BOY", "seen.age", "8"));
        return event.replaceAll(".*/", "");
    }

    private String labels() {
        var path = "/places/" + ids.get("place") + "/labels";
        return Shift.to(carer.answer(path, Map.of("givenTo", "" + ids.get("worker")))).replaceAll(".*/", "");
    }

    /** A child about whom others have told something, and somebody may not come near. */
    private String recorded() {
        var record = carer.begin();
        var today = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        carer.answer(record + "/accounts", Map.of("q.accounts[0].by", "CHILD_BRIGADE", "q.accounts[0].how", "BY_MOUTH",
                "q.accounts[0].about", "HEALTH", "q.accounts[0].on.day", "" + today.getDayOfMonth(),
                "q.accounts[0].on.month", "" + today.getMonthValue(), "q.accounts[0].on.year", "" + today.getYear(),
                "q.accounts[0].text", "She coughs at night."));
        carer.answer(record + "/health", Map.of("q.signs.value", "FEVER"));
        carer.answer(record + "/health", Map.of("q.signs.value", "PAIN", "origin.toldBy", "ESCORT"));
        carer.answer(record + "/contact", Map.of("q.names.mayNotComeNear", "The man of the white lorry"));
        carer.answer(record + "/name", Map.of("name", "Akossiwa", "word", "Goyave"));
        carer.answer(record + "/check", record + "/create");
        return id(record);
    }

    /** A worker who takes a child in leads its case. */
    private String takenInByTheWorker() {
        var worker = Shift.of(port, "worker");
        var record = worker.begin();
        worker.answer(record + "/check", record + "/create");
        return id(record);
    }

    private String fileOf(String record) {
        return one("select id from casework.case_file where intake_id = '" + ids.get(record) + "'");
    }

    @AfterAll
    void close() {
        devices.values().forEach(open -> open.visitor().close());
        database.superuser().sql("delete from account.one_time_code where person_id = ?::uuid")
                .param(ids.get("person")).update();
    }

    @ParameterizedTest
    @MethodSource(PAGES)
    void isUsableByEverybody(PageState listed) {
        var state = listed.with(ids);
        var page = device(state.who()).go(state.address());
        if (state.isPressed()) {
            state.typed().forEach((field, value) -> type(page.page(), field, value));
            if (state.state().equals("conflict")) {
                meanwhile(state.address());
            }
            var button = button(page.page(), state);
            page.after(button::click);
        }

        assertThat(state.answers()).as("%s: %s", state, page.page().locator("main").textContent())
                .contains(((Number) page.page().evaluate(STATUS)).intValue());
        page.everyWidth();

        assertThat(page.page().locator(".govuk-error-summary").count())
                .isGreaterThanOrEqualTo(state.isError() ? 1 : 0);
    }

    /** What sends the form; another way on, such as to show what a list has, bears a name, which is then typed as well. */
    private static Locator button(Page page, PageState state) {
        var shown = page.locator("form[action='%1$s'] button[type=submit]:visible, button[formaction='%1$s']:visible"
                .formatted(state.form()));
        var plain = shown.and(page.locator("button:not([name])"));
        return state.typed().entrySet().stream().map(typed -> named(page, typed.getKey(), typed.getValue()))
                .filter(way -> way.count() > 0).findFirst().orElse(plain.count() > 0 ? plain : shown).first();
    }

    private static Locator named(Page page, String field, String value) {
        return page.locator("button[name='%s'][value='%s']:visible".formatted(field, value));
    }

    /** Somebody else saves while the form is open. */
    private void meanwhile(String address) {
        if (address.startsWith("/intake/")) {
            carer.answer(address, Map.of("q.safeHere.value", "NOT_SURE"));
        } else {
            TABLES.forEach((path, table) -> {
                if (address.startsWith(path)) {
                    database.superuser().sql("update account." + table + " set version = version + 1").update();
                }
            });
        }
    }

    @Test
    void theLockedScreenIsUsable() {
        try (var device = Visitor.atADesk(port)) {
            NightPages.signIn(device, "manager-b").press("form[action='/lock'] button");
            var lock = device.open("/lock");

            lock.everyWidth();
            lock.page().locator("input[name=password]").fill("wrong");
            lock.after(() -> lock.page().locator("form[action='/unlock'] button[type=submit]").click()).everyWidth();

            assertThat(lock.page().locator(".govuk-error-summary").count()).isEqualTo(1);
        }
    }

    @Test
    void theFirstSignInIsUsable() {
        var path = "/admin/people/" + ids.get("person");
        var code = device("admin").go(path);
        code.after(() -> code.page().locator("form[action='" + path + "/code'] button").click());
        SecondPerson.confirms(port, UUID.fromString(String.valueOf(ids.get("person"))));
        try (var device = Visitor.atADesk(port)) {
            var first = device.open("/sign-in");
            type(first.page(), "name", "newcomer");
            type(first.page(), "password", code.page().locator("main code").textContent());
            first.after(() -> first.page().locator("form[action='/sign-in'] button[type=submit]").click()).everyWidth();
            first.after(() -> first.page().locator("form[action='/first-sign-in'] button[type=submit]").click())
                    .everyWidth();

            assertThat(first.page().locator(".govuk-error-summary").count())
                    .as(first.page().locator("main").textContent()).isEqualTo(1);
        }
    }

    private BasePage device(String who) {
        return devices.computeIfAbsent(who, name -> {
            var desk = Visitor.atADesk(port);
            if (name.equals("nobody")) {
                return desk.open("/sign-in");
            }
            NightPages.signIn(desk, name).page().close();
            return desk.open("/profile");
        });
    }

    private static void type(Page page, String field, String value) {
        var choice = page.locator("input:is([type=radio],[type=checkbox])[name='%s'][value='%s']"
                .formatted(field, value));
        var list = page.locator("select[name='%s']".formatted(field));
        if (choice.count() > 0) {
            choice.check();
        } else if (list.count() > 0) {
            list.selectOption(value);
        } else if (named(page, field, value).count() == 0) {
            page.locator("[name='%s']:visible".formatted(field)).first().fill(value);
        }
    }

    /** Somebody for whom a one-time code may be made without shutting out the people of other tests. */
    private String newcomer() {
        database.superuser().sql("""
                with one as (insert into account.person (id, agency_id, name)
                    select gen_random_uuid(), id, 'Newcomer' from account.agency where name = 'Lantern' returning id),
                role as (insert into account.person_role (person_id, role) select id, 'DATA_OFFICER' from one)
                insert into account.credential (person_id, sign_in_name) select id, 'newcomer' from one""").update();
        return one("select person_id from account.credential where sign_in_name = 'newcomer'");
    }

    /** A place, a room and a team on which nothing hangs. */
    private void emptyHouse() {
        ids.put("house", one("""
                insert into account.place (id, agency_id, name, kind) select gen_random_uuid(), id, 'Zebra House', 'shelter'
                from account.agency where name = 'Lantern' returning id"""));
        ids.put("room", one("""
                insert into account.room (id, place_id, agency_id, name) select gen_random_uuid(), id, agency_id, 'Zebra'
                from account.place where name = 'Zebra House' returning id"""));
        ids.put("team", one("""
                insert into account.team (id, agency_id, name) select gen_random_uuid(), id, 'Zebras'
                from account.agency where name = 'Lantern' returning id"""));
    }

    private String one(String sql) {
        return database.superuser().sql(sql).query(UUID.class).single().toString();
    }

    private static String id(String intake) {
        return intake.substring("/intake/".length());
    }
}
