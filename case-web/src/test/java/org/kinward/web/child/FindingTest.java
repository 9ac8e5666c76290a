package org.kinward.web.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finding a child by whatever is at hand, and finding nobody whom one may not know. */
@WholeProgramTest
class FindingTest {

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void noLimits() {
        database.superuser().sql("delete from account.sign_in_limit").update();
    }

    @Test
    void findsByNumberInAnyShapeByCallWordAndByName() {
        var number = night.girl("Antelope");
        var manager = as("manager");
        var typed = " " + number.symbols().toLowerCase(Locale.ROOT).substring(0, 5) + " "
                + number.symbols().substring(5);

        assertThat(found(manager, typed)).contains(number.shown());
        assertThat(found(manager, "ANTELOPE")).contains(number.shown());
        assertThat(found(manager, NightExamples.NAME)).contains(number.shown());
    }

    @Test
    void saysWhichLetterToCheckAndKeepsNothingThatWasTyped() {
        var number = night.girl("Finch").symbols();
        var wrong = number.substring(0, 9) + (number.charAt(9) == '2' ? '3' : '2');
        var manager = as("manager");

        var refused = search(manager, wrong);
        found(manager, NightExamples.NAME);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.parsed(refused).select(".govuk-error-summary").text()).contains("last letter");
        var kept = database.superuser().sql("""
                select count(*) from account.session_attributes
                where position(convert_to(:name, 'UTF8') in attribute_bytes) > 0
                """).param("name", NightExamples.NAME).query(Integer.class).single();
        assertThat(kept).isZero();
    }

    /** Look-alikes are forgiven in numbers, so ten letters or ten digits of any kind could be one. */
    @Test
    void takesANameOfTenLettersForANameAndTenDigitsForATelephone() {
        var manager = Shift.of(port, "manager");
        var intake = manager.begin();
        manager.answer(intake + "/name", Map.of("name", "Kofi Mensah", "word", "Genet"));
        manager.answer(intake + "/check", intake + "/create");
        var number = manager.page(intake + "/created").select("[data-reference-number]").text();

        assertThat(found(as("manager"), "kofi mensah")).contains(number);
        assertThat(found(as("manager"), "0241234567")).doesNotContain(number);
    }

    @Test
    void carriesNothingOnThatSomebodyWroteIntoTheAddressOfAList() {
        var manager = as("manager");

        var known = Browser.parsed(manager.get("/children?sex=GIRL&only=hearing"));
        var written = manager.get("/children?sex=Aminata&age=Aminata&only=Aminata&sort=Aminata");

        assertThat(known.select("main a[href*=sex=GIRL], main a[href*=only=hearing]").size()).isPositive();
        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(Browser.parsed(written).select("main").html()).doesNotContain("Aminata");
    }

    @Test
    void findsNobodyOfAnotherAgencyOrWithoutAnAssignment() {
        var number = night.girl("Tortoise");

        for (String stranger : new String[]{"manager-b", "worker-b", "worker"}) {
            var browser = as(stranger);
            assertThat(found(browser, number.shown())).as(stranger).doesNotContain(number.shown());
            assertThat(found(browser, "Tortoise")).doesNotContain(number.shown());
            assertThat(found(browser, NightExamples.NAME)).doesNotContain(number.shown());
        }
    }

    @Test
    void listsThePlaceForItsManagerInATableAndRefusesAnotherPlace() {
        var number = night.girl("Kapok");
        var manager = as("manager");

        var list = Browser.parsed(manager.get("/children?scope=" + night.place().value() + "&sex=GIRL"));

        assertThat(list.select("table caption")).hasSize(1);
        assertThat(list.select("tbody th").text()).contains(number.shown());
        assertThat(list.text()).doesNotContain(NightExamples.NAME);
        assertThat(as("manager-b").get("/children?scope=" + night.place().value()).statusCode()).isEqualTo(404);
    }

    @Test
    void saysSoWhereNobodyIsOnTheList() {
        night.girl("Marula");
        var person = "(select person_id from account.credential where sign_in_name = '%s')";
        database.superuser().sql("update casework.case_file set worker_id = " + person.formatted("manager-b")
                + " where worker_id = " + person.formatted("worker-b")).update();
        var smallBoys = "&sex=BOY&age=UNDER_6";
        var place = as("manager").get("/children?scope=" + night.place().value() + smallBoys);
        var own = as("worker-b").get("/children?scope=mine");

        assertThat(place.statusCode()).isEqualTo(200);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(Browser.parsed(own).select("main .kinward-empty")).hasSize(1);
    }

    private static String found(Browser browser, String typed) {
        var answer = search(browser, typed);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
                .endsWith("/children/found"));
        return Browser.parsed(browser.get("/children/found")).select("main").text();
    }

    private static java.net.http.HttpResponse<String> search(Browser browser, String typed) {
        return browser.submit("/children", "/children/search", Map.of("find", typed));
    }

    private Browser as(String name) {
        var browser = new Browser(port);
        browser.signIn(name, "try-kinward-2026");
        return browser;
    }
}
