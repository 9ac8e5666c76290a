package org.kinward.web.access.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.AddPerson;
import org.kinward.core.access.people.FoundAgency;
import org.kinward.core.access.people.Person;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.access.signin.SignInName;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The one administrator of a house with a manager chooses neither who answers for a code nor that nobody does (ADR 24). */
@WholeProgramTest
class ChosenSecondsTest {

    private static final String CHOSEN = "seven quiet rivers walk";
    private static int houses;

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private FoundAgency agencies;
    @Autowired
    private AddPerson add;
    private String house;
    private Browser solo;
    private Browser edem;

    @BeforeEach
    void oneAdministratorAndOneManager() throws Passwords.TooBusy {
        database.superuser().sql("delete from account.sign_in_limit").update();
        house = "h" + houses++;
        var agency = agencies.named("Lamp " + house, "TG", "Africa/Nairobi");
        var code = add.add(new Person(new PersonId(UUID.randomUUID()), agency, "Solo", "", Set.of(Role.ADMINISTRATOR),
                false), new SignInName("solo-" + house), Instant.now()).orElseThrow();
        solo = settled("solo-" + house, code);
        place("Office");
        place("Shelter");
        var managers = added("edem", "SHELTER_MANAGER");
        database.superuser().sql("update account.one_time_code set opens_at = now() - interval '1 hour'"
                + " where person_id = ?").param(id("edem")).update();
        edem = settled("edem-" + house, managers);
        post("edem", Map.of("roles", "SHELTER_MANAGER", "managed", at("Shelter")));
        edem.signIn("edem-" + house, CHOSEN);
    }

    @Test
    void opensNoCodeByItselfForSomebodyWhoWorksWhereNobodyManages() {
        added("afi", "SOCIAL_WORKER");
        post("afi", Map.of("roles", "SOCIAL_WORKER", "member", at("Office")));

        newCode("afi");

        assertThat(hours("afi")).isEqualTo(72);
        assertThat(edem.get("/welcome").headers().firstValue("Location").orElse("")).endsWith("/codes");
        var answered = edem.submit("/codes", "/codes/" + id("afi") + "/confirm", Map.of());
        assertThat(answered.statusCode()).isEqualTo(302);
    }

    @Test
    void opensNoCodeByItselfBecauseTheManagerWasShutOutDemotedOrEnded() {
        added("afi", "SOCIAL_WORKER");
        var manager = "/admin/people/" + id("edem");

        solo.submit(manager, manager + "/shut-out", Map.of());
        newCode("afi");
        assertThat(hours("afi")).as("shut out").isEqualTo(72);

        post("edem", Map.of("roles", "DUTY_CARER"));
        newCode("afi");
        assertThat(hours("afi")).as("demoted").isEqualTo(72);

        solo.submit(manager + "/end", manager + "/end", Map.of("reason", "MOVED"));
        newCode("afi");
        assertThat(hours("afi")).as("ended").isEqualTo(72);
    }

    /** Whoever was posted as a manager under an older rule is none, and is not led to a page that is not hers. */
    @Test
    void leavesAloneWhoManagesByAPostingOnly() {
        post("edem", Map.of("roles", "SOCIAL_WORKER", "member", at("Shelter")));
        database.superuser().sql("update account.standing set capacity = 'place_manager' where person_id = ?"
                + " and capacity = 'place_member'").param(id("edem")).update();
        added("afi", "SOCIAL_WORKER");
        edem.signIn("edem-" + house, CHOSEN);

        assertThat(edem.get("/welcome").headers().firstValue("Location").orElse("")).endsWith("/today");
    }

    @Test
    void writesTheMomentByTheClockOfTheHouse() {
        added("afi", "SOCIAL_WORKER");
        database.superuser().sql("update account.one_time_code set made_at = '2026-03-02 21:30+00' where person_id = ?")
                .param(id("afi")).update();

        assertThat(parsed(edem.get("/codes")).select("main").text()).contains("3 March 2026", "00:30");
    }

    private Browser settled(String name, String code) {
        var browser = new Browser(port);
        browser.signIn(name, code);
        browser.submit("/first-sign-in", "/first-sign-in",
                Map.of("password", CHOSEN, "language", "en", "agreed", "true"));
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
        return browser;
    }

    private String added(String name, String role) {
        var answer = solo.submit("/admin/new-person", "/admin/new-person",
                Map.of("name", "New " + name, "signIn", name + "-" + house, "roles", role));
        return parsed(answer).select("main code").text();
    }

    private void newCode(String name) {
        var page = "/admin/people/" + id(name);
        assertThat(parsed(solo.submit(page, page + "/code", Map.of())).select("main code")).hasSize(1);
    }

    private void post(String name, Map<String, String> ticks) {
        var page = "/admin/people/" + id(name);
        assertThat(solo.submit(page, page, ticks).statusCode()).isEqualTo(302);
    }

    private void place(String name) {
        solo.submit("/admin/new-place", "/admin/new-place",
                Map.of("name", name + " " + house, "kind", "shelter", "district", ""));
    }

    private String at(String place) {
        return database.superuser().sql("select id::text from account.place where name = ?").param(place + " " + house)
                .query(String.class).single();
    }

    private long hours(String name) {
        return database.superuser().sql("""
                select round(extract(epoch from opens_at - made_at) / 3600) from account.one_time_code where person_id = ?
                """).param(id(name)).query(Long.class).single();
    }

    private UUID id(String name) {
        return database.superuser().sql("select person_id from account.credential where sign_in_name = ?")
                .param(name + "-" + house).query(UUID.class).single();
    }
}
