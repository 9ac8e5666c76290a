package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.access.Role;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page × role × {own, other agency, missing}. The pages come from the program itself, so a new one is covered by
 * being there; a page with an id in its address needs a line in {@link MatrixIds}.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {

    private static final Map<String, Role> PEOPLE = Map.of("worker", Role.SOCIAL_WORKER, "carer", Role.DUTY_CARER,
            "manager", Role.SHELTER_MANAGER, "officer", Role.DATA_OFFICER, "admin", Role.ADMINISTRATOR, "auditor",
            Role.AUDITOR, "provider", Role.PROVIDER);

    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;
    @Autowired
    private TestDatabase database;

    @BeforeAll
    void recordAChildInEachAgency() {
        record("worker", "Acacia House");
        record("worker-b", "Cedar House");
        record("manager", "Acacia House");
        record("manager-b", "Cedar House");
    }

    @Test
    void opensEveryPageToSomebodyOfItsOwnAgency() {
        var browsers = PEOPLE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, person -> signedIn(person.getKey())));

        var closed = withIds(null).stream().filter(page -> page.door().roles().stream().filter(browsers::containsKey)
                .map(role -> browsers.get(role)
                        .get(filled(page.pattern(), MatrixIds.of("Lantern", page.pattern(), database))))
                .noneMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 302))
                .map(AccessPlan.Page::line).toList();

        assertThat(closed).isEmpty();
    }

    @Test
    void showsNobodyAPageThatIsNotNamedForTheRole() {
        var opened = new ArrayList<String>();

        PEOPLE.forEach((name, role) -> {
            var browser = signedIn(name);
            closedFor(role).forEach(page -> {
                var answer = answer(browser, page, UUID.randomUUID());
                if (answer.statusCode() != 404) {
                    opened.add(name + " " + page.line() + " " + answer.statusCode());
                }
            });
        });

        assertThat(opened).isEmpty();
    }

    @Test
    void givesNobodySignedOutMoreThanThePagesForEveryone() {
        var browser = new Browser(port);

        var opened = gets().stream().filter(page -> page.door().kind() != Door.Kind.EVERYONE)
                .filter(page -> browser.get(filled(page.pattern(), UUID.randomUUID())).statusCode() != 303)
                .map(AccessPlan.Page::line).toList();

        assertThat(opened).isEmpty();
    }

    @Test
    void givesTheSamePageForOtherAgencyMissingAndForbidden() {
        var different = new ArrayList<String>();

        for (var name : List.of("worker", "carer", "manager", "admin")) {
            var browser = signedIn(name);
            var missing = masked(browser.get("/no-such-page"));
            withIds(PEOPLE.get(name)).forEach(page -> MatrixIds.foreign(page.pattern(), database).forEach(id -> {
                if (!masked(browser.get(filled(page.pattern(), id))).equals(missing)) {
                    different.add(name + " " + page.line());
                }
            }));
        }

        assertThat(different).isEmpty();
    }

    @Test
    void knowsWhereEveryPageWithAnIdTakesItFrom() {
        var unknown = AccessPlan.pages(mapping).stream()
                .filter(page -> MatrixIds.withWords(page.pattern()).contains("{")
                        && page.door().kind() != Door.Kind.EVERYONE)
                .map(AccessPlan.Page::pattern).filter(pattern -> !MatrixIds.knows(pattern))
                .distinct().toList();

        assertThat(unknown).as("add a line to MatrixIds").isEmpty();
    }

    @Test
    void refusesEveryFormThatIsNotNamedForTheRole() {
        var taken = new ArrayList<String>();

        PEOPLE.forEach((name, role) -> {
            var browser = signedIn(name);
            var token = Browser.filled(Browser.parsed(browser.get("/profile")), "/profile/password", Map.of());
            pages("POST").stream().filter(page -> !opensFor(page, role)).forEach(page -> {
                var answer = browser.post(filled(page.pattern(), UUID.randomUUID()), token);
                if (answer.statusCode() != 404) {
                    taken.add(name + " " + page.line() + " " + answer.statusCode());
                }
            });
        });

        assertThat(taken).isEmpty();
    }

    private List<AccessPlan.Page> withIds(@Nullable Role role) {
        return gets().stream().filter(
                page -> MatrixIds.withWords(page.pattern()).contains("{") && page.door().kind() != Door.Kind.EVERYONE)
                .filter(page -> role == null || opensFor(page, role)).toList();
    }

    private List<AccessPlan.Page> closedFor(Role role) {
        return gets().stream().filter(page -> !opensFor(page, role)).toList();
    }

    private List<AccessPlan.Page> gets() {
        return pages("GET");
    }

    private List<AccessPlan.Page> pages(String method) {
        return AccessPlan.pages(mapping).stream().filter(page -> page.method().equals(method)).toList();
    }

    private void record(String name, String house) {
        var browser = signedIn(name);
        var intake = started(browser, house);
        assertThat(browser.submit(intake + "/check", intake + "/create", Map.of()).statusCode()).isEqualTo(302);
        started(browser, house);
    }

    private String started(Browser browser, String house) {
        var place = database.superuser().sql("select id from account.place where name = ?").param(house)
                .query(UUID.class).single();
        var started = browser.submit("/intake", "/intake", Map.of("known", "NOTHING", "place", place.toString()));
        return started.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/intake/[^/]*)/.*", "$1");
    }

    private static boolean opensFor(AccessPlan.Page page, Role role) {
        return page.door().kind() != Door.Kind.ROLES || page.door().roles().contains(role);
    }

    private HttpResponse<String> answer(Browser browser, AccessPlan.Page page, UUID id) {
        return browser.get(filled(page.pattern(), id));
    }

    private static String filled(String pattern, UUID id) {
        return MatrixIds.withWords(pattern).replaceAll("/days/\\{sheet[^/]*}", "/days/help-daily")
                .replaceAll("/later/\\{sheet[^/]*}", "/later/how-far").replaceAll("\\{number[^/]*}", "1")
                .replaceAll("\\{sheet[^/]*}", "safety").replaceAll("\\{[^/]*}", id.toString());
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, "try-kinward-2026").statusCode()).isEqualTo(302);
        return browser;
    }

    /** Tokens, stamps and the address itself differ from answer to answer; nothing else may. */
    private static String masked(HttpResponse<String> answer) {
        var text = answer.statusCode() + answer.body();
        for (var different : new String[]{"value=\"[^\"]*\"", "nonce=\"[^\"]*\"", "\\?to=[^\"]*"}) {
            text = Pattern.compile(different).matcher(text).replaceAll("*");
        }
        return text;
    }
}
