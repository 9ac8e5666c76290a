package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.web.access.Browser.parsed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.people.FoundAgency;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.codes.SecondPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgramTest
class AdministrationTest {

    private static final String PASSWORD = "try-kinward-2026";
    private static final String CHOSEN = "seven quiet rivers walk";
    private static final String CARER = "(select person_id from account.credential where sign_in_name = 'carer')";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private FoundAgency agencies;
    private Browser admin;

    @BeforeEach
    void signIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = new Browser(port);
        admin.signIn("admin", PASSWORD);
    }

    @Test
    void leadsANewPersonFromTheCodeToHerFirstPage() {
        var code = added("akossiwa");
        var person = new Browser(port);

        var first = person.signIn("akossiwa", code);
        var early = person.get("/profile");
        var done = person.submit("/first-sign-in", "/first-sign-in",
                Map.of("password", CHOSEN, "language", "fr", "agreed", "true"));

        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/first-sign-in"));
        assertThat(early.statusCode()).isEqualTo(303);
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(person.get("/profile").body()).contains("Mon compte");
        assertThat(new Browser(port).signIn("akossiwa", code).statusCode()).isEqualTo(400);
    }

    /** A power cut between the password and the code of conduct would have left an account that never agreed. */
    @Test
    void keepsPasswordAndAgreementTogetherOrNeither() {
        var code = added("sitsofe");
        var person = new Browser(port);
        person.signIn("sitsofe", code);
        var typed = Map.of("password", CHOSEN, "language", "fr", "agreed", "true");
        database.superuser().sql("""
                create function account.no_agreement() returns trigger language plpgsql as
                    $$ begin raise exception 'the power failed' using errcode = '57P01'; end $$;
                create trigger no_agreement before update of agreed_at on account.credential
                    for each row execute function account.no_agreement()
                """).update();

        var failed = person.submit("/first-sign-in", "/first-sign-in", typed);

        database.superuser().sql("drop trigger no_agreement on account.credential").update();
        database.superuser().sql("drop function account.no_agreement()").update();
        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(database.superuser().sql("""
                select c.password_hash is null and exists (select from account.one_time_code o
                    where o.person_id = c.person_id) from account.credential c where sign_in_name = 'sitsofe'
                """).query(Boolean.class).single()).as("the code still opens").isTrue();
        assertThat(person.submit("/first-sign-in", "/first-sign-in", typed).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"Harbour Light,TG,Lome", "Harbour Light,TG,''", "Harbour Light,XX,UTC", "Harbour Light,'',UTC",
            "H,TG,UTC"})
    void foundsNoAgencyThatThePagesCouldNotShow(String name, String country, String zone) {
        assertThatThrownBy(() -> agencies.named(name, country, zone)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a");

        assertThat(database.superuser().sql("select count(*) from account.agency where name = ?").param(name)
                .query(Long.class).single()).isZero();
    }

    /** A browser does not send a box that nobody ticked. */
    @Test
    void asksForTheCodeOfConductWhereNobodyTickedIt() {
        var code = added("sefa");
        var person = new Browser(port);
        person.signIn("sefa", code);

        var refused = person.submit("/first-sign-in", "/first-sign-in", Map.of("password", CHOSEN, "language", "en"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("#agreed-error").text()).isNotEmpty();
    }

    @Test
    void refusesAPasswordThatEverybodyGuesses() {
        var code = added("edem");
        var person = new Browser(port);
        person.signIn("edem", code);

        var refused = person.submit("/first-sign-in", "/first-sign-in",
                Map.of("password", "password1234", "language", "en", "agreed", "true"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("#password-error").text()).contains("easy to guess");
    }

    @Test
    void endsEverySessionOfAPersonWhoIsShutOut() {
        var code = added("kofi");
        var person = new Browser(port);
        person.signIn("kofi", code);
        person.submit("/first-sign-in", "/first-sign-in",
                Map.of("password", CHOSEN, "language", "en", "agreed", "true"));
        var before = person.get("/profile").statusCode();

        admin.submit("/admin/people/" + id("kofi"), "/admin/people/" + id("kofi") + "/shut-out", Map.of());

        assertThat(before).isEqualTo(200);
        assertThat(sessionsOf("kofi")).isZero();
        assertThat(person.get("/profile").statusCode()).isEqualTo(303);
        assertThat(person.signIn("kofi", CHOSEN).statusCode()).isEqualTo(400);
    }

    @Test
    void takesAStopBackWithOnePressOnTheNextPage() {
        added("mawuli");
        var page = "/admin/people/" + id("mawuli");

        var before = parsed(admin.get(page + "?stopped")).select(".govuk-notification-banner");
        var stopped = admin.submit(page, page + "/shut-out", Map.of());
        var next = parsed(admin.get(stopped.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*",
                "")));
        var shut = disabled("mawuli");
        var undone = admin.submit(next, next.select(".govuk-notification-banner form").attr("action"), Map.of());

        assertThat(before).isEmpty();
        assertThat(next.select(".govuk-notification-banner").text()).contains("can no longer sign in", "Undo");
        assertThat(shut).isTrue();
        assertThat(undone.statusCode()).isEqualTo(302);
        assertThat(disabled("mawuli")).isFalse();
    }

    @Test
    void tellsAWorkerWithoutAPlaceWhyNoChildCanBeAddedYet() {
        var code = added("yawa");
        var worker = new Browser(port);
        worker.signIn("yawa", code);
        worker.submit("/first-sign-in", "/first-sign-in",
                Map.of("password", CHOSEN, "language", "en", "agreed", "true"));

        var page = parsed(worker.get("/intake"));

        assertThat(page.select("main").text()).contains("You have no place yet.");
        assertThat(page.select("form[action=/intake]")).isEmpty();
    }

    private boolean disabled(String name) {
        return count("select count(*) from account.person where disabled_at is not null and id = '" + id(name)
                + "'") == 1;
    }

    @Test
    void reachesNobodyOfAnotherAgency() {
        var token = Browser.filled(parsed(admin.get("/profile")), "/profile/password", Map.of());

        var page = admin.get("/admin/people/" + id("worker-b"));
        var press = admin.post("/admin/people/" + id("worker-b") + "/shut-out", token);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(press.statusCode()).isEqualTo(404);
        assertThat(new Browser(port).signIn("worker-b", PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void putsACarerOnShiftInBothMemoriesAndTakesHerOff() {
        List.of("identity.direct_care", "account.standing").forEach(memory -> database.superuser()
                .sql("delete from " + memory + " where capacity = 'on_shift' and person_id = " + CARER).update());
        database.superuser()
                .sql("update account.shift set signed_off_at = now() where signed_off_at is null and person_id = "
                        + CARER)
                .update();
        var carer = new Browser(port);
        carer.signIn("carer", PASSWORD);
        var place = database.superuser().sql("select id from account.place where name = 'Acacia House'")
                .query(UUID.class)
                .single();

        carer.takeShift(place);
        var on = mirrored();
        carer.submit("/shift", "/shift/" + place + "/off", Map.of());

        assertThat(on).isEqualTo(1);
        assertThat(mirrored()).isZero();
        assertThat(standing()).isZero();
    }

    @Test
    void showsEveryAdministrationPage() {
        for (var page : new String[]{"/admin/people", "/admin/new-person", "/admin/agencies", "/admin/new-place",
                "/admin/new-team", "/admin/roles", "/admin/people/" + id("carer")}) {
            var answer = admin.get(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(parsed(answer).select("h1")).as(page).hasSize(1);
        }
    }

    @Test
    void writesATeamAndARoomDownAsWhatTheyAre() {
        var place = database.superuser().sql("select id::text from account.place where name = 'Acacia House'")
                .query(String.class).single();
        admin.submit("/admin/new-team", "/admin/new-team", Map.of("name", "Sunday team"));
        admin.submit("/admin/places/" + place + "/new-room", "/admin/places/" + place + "/new-room",
                Map.of("name", "Sunday room"));

        assertThat(written("team", "account.team where name = 'Sunday team'")).isOne();
        assertThat(written("room", "account.room where name = 'Sunday room'")).isOne();
    }

    /** The numbers of a house are no list of its children. */
    @Test
    void writesNoListOfChildrenDownForTheNumbersOfAPlace() {
        var manager = new Browser(port);
        manager.signIn("manager", PASSWORD);
        var doors = "select count(*) from audit.trail where object = 'roll_door' and person_id = '" + id("manager")
                + "'";
        var before = count(doors);

        var page = manager.get("/places/" + database.superuser()
                .sql("select id from account.place where name = 'Acacia House'").query(UUID.class).single()
                + "/numbers");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(count(doors)).isEqualTo(before);
    }

    private long written(String object, String thing) {
        return count("select count(*) from audit.trail where action = 'PLACE_CHANGED' and object = '" + object
                + "' and (select id from " + thing + ") = any (subjects)");
    }

    private String added(String name) {
        var answer = admin.submit("/admin/new-person", "/admin/new-person",
                Map.of("name", "New " + name, "signIn", name, "roles", "SOCIAL_WORKER"));
        assertThat(answer.statusCode()).isEqualTo(200);
        SecondPerson.confirms(port, id(name));
        return parsed(answer).select("main code").text();
    }

    private UUID id(String name) {
        return database.superuser().sql("select person_id from account.credential where sign_in_name = ?").param(name)
                .query(UUID.class).single();
    }

    private long sessionsOf(String name) {
        return count("select count(*) from account.session where principal_name = '" + id(name) + "'");
    }

    private long mirrored() {
        return count(
                "select count(*) from identity.direct_care where capacity = 'on_shift' and granted and person_id = "
                        + CARER);
    }

    private long standing() {
        return count("select count(*) from account.standing where capacity = 'on_shift' and person_id = " + CARER);
    }

    private long count(String sql) {
        return database.superuser().sql(sql).query(Long.class).single();
    }
}
