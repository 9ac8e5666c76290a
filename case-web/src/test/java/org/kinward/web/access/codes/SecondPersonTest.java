package org.kinward.web.access.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/** No administrator alone gets into an account: a code opens when a second person has confirmed it (ADR 24). */
@WholeProgramTest
class SecondPersonTest {

    private static final String PASSWORD = "try-kinward-2026";
    private static final String CHOSEN = "seven quiet rivers walk";
    private static int people;

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser admin;
    private String sena;

    @BeforeEach
    void signIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = signedIn("admin");
        sena = "sena-" + people++;
    }

    @Test
    void opensNothingWithANewCodeBeforeItIsConfirmed() {
        var code = added();

        var early = new Browser(port).signIn(sena, code);
        SecondPerson.confirms(port, id(sena));
        var opened = new Browser(port).signIn(sena, code);

        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(parsed(early).select(".govuk-error-summary").text()).contains("waits for a second person");
        assertThat(to(opened)).endsWith("/first-sign-in");
        assertThat(written("CODE_CONFIRMED")).isPositive();
    }

    /** The negative control: nothing but the moment of opening holds the code back. */
    @Test
    void wouldOpenAtOnceWithoutTheHold() {
        var code = added();

        database.superuser().sql("update account.one_time_code set opens_at = now() where person_id = ?")
                .param(id(sena)).update();

        assertThat(to(new Browser(port).signIn(sena, code))).endsWith("/first-sign-in");
    }

    @Test
    void leavesAColleagueHerAccountAndTellsHer() {
        settled();
        var her = new Browser(port);
        her.signIn(sena, CHOSEN);

        var code = newCode();
        var stolen = new Browser(port).signIn(sena, code);
        var still = her.get("/profile");
        var again = new Browser(port).signIn(sena, CHOSEN);
        var welcome = her.get("/welcome");

        assertThat(stolen.statusCode()).isEqualTo(400);
        assertThat(still.statusCode()).isEqualTo(200);
        assertThat(parsed(still).select("main").text()).contains("A new code was made for your account", "Mawuli");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(to(welcome)).endsWith("/profile");
    }

    @Test
    void letsHerMakeTheCodeVoidWithANewPassword() {
        settled();
        var code = newCode();
        var her = new Browser(port);
        her.signIn(sena, CHOSEN);

        her.submit("/profile", "/profile/password",
                Map.of("password", CHOSEN, "newPassword", "eight loud rivers run"));

        assertThat(waiting()).isZero();
        assertThat(new Browser(port).signIn(sena, code).statusCode()).isEqualTo(400);
        assertThat(new Browser(port).signIn(sena, "eight loud rivers run").statusCode()).isEqualTo(302);
    }

    @Test
    void endsHerSessionsAndHerPasswordWhenTheCodeIsConfirmed() {
        settled();
        var her = new Browser(port);
        her.signIn(sena, CHOSEN);
        var code = newCode();

        SecondPerson.confirms(port, id(sena));

        assertThat(her.get("/profile").statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(sena, CHOSEN).statusCode()).isEqualTo(400);
        assertThat(to(new Browser(port).signIn(sena, code))).endsWith("/first-sign-in");
    }

    @Test
    void keepsHerPasswordWhenTheCodeIsRefused() {
        settled();
        var code = newCode();

        signedIn("manager").submit("/codes", "/codes/" + id(sena) + "/refuse", Map.of());

        assertThat(waiting()).isZero();
        assertThat(new Browser(port).signIn(sena, code).statusCode()).isEqualTo(400);
        assertThat(new Browser(port).signIn(sena, CHOSEN).statusCode()).isEqualTo(302);
        assertThat(written("CODE_REFUSED")).isPositive();
    }

    @Test
    void isConfirmedNeitherByItsMakerNorByItsOwnerNorByAStranger() {
        added();
        var token = Browser.filled(parsed(admin.get("/profile")), "/profile/password", Map.of());
        var manager = id("manager");
        admin.submit("/admin/people/" + manager, "/admin/people/" + manager + "/code", Map.of());

        assertThat(admin.post("/codes/" + id(sena) + "/confirm", token).statusCode()).isEqualTo(404);
        assertThat(press("manager", manager)).isEqualTo(404);
        assertThat(press("manager-b", id(sena))).isEqualTo(404);
        assertThat(parsed(signedIn("manager-b").get("/codes")).select("main").text()).doesNotContain("New " + sena);
        assertThat(waiting()).isOne();
        database.superuser().sql("delete from account.one_time_code where person_id in (?, ?)")
                .params(id(sena), manager).update();
    }

    /** What was spoken about with the person is one code; another one made since is another one's doing. */
    @Test
    void confirmsNoOtherCodeThanTheOneThatWasShown() {
        settled();
        newCode();
        var manager = signedIn("manager");
        var shown = parsed(manager.get("/codes"));
        newCode();

        for (var answer : new String[]{"/confirm", "/refuse"}) {
            var late = manager.submit(shown, "/codes/" + id(sena) + answer, Map.of());
            assertThat(late.statusCode()).as(answer).isEqualTo(409);
            assertThat(parsed(late).select("main").text()).contains("Another code was made", "New " + sena);
        }

        assertThat(waiting()).isOne();
        assertThat(new Browser(port).signIn(sena, CHOSEN).statusCode()).isEqualTo(302);
        assertThat(written("CODE_CONFIRMED")).as("the first one alone").isOne();
        assertThat(written("CODE_REFUSED")).isZero();
        assertThat(written("CODE_CONFIRMED", "REFUSED")).as("and the try is written down").isOne();
    }

    @Test
    void isRefusedByTheTableToo() {
        added();
        var confirm = "update account.one_time_code set confirmed_at = now(), confirmed_by = %s where person_id = ?";

        for (var who : new String[]{"made_by", "person_id"}) {
            assertThatThrownBy(() -> database.superuser().sql(confirm.formatted(who)).param(id(sena)).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void leadsWhoMayConfirmToItAfterSigningIn() {
        database.superuser().sql("delete from account.one_time_code").update();
        added();

        var manager = signedIn("manager");

        assertThat(to(manager.get("/welcome"))).endsWith("/codes");
        var page = parsed(manager.get("/codes"));
        assertThat(page.select("main").text()).contains("New " + sena, "Mawuli");
        assertThat(parsed(manager.get("/approvals")).select("main a[href=/codes]")).hasSize(1);
        manager.submit(page, "/codes/" + id(sena) + "/refuse", Map.of());
        assertThat(to(manager.get("/welcome"))).endsWith("/today");
    }

    private String added() {
        var answer = admin.submit("/admin/new-person", "/admin/new-person",
                Map.of("name", "New " + sena, "signIn", sena, "roles", "SOCIAL_WORKER"));
        assertThat(answer.statusCode()).as(parsed(answer).text()).isEqualTo(200);
        return parsed(answer).select("main code").text();
    }

    private void settled() {
        var code = added();
        SecondPerson.confirms(port, id(sena));
        var her = new Browser(port);
        her.signIn(sena, code);
        her.submit("/first-sign-in", "/first-sign-in", Map.of("password", CHOSEN, "language", "en", "agreed", "true"));
    }

    private String newCode() {
        var person = "/admin/people/" + id(sena);
        return parsed(admin.submit(person, person + "/code", Map.of())).select("main code").text();
    }

    private int press(String name, UUID person) {
        var browser = signedIn(name);
        var token = Browser.filled(parsed(browser.get("/profile")), "/profile/password", Map.of());
        return browser.post("/codes/" + person + "/confirm", token).statusCode();
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    private UUID id(String name) {
        return database.superuser().sql("select person_id from account.credential where sign_in_name = ?").param(name)
                .query(UUID.class).single();
    }

    private long waiting() {
        return database.superuser().sql("select count(*) from account.one_time_code where person_id = ?")
                .param(id(sena)).query(Long.class).single();
    }

    private long written(String action) {
        return written(action, "DONE");
    }

    private long written(String action, String outcome) {
        return database.superuser()
                .sql("select count(*) from audit.trail where action = ? and outcome = ? and ? = any (subjects)")
                .params(action, outcome, id(sena)).query(Long.class).single();
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
