package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing is saved while there is no room, and everything can be read. */
@WholeProgramTest
class NoRoomTest {

    private static final List<String> ONLY_LOOK = List.of("/admin/lists/{list}/find",
            "/admin/lists/{list}/import", "/admin/statements/check", "/away/new", "/away/{id}/covers",
            "/c/{id}/contact-card/print", "/c/{id}/documents/second/look", "/c/{id}/documents/show", "/c/{id}/former",
            "/c/{id}/medicines/show", "/c/{id}/print", "/c/{id}/show", "/c/{id}/show/elsewhere",
            "/c/{id}/stay/apart/show", "/c/{id}/stay/may-come/show",
            "/c/{id}/suspects/show",
            "/c/{id}/worker", "/children/search", "/intake/blank", "/intake/{id}/card", "/intake/{id}/others/where",
            "/intake/{id}/people/show", "/intake/{id}/receipt", "/intake/{id}/{sheet}/told", "/labels/{id}/print",
            "/places/{place}/medicines/show", "/places/{place}/roll", "/services", "/services/import",
            "/shift/{place}/off", "/shift/{place}/on", "/team/{worker}/hand-over");

    @LocalServerPort
    private int port;
    @Value("${kinward.home}")
    private Path home;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @AfterEach
    void room() throws IOException {
        Files.deleteIfExists(home.resolve("read-only"));
    }

    @Test
    void keepsWhatWasTypedAndSavesItWhenThereIsRoomAgain() throws IOException {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var page = carer.page(intake + "/safety");
        noRoom();

        var refused = carer.send(page, intake + "/safety", Map.of("q.safeHere.value", "YES"));
        room();
        var again = parsed(carer.send(parsed(refused), "/refill", Map.of()));
        var saved = carer.send(again, intake + "/safety", Map.of());

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(parsed(refused).select("h1").text()).isEqualTo("Nothing can be saved right now");
        assertThat(parsed(refused).select("main").text()).contains("Write on paper", "not lost");
        assertThat(again.select("input[checked][name=q.safeHere.value]").val()).isEqualTo("YES");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
    }

    @Test
    void letsPeopleSignInLookAndSearchAndSaysSoOnEveryPage() throws IOException {
        noRoom();
        var worker = new Browser(port);

        assertThat(worker.signIn("worker", "try-kinward-2026").statusCode()).isEqualTo(302);
        worker.get("/language/en?to=/profile");
        var today = parsed(worker.get("/today"));
        var found = worker.submit("/children", "/children/search", Map.of("q", "zz-nobody"));
        room();

        assertThat(today.select(".govuk-warning-text").text()).contains("Nothing can be saved right now");
        assertThat(found.statusCode()).isNotEqualTo(503);
        assertThat(parsed(worker.get("/today")).select(".govuk-warning-text").text()).doesNotContain("saved right now");
    }

    /** Whoever writes a form that only looks adds a line; one that is here and saves would fill the disk. */
    @Test
    void refusesEveryFormButThoseThatOnlyLook() throws IOException {
        var people = Map.of(Role.SOCIAL_WORKER, "worker", Role.DUTY_CARER, "carer", Role.SHELTER_MANAGER, "manager",
                Role.DATA_OFFICER, "officer", Role.ADMINISTRATOR, "admin", Role.AUDITOR, "auditor", Role.PROVIDER,
                "provider");
        Shift.carer(port);
        noRoom();

        var passed = people.entrySet().stream()
                .flatMap(person -> taken(person.getKey(), signedIn(person.getValue())).stream()).distinct().sorted();

        assertThat(passed).containsExactlyElementsOf(ONLY_LOOK);
    }

    /** Forms of this role that were not refused; with an id of nobody nothing is done. */
    private List<String> taken(Role role, Browser browser) {
        var token = Browser.filled(parsed(browser.get("/profile")), "/profile/password", Map.of());
        return AccessPlan.pages(mapping).stream()
                .filter(page -> page.method().equals("POST") && page.door().kind() == Door.Kind.ROLES
                        && page.door().roles().contains(role))
                .filter(page -> browser.post(PermissionMatrix.filled(page.pattern(), UUID.randomUUID()), token)
                        .statusCode() != 503)
                .map(page -> page.pattern().replaceAll("\\{(\\w+):[^/]*}", "{$1}")).toList();
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        HttpResponse<String> answer = browser.signIn(name, "try-kinward-2026");
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser;
    }

    private void noRoom() throws IOException {
        Files.createFile(home.resolve("read-only"));
    }
}
