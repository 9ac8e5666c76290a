package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Story (e), as far as the own screen: a donor asks for other bands, the data officer sees sentence, chart and table in them and
 * keeps the question; the manager opens it for the own children.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#deskAndPlainPhone";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private NightExamples night;
    private Devices devices;

    @BeforeAll
    void quiet() {
        QuietHouse.in(database);
        devices = new Devices(port);
    }

    @AfterAll
    void close() {
        devices.close();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void anOfficerChangesTheBandsAndKeepsTheQuestionAndAManagerSeesTheOwnChildren(Surroundings where) {
        night.girl(FreshWord.like("Story"));
        var officer = devices.of("officer", where).go("/reports").press("form[action='/reports/snapshot'] button");
        officer.press("main h3 a[href='/reports/q/recorded']");
        assertThat(rows(officer)).isGreaterThan(4);

        officer.type(Map.of("bands.own", "0-5, 6-11, 12-15, 16-17")).press(show("/reports/q/recorded"));
        officer.type(Map.of("bands.own", "0-13, 14-17")).press(show("/reports/q/recorded"));
        assertThat(String.join(" ", officer.page().locator("main table tbody th").allTextContents()))
                .contains("13", "14").doesNotContain("16");
        officer.pictured("figures");
        assertThat(officer.page().locator("main svg[role=img] rect").count()).isPositive();
        assertThat(officer.page().locator("main table tbody th[scope=row]").count()).isBetween(4, 7);

        var name = FreshWord.like("Donor ");
        officer.press("main a[href^='/reports/kept/new']").type(Map.of("name", name)).carryOn();
        var manager = devices.of("manager", where).go("/reports");
        manager.press("main h3 a:has-text('" + name + "')");
        assertThat(manager.page().locator("main table tbody th[scope=row]").count()).isBetween(4, 7);
        assertThat(manager.page().inputValue("input[name='bands.own']")).isEqualTo("0-13, 14-17");
        assertThat(manager.page().locator("main a[href^='/reports/kept/new'], main a[download]").count()).isZero();
        manager.press("main a[href='/releases']");
        assertThat(manager.page().locator("form[action$='/release']").count()).as("only an officer gives out").isZero();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void aManagerLooksHowFarTheFiguresCanBeTrusted(Surroundings where) {
        night.girl(FreshWord.like("Trust"));
        devices.of("officer", where).go("/reports").press("form[action='/reports/snapshot'] button");

        var manager = devices.of("manager", where).go("/reports").press("main a[href='/reports/trust']");

        assertThat(manager.page().locator("main table").count()).isGreaterThanOrEqualTo(2);
        assertThat(manager.page().locator("main dl dd").count()).isPositive();
    }

    private static String show(String question) {
        return "form[action='" + question + "'] > button";
    }

    private static int rows(NightPages open) {
        return open.page().locator("main table tbody tr").count();
    }
}
