package org.kinward.web.access.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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

/** An administrator has no other role and changes nothing of the own; one who is alone waits (ADR 24). */
@WholeProgramTest
class OwnRightsTest {

    private static final String CHOSEN = "seven quiet rivers walk";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private FoundAgency agencies;
    @Autowired
    private AddPerson add;
    private Browser admin;

    @BeforeEach
    void signIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = new Browser(port);
        admin.signIn("admin", "try-kinward-2026");
    }

    @Test
    void showsNoButtonOnTheOwnPage() {
        var page = parsed(admin.get("/admin/people/" + id("admin")));

        assertThat(page.select("main button, main input[type=checkbox], main a[href$=/end]")).isEmpty();
        assertThat(page.select("main").text()).contains("This is your own account");
    }

    @Test
    void changesNothingOfItsOwn() {
        var own = "/admin/people/" + id("admin");
        var token = Browser.filled(parsed(admin.get("/profile")), "/profile/password", Map.of());
        var roles = new HashMap<>(token);
        roles.put("roles", "SOCIAL_WORKER");

        assertThat(admin.post(own, roles).statusCode()).isEqualTo(404);
        for (var button : List.of("/code", "/shut-out", "/let-in", "/end")) {
            assertThat(admin.post(own + button, token).statusCode()).as(button).isEqualTo(404);
        }
        assertThat(rolesOf("admin")).containsExactly("ADMINISTRATOR");
        assertThat(admin.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void givesNobodyTheRoleOfAnAdministratorBesideAnother() {
        var carer = "/admin/people/" + id("carer");
        var both = admin.submit(carer, carer, Map.of("roles", "ADMINISTRATOR,DUTY_CARER"));
        var added = admin.submit("/admin/new-person", "/admin/new-person",
                Map.of("name", "Both", "signIn", "both", "roles", "ADMINISTRATOR,AUDITOR"));

        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(parsed(both).select(".govuk-error-summary").text()).contains("has no other role");
        assertThat(added.statusCode()).isEqualTo(400);
        assertThat(rolesOf("carer")).containsExactly("DUTY_CARER");
    }

    @Test
    void opensTheCodeOfAnAdministratorWithoutASecondPersonAfterTheDelay() throws Passwords.TooBusy {
        var solo = alone();
        solo.submit("/admin/new-person", "/admin/new-person",
                Map.of("name", "Helper", "signIn", "helper", "roles", "SOCIAL_WORKER"));
        var page = "/admin/people/" + id("helper");
        var code = parsed(solo.submit(page, page + "/code", Map.of())).select("main code").text();

        var early = new Browser(port).signIn("helper", code);
        var shown = parsed(solo.get("/codes")).select("main").text();
        assertThat(hours()).isEqualTo(24);
        database.superuser().sql("update account.one_time_code set opens_at = opens_at - interval '25 hours'"
                + " where person_id = ?").param(id("helper")).update();
        var later = new Browser(port).signIn("helper", code);

        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(shown).contains("Nobody else can confirm this code");
        assertThat(later.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/first-sign-in"));
    }

    /** As after the command on the server: one administrator, nobody else. */
    private Browser alone() throws Passwords.TooBusy {
        var agency = agencies.named("Lone Lamp", "TG", "Africa/Lome");
        var code = add.add(new Person(new PersonId(UUID.randomUUID()), agency, "Solo", "", Set.of(Role.ADMINISTRATOR),
                false), new SignInName("solo"), Instant.now()).orElseThrow();
        var solo = new Browser(port);
        solo.signIn("solo", code);
        solo.submit("/first-sign-in", "/first-sign-in", Map.of("password", CHOSEN, "language", "en", "agreed", "true"));
        assertThat(solo.get("/admin/people").statusCode()).isEqualTo(200);
        return solo;
    }

    private long hours() {
        return database.superuser()
                .sql("select round(extract(epoch from opens_at - made_at) / 3600) from account.one_time_code where person_id = ?")
                .param(id("helper")).query(Long.class).single();
    }

    private UUID id(String name) {
        return database.superuser().sql("select person_id from account.credential where sign_in_name = ?").param(name)
                .query(UUID.class).single();
    }

    private List<String> rolesOf(String name) {
        return database.superuser().sql("select role from account.person_role where person_id = ?").param(id(name))
                .query(String.class).list();
    }
}
