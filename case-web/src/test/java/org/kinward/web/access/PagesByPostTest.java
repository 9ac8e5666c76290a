package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;
import org.kinward.web.shell.frame.OpenPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** A page that comes as the answer to a form has a way back that can be opened: for Lock, the language and lost forms. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesByPostTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private OpenPages pages;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Browser manager;
    private Browser admin;
    private String intake = "";
    private String file = "";

    @BeforeAll
    void aChildIsHere() {
        var shift = Shift.of(port, "manager");
        intake = shift.begin();
        shift.answer(intake + "/name", Map.of("name", "Adjo", "word", ""));
        shift.answer(intake + "/others", Map.of("q.where", "the blue house behind the market"));
        shift.answer(intake + "/contact",
                Map.of("q.keptAway.value", "MUST_NOT_BE_LET_IN", "q.names.mayNotComeNear", "Le cousin"));
        assertThat(shift.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        file = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring("/intake/".length()))).query(UUID.class).single();
        manager = signedIn("manager");
        admin = signedIn("admin");
    }

    @Test
    void leadFromEveryFormToAPageThatOpensForWhoSentIt() {
        var astray = AccessPlan.pages(mapping).stream().filter(page -> page.method().equals("POST"))
                .filter(page -> !opens(pages.after("POST", filled(page.pattern())), page))
                .map(page -> page.line() + " leads to " + pages.after("POST", filled(page.pattern()))).toList();

        assertThat(astray).isEmpty();
    }

    @Test
    void nameAPageThatOpensForLockAndForTheLanguage() {
        comesBackTo(file, manager.submit(file, file + "/show", Map.of("wanted", "NAME_USED", "number", "0")));
        comesBackTo("/children", manager.submit("/children", "/children/search", Map.of("find", " ")));
        comesBackTo(intake + "/people", manager.submit(intake + "/people", intake + "/people/show", Map.of()));
        comesBackTo(intake + "/created", manager.submit(intake + "/created", intake + "/receipt", Map.of()));
        comesBackTo(intake + "/created", manager.submit(intake + "/created", intake + "/card", Map.of()));
        comesBackTo(intake + "/others", manager.submit(intake + "/others", intake + "/others/where", Map.of()));
        comesBackTo("/admin/statements/new", admin.submit("/admin/statements/new", "/admin/statements/check", texts()));
        comesBackTo("/admin/statements/new",
                admin.submit("/admin/statements/new", "/admin/statements/check", Map.of()));
        var officer = "/admin/people/" + database.superuser()
                .sql("select person_id from account.credential where sign_in_name = 'auditor'").query(UUID.class)
                .single();
        comesBackTo(officer, admin.submit(officer, officer + "/code", Map.of()));
    }

    @Test
    void openAgainAfterTheScreenWasLocked() {
        var shown = manager.submit(file, file + "/show", Map.of("wanted", "NAME_USED", "number", "0"));
        manager.submit(parsed(shown), "/lock", Map.of());
        var open = manager.submit("/lock", "/unlock", Map.of("password", PASSWORD));

        assertThat(Shift.to(open)).isEqualTo(file);
        assertThat(manager.get(file).statusCode()).isEqualTo(200);
    }

    @Test
    void leadToThePageAboveWhenTheyAreOpened() {
        assertThat(Shift.to(manager.get(file + "/show"))).isEqualTo(file);
        assertThat(Shift.to(manager.get("/children/search"))).isEqualTo("/children");
        assertThat(Shift.to(manager.get(intake + "/receipt"))).isEqualTo(intake + "/created");
        assertThat(Shift.to(manager.get(intake + "/create"))).isEqualTo(intake);
        assertThat(Shift.to(admin.get("/admin/statements/check"))).isEqualTo("/admin/statements/new");
        assertThat(admin.get("/admin/statements").statusCode()).isEqualTo(200);
        assertThat(manager.get(intake + "/no-such-sheet").statusCode()).isEqualTo(404);
        assertThat(manager.get("/no-such-page").statusCode()).isEqualTo(404);
    }

    @Test
    void keepTheTextsOfAStatementThatCouldNotBePublished() {
        var browser = signedIn("admin");
        var check = parsed(browser.submit("/admin/statements/new", "/admin/statements/check", texts()));
        var fields = Browser.filled(check, "/admin/statements", Map.of());
        var short1 = new HashMap<>(fields);
        short1.put("texts[0].told", "too short");
        var refused = browser.post("/admin/statements", short1);
        browser.forgetSession();
        var back = browser.submit(parsed(browser.post("/admin/statements", fields)), "/sign-in",
                Map.of("name", "admin", "password", PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("[name='texts[0].cannotKeep']").text()).startsWith("Zz one thing");
        assertThat(parsed(back).select("[name='texts[0].cannotKeep']").text()).startsWith("Zz one thing");
    }

    private Map<String, String> texts() {
        var typed = new HashMap<String, String>();
        parsed(admin.get("/admin/statements/new")).select("textarea").forEach(
                area -> typed.put(area.attr("name"), "Zz one thing and another that is told to every child, whole."));
        return typed;
    }

    private void comesBackTo(String page, HttpResponse<String> answer) {
        var shown = parsed(answer);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
        assertThat(shown.select("form[action=/lock] input[name=from]").val()).isEqualTo(page);
        assertThat(shown.select("a[href^=/language/]").eachAttr("href")).isNotEmpty()
                .allMatch(link -> link.endsWith("?to=" + page));
        assertThat((answer.request().uri().getPath().startsWith("/admin") ? admin : manager).get(page).statusCode())
                .as(page).isEqualTo(200);
    }

    private boolean opens(String path, AccessPlan.Page sent) {
        var parsed = PathContainer.parsePath(path);
        return AccessPlan.pages(mapping).stream().filter(page -> page.method().equals("GET"))
                .filter(page -> PathPatternParser.defaultInstance.parse(page.pattern()).matches(parsed))
                .anyMatch(page -> sent.door().kind() == Door.Kind.EVERYONE || page.door().kind() != Door.Kind.ROLES
                        || page.door().roles().containsAll(sent.door().roles()));
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("/days/\\{sheet[^/]*}", "/days/help-daily")
                .replaceAll("/later/\\{sheet[^/]*}", "/later/how-far").replaceAll("\\{number[^/]*}", "1")
                .replaceAll("\\{sheet[^/]*}", "safety")
                .replaceAll("\\{[^/]*}",
                        UUID.randomUUID().toString());
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }
}
