package org.kinward.web.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.filled;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administrators change and close what is theirs: nothing around a child, nothing they have not seen, nothing of others. */
@WholeProgramTest
class UpkeepPagesTest {

    private static final String PASSWORD = "try-kinward-2026";
    private static final Map<String, String> MOVED = Map.of("reason", "MOVED");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser admin;

    @BeforeEach
    void signIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = signedIn("admin");
    }

    @Test
    void changesAPlace() {
        var place = place("Fern");
        var page = "/admin/places/" + place;
        var before = entries("PLACE_CHANGED", place);

        var saved = save(page + "/edit",
                Map.of("name", "Fern and moss", "kind", "office", "district", "Lake district"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(parsed(admin.get(page + "?done")).select("main").text()).contains("Saved.", "Fern and moss",
                "Office", "Lake district");
        assertThat(entries("PLACE_CHANGED", place)).isEqualTo(before + 1);
    }

    @Test
    void refusesACodeNameThatTellsAndKeepsWhatWasTyped() {
        var page = "/admin/places/" + place("Reed") + "/edit";

        var refused = save(page, Map.of("name", "Harbour home", "kind", "shelter", "district", "Harbour 12345"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("#name-error").text()).contains("tells where the place is");
        assertThat(parsed(refused).select("#district-error").text()).contains("Leave out long numbers");
        assertThat(parsed(refused).select("#name").val()).isEqualTo("Harbour home");
    }

    @Test
    void refusesWrongRoomsAndNamesThatAreTaken() {
        var place = place("Moss");
        var room = room(place, "Blue");
        room(place, "Red");

        assertThat(save("/admin/rooms/" + room, Map.of("name", "Blue", "capacity", "600")).statusCode())
                .isEqualTo(400);
        assertThat(save("/admin/rooms/" + room, Map.of("name", "Red", "capacity", "")).body())
                .contains("name is taken");
        assertThat(save("/admin/rooms/" + room, Map.of("name", "Sky", "capacity", "١٢")).statusCode()).isEqualTo(302);
        assertThat(parsed(admin.get("/admin/places/" + place)).select("main").text()).contains("Sky for 12");
    }

    @Test
    void showsBothWhenSomebodyElseHasSavedMeanwhile() {
        var page = "/admin/teams/" + team("Dawn");
        var mine = parsed(admin.get(page));
        save(page, Map.of("name", "Dusk"));

        var stale = admin.post(page, filled(mine, page, Map.of("name", "Noon")));
        var again = admin.post(page, filled(parsed(stale), page, Map.of("name", "Noon")));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(parsed(stale).select("main").text()).contains("Somebody else changed this", "Dusk");
        assertThat(parsed(stale).select("#name").val()).isEqualTo("Noon");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(one("select name from account.team where id = ?", page)).isEqualTo("Noon");
    }

    @Test
    void closesAnEmptyPlaceWithItsRoomsRightsAndShifts() {
        var place = place("Willow");
        room(place, "One");
        database.superuser().sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                select gen_random_uuid(), p.id, 'place_manager', ?, p.agency_id from account.person p
                join account.credential c on c.person_id = p.id where c.sign_in_name = 'manager'
                """).param(place).update();
        var page = "/admin/places/" + place + "/close";

        var asked = parsed(admin.get(page)).select("main").text();
        var closed = save(page, MOVED);

        assertThat(asked).contains("1 room, closed with it", "1 person works there");
        assertThat(closed.statusCode()).isEqualTo(302);
        assertThat(count("select count(*) from account.room where place_id = ? and ended_at is null", place)).isZero();
        assertThat(count("select count(*) from account.standing where scope_id = ?", place)).isZero();
        assertThat(parsed(admin.get("/admin/places/" + place)).select("main").text()).contains("is closed");
        assertThat(admin.get("/admin/places/" + place + "/edit").statusCode()).isEqualTo(404);
    }

    @Test
    void closesNothingAroundADraft() {
        var place = database.superuser().sql("select id from account.place where name = 'Baobab Centre'")
                .query(UUID.class).single();
        var room = room(place, "Kept");
        var intake = draft(place);
        database.superuser().sql("""
                insert into casework.first_hour_tonight (intake_id, told_by, told_on, place_id, place_id_standing, room_id,
                    room_id_standing, shared_standing, stays_near_id_standing, version)
                values (?, 'SEEN', current_date, ?, 'ESTIMATED_BY_WORKER', ?, 'ESTIMATED_BY_WORKER', 'NOT_ASKED_YET',
                    'NOT_ASKED_YET', 0)
                """).params(intake, place, room).update();

        for (var page : List.of("/admin/places/" + place + "/close", "/admin/rooms/" + room + "/close",
                "/admin/agencies/close")) {
            assertThat(parsed(admin.get(page)).select("main").text()).as(page).contains("draft",
                    "cannot be closed yet");
            assertThat(admin.post(page, typed(MOVED)).statusCode()).as(page).isEqualTo(422);
        }
        assertThat(count("select count(*) from account.room where id = ? and ended_at is null", room)).isOne();
    }

    @Test
    void endsTheWorkOfAPersonForGood() {
        var kafui = person("kafui");
        var work = "/admin/people/" + kafui;
        admin.submit(work, work, Map.of("roles", "SOCIAL_WORKER", "member", house("Acacia House").toString()));
        var before = mirrored(kafui);
        var page = "/admin/people/" + kafui + "/end";

        var missing = save(page, Map.of());
        var ended = save(page, MOVED);

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(parsed(missing).select("#reason-error").text()).contains("Choose why.");
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(List.of(before, mirrored(kafui))).as("her place, and that she may lead").containsExactly(2L, 0L);
        assertThat(admin.get("/admin/people/" + kafui).statusCode()).isEqualTo(404);
        assertThat(count("select count(*) from account.standing where person_id = ?", kafui)).isZero();
        assertThat(count("select count(*) from account.one_time_code where person_id = ?", kafui)).isZero();
        assertThat(parsed(admin.get("/admin/people")).select("main").text()).contains("New kafui No longer here");
        assertThat(entries("PERSON_ENDED", kafui)).isOne();
        assertThat(admin.post(work + "/let-in", typed(MOVED)).statusCode()).as("gone for good").isEqualTo(404);
    }

    @Test
    void hasNoPageToEndTheOwnWork() {
        var own = database.superuser().sql("select person_id from account.credential where sign_in_name = 'admin'")
                .query(UUID.class).single();

        assertThat(admin.get("/admin/people/" + own + "/end").statusCode()).isEqualTo(404);
        assertThat(admin.post("/admin/people/" + own + "/end", typed(MOVED)).statusCode()).isEqualTo(404);
    }

    @Test
    void changesWhatIsWrittenDownAboutAPerson() {
        var sena = person("sena");
        var team = team("Weekend");
        var page = "/admin/people/" + sena + "/details";

        var saved = save(page, Map.of("name", "Sena A.", "contact", "sena@example.org", "team", team.toString(),
                "language", "fr"));
        var refused = save(page, Map.of("name", "S", "team", UUID.randomUUID().toString(), "language", "xx"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(parsed(admin.get("/admin/people/" + sena)).select("dl").text()).contains("Sena A.",
                "sena@example.org", "Weekend", "Français", "Never");
        assertThat(parsed(refused).select(".govuk-error-summary li")).hasSize(3);
    }

    @Test
    void changesTheSettingsOfTheCountry() {
        var page = "/admin/agencies/edit";

        var refused = save(page,
                Map.of("name", "", "zone", "Lome", "country", "XX", "law.age", "12", "law.group", "MAYBE", "law.source",
                        "",
                        "law.on.day", "31", "law.on.month", "April", "law.on.year", "2026"));
        var saved = save(page, Map.of("name", "Lantern", "zone", "Africa/Lome", "country", "TG", "language", "en",
                "law.age", "15", "law.source", "Labour code, article 150", "law.on.day", "3", "law.on.month",
                "mars",
                "law.on.year", "2025", "law.group", "ASKED"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select(".govuk-error-summary li")).hasSize(8);
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(parsed(admin.get("/admin/agencies")).select("dl").text()).contains("Togo", "From age 15",
                "Labour code, article 150", "Looked up on 3 March 2025", "May be asked where care needs it");
    }

    @Test
    void reachesNothingOfAnotherAgency() {
        for (var page : List.of("places/%s", "places/%s/edit", "places/%s/close")) {
            assertThat(admin.get("/admin/" + page.formatted(of("place"))).statusCode()).as(page).isEqualTo(404);
        }
        for (var page : List.of("rooms/%s", "rooms/%s/close")) {
            assertThat(admin.get("/admin/" + page.formatted(of("room"))).statusCode()).as(page).isEqualTo(404);
        }
        var forms = Map.of("/admin/people/" + of("person") + "/end", MOVED, "/admin/teams/" + of("team"),
                Map.of("name", "Ours", "stamp.revision", "0"), "/admin/rooms/" + of("room") + "/close", MOVED,
                "/admin/places/" + of("place") + "/close", MOVED);
        forms.forEach(
                (form, fields) -> assertThat(admin.post(form, typed(fields)).statusCode()).as(form).isEqualTo(404));
        assertThat(database.superuser().sql("""
                select count(*) from account.place p join account.agency a on a.id = p.agency_id
                where a.name = 'Riverside' and p.ended_at is not null
                """).query(Long.class).single()).isZero();
    }

    private HttpResponse<String> save(String page, Map<String, String> typed) {
        return admin.submit(page, page, typed);
    }

    /** A press of a button that the page does not show. */
    private Map<String, String> typed(Map<String, String> fields) {
        return filled(parsed(admin.get("/profile")), "/profile/password", fields);
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    private UUID place(String name) {
        save("/admin/new-place", Map.of("name", name, "kind", "shelter", "district", ""));
        return id("select id from account.place where name = ?", name);
    }

    private UUID room(UUID place, String name) {
        save("/admin/places/" + place + "/new-room", Map.of("name", name));
        return id("select id from account.room where name = ? order by id limit 1", name);
    }

    private UUID team(String name) {
        save("/admin/new-team", Map.of("name", name));
        return id("select id from account.team where name = ?", name);
    }

    private UUID person(String name) {
        save("/admin/new-person", Map.of("name", "New " + name, "signIn", name, "roles", "SOCIAL_WORKER"));
        return id("select person_id from account.credential where sign_in_name = ?", name);
    }

    private UUID draft(UUID place) {
        var worker = signedIn("worker");
        var page = parsed(worker.get("/intake"));
        var started = worker.submit(page, "/intake", Map.of("known", "NOTHING", "place", place.toString()));
        return UUID.fromString(started.headers().firstValue("Location").orElseThrow()
                .replaceFirst(".*/intake/([^/]*)/.*", "$1"));
    }

    private long mirrored(UUID person) {
        return count("select count(*) from identity.direct_care where person_id = ? and granted", person);
    }

    private UUID house(String name) {
        return id("select id from account.place where name = ?", name);
    }

    private UUID of(String table) {
        return id("select t.id from account." + table
                + " t join account.agency a on a.id = t.agency_id where a.name = ? order by t.id limit 1", "Riverside");
    }

    private UUID id(String sql, String name) {
        return database.superuser().sql(sql).param(name).query(UUID.class).single();
    }

    private String one(String sql, String page) {
        return database.superuser().sql(sql).param(UUID.fromString(page.replaceFirst(".*/", ""))).query(String.class)
                .single();
    }

    private long count(String sql, UUID id) {
        return database.superuser().sql(sql).param(id).query(Long.class).single();
    }

    private long entries(String action, UUID subject) {
        return count("select count(*) from audit.trail where action = '" + action + "' and ? = any (subjects)",
                subject);
    }
}
