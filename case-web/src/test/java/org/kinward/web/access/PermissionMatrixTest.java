package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        recordFromPaper("worker", "Acacia House");
    }

    @Test
    void opensEveryPageToSomebodyOfItsOwnAgency() {
        var browsers = PEOPLE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, person -> signedIn(person.getKey())));

        assertThat(matrix().shutToEverybody(browsers)).isEmpty();
    }

    @Test
    void showsNobodyAPageThatIsNotNamedForTheRole() {
        var matrix = matrix();

        PEOPLE.forEach((name, role) -> assertThat(matrix.openTo(role, signedIn(name))).as(name).isEmpty());
    }

    @Test
    void givesNobodySignedOutMoreThanThePagesForEveryone() {
        assertThat(matrix().openToNobody(new Browser(port))).isEmpty();
    }

    @Test
    void givesTheSamePageForOtherAgencyMissingAndForbidden() {
        var matrix = matrix();

        for (var name : List.of("worker", "carer", "manager", "admin")) {
            assertThat(matrix.telling(PEOPLE.get(name), signedIn(name))).as(name).isEmpty();
        }
    }

    @Test
    void knowsWhereEveryPageWithAnIdTakesItFrom() {
        assertThat(matrix().unknown()).as("add a line to MatrixIds").isEmpty();
    }

    @Test
    void refusesEveryFormThatIsNotNamedForTheRole() {
        var matrix = matrix();

        PEOPLE.forEach((name, role) -> assertThat(matrix.takenFrom(role, signedIn(name))).as(name).isEmpty());
    }

    @Test
    void findsAPageThatShowsARecordOfAnotherAgency() {
        try (var leaky = LeakyPages.in(mapping, database)) {
            var telling = leaky.matrix().telling(Role.SOCIAL_WORKER, signedIn("worker"));

            assertThat(telling).singleElement().asString().contains(LeakyPages.FOREIGN_RECORD);
        }
    }

    @Test
    void findsAPageThatTellsAnotherAgencysIdFromAMissingOneAndNobodyCanOpen() {
        try (var leaky = LeakyPages.in(mapping, database)) {
            var manager = signedIn("manager");

            assertThat(leaky.matrix().telling(Role.SHELTER_MANAGER, manager)).singleElement().asString()
                    .contains(LeakyPages.SAYS_FORBIDDEN);
            assertThat(leaky.matrix().shutToEverybody(Map.of(Role.SHELTER_MANAGER, manager)))
                    .anyMatch(line -> line.contains(LeakyPages.SAYS_FORBIDDEN));
        }
    }

    @Test
    void findsAPageWithAnIdThatNoLineNames() {
        try (var _ = LeakyPages.in(mapping, database)) {
            assertThat(matrix().unknown()).containsExactly(LeakyPages.UNKNOWN);
        }
    }

    @Test
    void findsDoorsThatStandOpen() {
        try (var leaky = LeakyPages.in(mapping, database)) {
            var plan = leaky.withoutTheirGuard();

            assertThat(plan.openTo(Role.DUTY_CARER, signedIn("carer"))).hasSize(1);
            assertThat(plan.openToNobody(new Browser(port))).hasSize(1);
            assertThat(plan.takenFrom(Role.DUTY_CARER, signedIn("carer"))).hasSize(1);
        }
    }

    private PermissionMatrix matrix() {
        return new PermissionMatrix(AccessPlan.pages(mapping), database);
    }

    private void record(String name, String house) {
        var browser = signedIn(name);
        create(browser, started(browser, house));
        started(browser, house);
    }

    private void recordFromPaper(String name, String house) {
        var browser = signedIn(name);
        create(browser, begun(browser.submit("/intake/paper", "/intake/paper",
                PaperOfYesterday.typed(1, place(house)))));
    }

    private static void create(Browser browser, String intake) {
        assertThat(browser.submit(intake + "/check", intake + "/create", Map.of()).statusCode()).isEqualTo(302);
    }

    private String started(Browser browser, String house) {
        return begun(browser.submit("/intake", "/intake", Map.of("known", "NOTHING", "place", place(house))));
    }

    private static String begun(HttpResponse<String> started) {
        return started.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/intake/[^/]*)/.*", "$1");
    }

    private String place(String house) {
        return database.superuser().sql("select id::text from account.place where name = ?").param(house)
                .query(String.class).single();
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, "try-kinward-2026").statusCode()).isEqualTo(302);
        return browser;
    }
}
