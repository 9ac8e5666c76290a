package org.kinward.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.StatementCount;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Statements a page, over twenty children so that a statement for each would be seen. Everything counted is written to
 * {@code target/statement-budgets.txt}.
 */
@WholeProgramTest
@Import(NightExamples.class)
@TestPropertySource(properties = {"kinward.audit.look-every=1h", "kinward.audit.seal-every=1h"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementBudgetTest {

    private static final int CHILDREN = 20;
    private static final int FIXED = 6;
    /** The target is 6. Spring Session reads the session once more when it commits, and saves what was found in it. */
    private static final int FIXED_OF_SEARCH = 7;
    /** The target is 6. The session is read twice; the stamp is claimed and then given its result. */
    private static final int FIXED_OF_CREATE = 8;
    /** The target is 6. The session is read twice; the choices of a sheet are read in a transaction of their own. */
    private static final int FIXED_OF_QUESTION = 7;
    /** The target is 2. Intake, sheet, accounts and choices are four statements; one that joins them is not written. */
    private static final int QUESTION = 4;
    /** The target is 6. Reading, choices and deciding are three transactions, two of which write an entry. */
    private static final int FIXED_OF_ANSWER = 9;
    /** The target is 4. A save reads the sheet as a question does, then reads and keeps it in one transaction. */
    private static final int ANSWER = 8;

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;
    @Autowired
    private TestDatabase database;
    @Autowired
    private StatementCount count;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeAll
    void manyChildren() {
        for (int child = 0; child < CHILDREN; child++) {
            night.girl("Animal" + (char) ('a' + child));
        }
    }

    @AfterAll
    void tell() throws IOException {
        Files.write(Path.of("target", "statement-budgets.txt"), told);
    }

    @Test
    void listsAPageOfChildrenWithTwo() {
        var manager = Shift.of(port, "manager");

        var list = secondTime("list", () -> manager.get("/children?scope=" + night.place().value()));

        holds(list, FIXED, 2);
    }

    @Test
    void tellsTodayWithTwo() {
        var manager = Shift.of(port, "manager");

        holds(secondTime("today", () -> manager.get("/today")), FIXED, 2);
    }

    @Test
    void showsTheOverviewWithEight() {
        var manager = Shift.of(port, "manager");

        holds(secondTime("overview", () -> manager.get("/c/" + file())), FIXED, 8);
    }

    @Test
    void opensAQuestionWithAsFewAsItNeedsToday() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        holds(secondTime("question", () -> carer.get(intake + "/safety")), FIXED_OF_QUESTION, QUESTION);
        holds(secondTime("question with sealed ticks", () -> carer.get(intake + "/health")), FIXED_OF_QUESTION,
                QUESTION);
    }

    @Test
    void savesAnAnswerWithAsFewAsItNeedsToday() {
        var carer = Shift.carer(port);
        var sheet = carer.begin() + "/language";
        carer.answer(sheet, Map.of("q.language.value", "fon"));
        var page = carer.page(sheet);

        var saved = counted("answer", 302, () -> carer.send(page, sheet, Map.of("q.language.value", "ee")));

        holds(saved, FIXED_OF_ANSWER, ANSWER);
    }

    @Test
    void createsARecordWithTwentyFive() {
        var carer = Shift.carer(port);
        var first = carer.begin();
        carer.answer(first + "/check", first + "/create");
        var intake = carer.begin();
        carer.answer(intake + "/safety", Map.of("q.safeHere.value", "YES"));
        carer.answer(intake + "/name", Map.of("name", "Afi", "word", "Libellule"));
        var check = carer.page(intake + "/check");

        var created = counted("create", 302, () -> carer.send(check, intake + "/create", Map.of()));

        holds(created, FIXED_OF_CREATE, 25);
    }

    @Test
    void findsANameWithFourOfTheVault() {
        var browser = new Browser(port);
        browser.signIn("manager", "try-kinward-2026");
        browser.submit("/children", "/children/search", Map.of("find", NightExamples.NAME));
        var page = Browser.parsed(browser.get("/children"));

        var asked = counted("search", 302,
                () -> browser.submit(page, "/children/search", Map.of("find", NightExamples.NAME)));
        var shown = counted("found", 200, () -> browser.get("/children/found"));

        assertThat(asked.vault().size() + shown.vault().size()).as(asked.told() + shown.told()).isBetween(1, 4);
        holds(asked, FIXED_OF_SEARCH, 2);
        holds(shown, FIXED, 2);
    }

    private Counted secondTime(String page, Supplier<HttpResponse<String>> visit) {
        visit.get();
        return counted(page, 200, visit);
    }

    private Counted counted(String page, int status, Supplier<HttpResponse<String>> visit) {
        count.reset();
        var answer = visit.get();
        var counted = Counted.of(page, count);
        told.add(counted.told());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return counted;
    }

    private static void holds(Counted counted, int fixed, int work) {
        assertThat(counted.fixed()).as(counted.told()).hasSizeBetween(3, fixed);
        assertThat(counted.work()).as(counted.told()).hasSizeBetween(1, work);
    }

    private String file() {
        return database.superuser().sql("select id::text from casework.case_file order by opened_at limit 1")
                .query(String.class).single();
    }

    @TestConfiguration
    static class Counting {

        @Bean
        static StatementCount statementCount() {
            return new StatementCount();
        }
    }
}
