package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.BasePage;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk where figures leave, in a real browser: a release left and found again, its tables, a signed return. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseJourneyTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Snapshots snapshots;

    private String family = "";
    private String signed = "";
    private String routes = "";

    @BeforeAll
    void aReleasedYear() {
        var year = new ReleasedYear(port, database, snapshots, 4);
        family = year.declared();
        year.released(family, "PUBLIC");
        var moved = new ReleasedYear(port, database, snapshots, 5).withRoutes();
        routes = ReleasedYear.declared(moved.declare(Map.of("homeCountries", "Togo\nBenin\nGhana", "destinations",
                "Nigeria\nGabon"), "ROUTE"));
        moved.released(routes, "PUBLIC");
        signed = Shift.whole(Shift.of(port, "manager").answer(family + "/return", Map.of("authority", "Ministry", "law",
                "Law 12", "reason", "Yearly form", "from", "1", "to", "12", "name", "Dela")));
    }

    @ParameterizedTest
    @CsvSource({"320,en,true", "1280,fr,false", "320,fr,false", "1280,en,true"})
    void isReadByOfficerManagerAndAdministrator(int width, String language, boolean scripts) {
        try (var desk = Visitor.of(port, width, language, scripts);
                var office = Visitor.of(port, width, language, scripts);
                var house = Visitor.of(port, width, language, scripts)) {
            var officer = signedIn(desk, "officer").go("/releases");
            assertThat(officer.page().locator("a[href='" + family + "/job']").count()).isEqualTo(1);
            officer.go(family + "/job").go(family).go(family + "/figures?issue=0")
                    .go(family + "/figures?issue=0");
            assertThat(officer.page().locator("figure svg rect.kinward-chart__bar--hidden").count()).isPositive();
            isReadable(officer);
            officer.go("/releases/new");
            refused(officer);
            var drawn = officer.go(routes + "/figures?issue=0&draw=table-0");
            assertThat(drawn.page().locator("figure svg").count()).isEqualTo(1);
            isReadable(drawn);

            var admin = signedIn(office, "admin").go(family + "/figures?issue=0");
            assertThat(admin.page().locator("table").count()).isEqualTo(1);

            var manager = signedIn(house, "manager").go(family).go(family + "/return").go(signed);
            assertThat(manager.page().locator("table").count()).isEqualTo(2);
        }
    }

    /** Words of a drawing are as large as it is drawn, 14 pixels at least, and none of them is cut off. */
    private static void isReadable(BasePage open) {
        var words = open.page().evaluate("""
                () => [...document.querySelectorAll('figure svg')].flatMap(svg => {
                  const box = svg.getBoundingClientRect(), scale = box.width / svg.viewBox.baseVal.width;
                  return [...svg.querySelectorAll('text')].map(text => ({ words: text.textContent,
                    size: parseFloat(getComputedStyle(text).fontSize) * scale,
                    left: text.getBoundingClientRect().left - box.left,
                    right: box.right - text.getBoundingClientRect().right })) })
                  .filter(text => text.size < 14 || text.left < -1 || text.right < -1).map(JSON.stringify)""");
        assertThat((List<?>) words).isEmpty();
    }

    /** The form comes back with what is wrong with it, and with what was typed. */
    private static void refused(BasePage form) {
        form.page().check("[name=tables][value=ROUTE]");
        form.page().fill("[name=homeCountries]", "Atlantis");
        form.page().fill("[name=homeRegions]", "Maritime");
        form.after(() -> form.page().click("form[action='/releases/new'] button[type=submit]"));

        assertThat(form.page().locator("#tables-error, #homeCountries-error").count()).isEqualTo(2);
        assertThat(form.page().inputValue("[name=homeCountries]")).isEqualTo("Atlantis");
    }

    static BasePage signedIn(Visitor visitor, String name) {
        var signIn = visitor.open("/sign-in");
        signIn.page().fill("[name=name]", name);
        signIn.page().fill("[name=password]", "try-kinward-2026");
        return signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"));
    }
}
