package org.kinward.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.kinward.web.intake.reading.PointingList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The language at home stands for the ethnic group: of a whole agency only, and for who manages places not at all (F72). */
@WholeProgramTest
class LanguageAtHomePagesTest {

    private static final String TONGUE = "/reports/q/tongue";

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;

    @Test
    void isCountedForTheWholeAgencyAndNeverOfOnePlace() {
        var officer = Shift.of(port, "officer");
        night.girl(FreshWord.like("Tongue"));
        officer.answer("/reports", "/reports/snapshot");
        var page = officer.page(TONGUE);
        var place = page.select("select[name=place] option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty()).findFirst().orElseThrow();

        assertThat(page.select("table thead th").text()).contains("Language at home");
        assertThat(page.select("main ul.govuk-list--bullet").text()).contains("ethnic group");
        for (var asked : new String[]{TONGUE + "?", "/reports/q/open?besides=HOME_LANGUAGE&",
                "/reports/table?what.unit=CHILDREN&by.first=HOME_LANGUAGE&"}) {
            var refused = officer.get(asked + "place=" + place);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("for the whole agency only");
        }
    }

    @Test
    void isNotForWhoManagesPlaces() {
        var manager = Shift.of(port, "manager");

        assertThat(manager.page("/reports").select("main a[href='" + TONGUE + "']")).isEmpty();
        assertThat(manager.get(TONGUE).statusCode()).isEqualTo(404);
        assertThat(manager.page("/reports/q/open").select("select[name=besides] option").eachAttr("value"))
                .contains("DANGER", "STAGE").doesNotContain("HOME_LANGUAGE");
        assertThat(manager.get("/reports/q/open?besides=HOME_LANGUAGE").statusCode()).isEqualTo(404);
    }

    @Test
    void hasTheLanguagesThatPagesOffer() {
        assertThat(RecordDimension.HOME_LANGUAGE.codes()).containsExactlyElementsOf(PointingList.CODES);
    }
}
