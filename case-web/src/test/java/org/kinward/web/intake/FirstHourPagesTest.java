package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgramTest
class FirstHourPagesTest {

    private static final String NOBODYS = ReferenceNumber.random(new Random(4821)).shown();
    private static final String NOBODYS_OTHER = ReferenceNumber.random(new Random(4822)).shown();

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @ValueSource(strings = {"safety", "health", "language", "told", "escort", "adult", "accounts", "sex-age", "others",
            "tonight", "contact", "responsible", "name", "check"})
    void opensEveryPageWithOneHeadingAndALabelForEveryField(String sheet) {
        var carer = Shift.carer(port).inFrench();

        var page = carer.page(carer.begin() + "/" + sheet);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("??").doesNotContain("intake.");
        assertThat(page.select("main textarea,main input[type=text]").not("[spellcheck=false][autocomplete=off]"))
                .as("fields that a browser would send elsewhere").isEmpty();
        for (var field : page.select("main input:not([type=hidden]),main select,main textarea")) {
            assertThat(page.select("label[for=\"" + field.id() + "\"]")).as(field.outerHtml()).hasSize(1);
        }
    }

    @Test
    void createsARecordWithNothingKnownAndShowsItsNumber() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var created = carer.answer(intake + "/check", intake + "/create");

        var page = carer.page(Shift.to(created));
        assertThat(page.select("[data-reference-number]").text())
                .matches("[2-9CDFHJ-MPQRTVWX]{5}-[2-9CDFHJ-MPQRTVWX]{5}");
    }

    @Test
    void looksForANumberThatWasCorrectedBeforeItAddsAChild() {
        var carer = Shift.carer(port);
        var first = parsed(carer.answer("/intake", Shift.choosing(carer.page("/intake"),
                Map.of("known", "NUMBER", "number", NOBODYS))));

        var unsearched = carer.send(first, "/intake", Map.of("known", "NOTHING", "number", NOBODYS_OTHER));
        var searched = parsed(carer.send(first, "/intake", Map.of("number", NOBODYS_OTHER)));
        var begun = carer.send(searched, "/intake", Map.of("known", "NOTHING"));

        assertThat(first.select("input[name=known][checked]").val()).isEqualTo("NUMBER");
        assertThat(unsearched.statusCode()).isEqualTo(400);
        assertThat(parsed(unsearched).select(".govuk-error-summary").text())
                .contains("A number is written here that nobody has looked for.");
        assertThat(searched.text()).contains("No child in your care has this number.");
        assertThat(begun.statusCode()).isEqualTo(302);
    }

    @Test
    void addsAChildThoughWhatIsTypedIsNoNumber() {
        var carer = Shift.carer(port);

        var refused = carer.answer("/intake", Shift.choosing(carer.page("/intake"),
                Map.of("known", "NUMBER", "number", "born in 2010")));
        var begun = carer.send(parsed(refused), "/intake", Map.of("known", "NOTHING"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(begun.statusCode()).isEqualTo(302);
    }

    @Test
    void makesOneRecordOfADoubleClick() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var check = carer.page(intake + "/check");
        var before = count("casework.case_file");

        var first = carer.send(check, intake + "/create", Map.of());
        var second = carer.send(check, intake + "/create", Map.of());

        assertThat(Shift.to(second)).isEqualTo(Shift.to(first));
        assertThat(count("casework.case_file")).isEqualTo(before + 1);
    }

    @Test
    void startsOneDraftOfADoubleClick() {
        var carer = Shift.carer(port);
        var start = carer.page("/intake");
        var typed = Shift.choosing(start, Map.of("known", "NOTHING"));
        var before = count("casework.intake");

        var first = carer.send(start, "/intake", typed);
        var second = carer.send(start, "/intake", typed);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
        assertThat(Shift.to(second)).isEqualTo(Shift.to(first));
        assertThat(count("casework.intake")).isEqualTo(before + 1);
    }

    /** Without the key that is kept, the second press is a second draft: it is the key that holds. */
    @Test
    void wouldStartTwoDraftsWithoutTheKeptKey() {
        var carer = Shift.carer(port);
        var start = carer.page("/intake");
        var typed = Shift.choosing(start, Map.of("known", "NOTHING"));
        var before = count("casework.intake");

        var first = carer.send(start, "/intake", typed);
        database.superuser().sql("delete from casework.idempotency where claimed_at > now() - interval '1 minute'")
                .update();
        var second = carer.send(start, "/intake", typed);

        assertThat(Shift.to(second)).isNotEqualTo(Shift.to(first));
        assertThat(count("casework.intake")).isEqualTo(before + 2);
    }

    @Test
    void keepsAnAnswerAndShowsItAgain() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var saved = carer.answer(intake + "/safety", Map.of("q.safeHere.value", "YES", "q.nearby.value", "NONE"));

        assertThat(Shift.to(saved)).isEqualTo(intake + "/health");
        assertThat(carer.page(intake + "/safety").select("input[checked][name=q.safeHere.value]").val())
                .isEqualTo("YES");
        assertThat(carer.page(intake).select(".govuk-task-list__item").first().text()).contains("Completed");
    }

    @Test
    void saysWhatToDoNowWhenTheChildIsNotSafe() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var saved = carer.answer(intake + "/safety", Map.of("q.safeHere.value", "NO"));

        assertThat(Shift.to(saved)).isEqualTo(intake + "/safety/now");
        assertThat(carer.page(intake + "/safety/now").select("ol li")).hasSize(5);
        assertThat(database.superuser()
                .sql("select count(*) from casework.task where kind = 'MAKE_SAFE' and intake_id = :id::uuid")
                .param("id", intake.substring("/intake/".length())).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void saysWhomToCallNowWhenOthersAreInDanger() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var saved = carer.answer(intake + "/others", Map.of("q.inDanger.value", "YES"));
        var calm = carer.answer(intake + "/others", Map.of("q.inDanger.value", "NO"));

        assertThat(Shift.to(saved)).isEqualTo(intake + "/others/now");
        assertThat(Shift.to(calm)).isEqualTo(intake + "/tonight");
        for (String page : List.of("/others", "/others/now")) {
            assertThat(carer.page(intake + page).select("dl.kinward-calls dt").eachText()).as(page)
                    .containsExactly("Manager on duty", "Police");
        }
    }

    @Test
    void namesUrgentTasksOnlyWhereThereAreSome() {
        var carer = Shift.carer(port);
        var calm = carer.begin();
        var unsafe = carer.begin();
        carer.answer(unsafe + "/safety", Map.of("q.safeHere.value", "NO"));

        for (String intake : List.of(calm, unsafe)) {
            carer.answer(intake + "/check", intake + "/create");
        }

        assertThat(carer.page(calm + "/created").text()).doesNotContain("Urgent tasks are at the top");
        assertThat(carer.page(unsafe + "/created").text()).contains("Urgent tasks are at the top");
    }

    @Test
    void neverShowsTheNameOfTheChildBackAndKeepsItOutOfCasework() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var saved = carer.answer(intake + "/name", Map.of("name", "Zorobabella", "word", "Colibri"));

        assertThat(Shift.to(saved)).isEqualTo(intake + "/check");
        assertThat(carer.page(intake + "/name").html()).doesNotContain("Zorobabella").contains("Colibri");
        assertThat(carer.page(intake + "/check").html()).doesNotContain("Zorobabella");
    }

    @Test
    void marksADraftOlderThanTwelveHours() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        database.superuser()
                .sql("update casework.intake set started_at = started_at - interval '13 hours' where id::text = ?")
                .param(intake.replace("/intake/", "")).update();

        assertThat(carer.page(intake).select(".govuk-warning-text").text()).contains("12 hours");
    }

    @Test
    void doesNotShowADraftToAnotherAgency() {
        var intake = Shift.carer(port).begin();

        var answer = Shift.of(port, "worker-b").get(intake + "/safety");

        var missing = Shift.of(port, "worker-b").get("/intake/3f0f1c1e-0000-4000-8000-000000000000/safety");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(parsed(answer).select("main").text()).isEqualTo(parsed(missing).select("main").text());
    }

    @Test
    void printsAReceiptWithoutThePlaceAndWritesThatDown() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/sex-age", Map.of("q.sex.value", "GIRL", "q.age.value", "YEARS", "q.age.years", "14"));
        carer.answer(intake + "/check", intake + "/create");

        var receipt = parsed(carer.send(carer.page(intake + "/created"), intake + "/receipt", Map.of()));

        assertThat(receipt.select("main").text()).contains("one girl, appears about 14");
        assertThat(receipt.select("[data-reference-number]")).hasSize(1);
    }

    private long count(String table) {
        return database.superuser().sql("select count(*) from " + table).query(Long.class).single();
    }
}
