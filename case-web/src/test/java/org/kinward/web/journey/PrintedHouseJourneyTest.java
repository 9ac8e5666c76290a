package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever page of a house is printed and hung on a wall: no number of a child stands on the paper (issue 4 section 11). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedHouseJourneyTest {

    /** Where a manager is shown the number of one of these children on the screen. */
    private static final List<String> NUMBERED = List.of("/house", "/count", "/since?back=weekend", "/note",
            "/activities/new", "/outings", "/visitors", "/visitors/new", "/incidents/new", "/medicines");

    private static final List<String> PAGES = List.of("/house", "/count", "/since?back=weekend", "/note", "/activities",
            "/activities/new", "/outings", "/visitors", "/visitors/new", "/incidents", "/incidents/new", "/medicines",
            "/beds", "/roll");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;
    private MondayHouse house;
    private NightPages manager;
    private Shift carer;

    @BeforeAll
    void theHouseHasADay() {
        QuietHouse.in(database);
        carer = Shift.carer(port);
        devices = new Devices(port);
        house = new MondayHouse(database, carer, Shift.of(port, "manager"));
        // one child has no call word: what is printed does not fall back to its number
        database.superuser().sql("update casework.intake set call_word = null where id = ?")
                .param(UUID.fromString(house.boy.intake().substring("/intake/".length()))).update();
        manager = devices.of("manager", new Surroundings("en", 1280, true));
        goesOut();
        isVisited();
    }

    @AfterAll
    void everybodyIsBack() {
        house.yaoIsGone();
        devices.close();
    }

    private void goesOut() {
        var path = house.girl.file() + "/outings/new";
        var staff = carer.page(path).select("select[name='with.staff'] option").get(1).attr("value");
        assertThat(carer.answer(path, Map.of("to", "CLINIC", "with.company", "STAFF", "with.staff", staff,
                "leaves.hour", "0:00", "back.hour", "23:59")).statusCode()).isEqualTo(302);
    }

    private void isVisited() {
        var path = house.place() + "/visitors/new";
        var form = carer.page(path + "?for=" + house.boy.intake().substring("/intake/".length()));
        var by = form.select("select[name='said.by'] option").get(1).attr("value");
        assertThat(carer.send(form, path, Map.of("who.name", "Abla Dzifa", "who.as", "MOTHER", "who.paper",
                "NATIONAL_CARD", "hour", "0:00", "said.in", "YES", "said.by", by)).statusCode()).isEqualTo(302);
    }

    private String printed(String path) {
        manager.go(path);
        manager.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var paper = manager.page().locator("body").innerText();
        manager.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return paper;
    }

    @Test
    void saysNoNumberOfAChildOnPaper() {
        var numbered = new ArrayList<String>();
        for (var path : PAGES) {
            saysNoNumber(house.place() + path);
            if (numbers().anyMatch(manager.go(house.place() + path).text()::contains)) {
                numbered.add(path);
            }
        }
        assertThat(numbered).as("what would be on paper without a rule for it").containsExactlyElementsOf(NUMBERED);
        assertThat(printed(house.place() + "/house")).contains(house.girl.word());
        assertThat(printed(house.place() + "/count")).as("a list to tick off").contains(house.girl.word());
    }

    @Test
    void saysNoNumberOnThePaperOfASearch() {
        var missing = house.girl.intake().replace("/intake/", "/missing/");

        assertThat(manager.go(missing).text()).contains(house.girl.number());
        saysNoNumber(missing);
    }

    private void saysNoNumber(String path) {
        assertThat(printed(path)).as(path).isNotBlank().doesNotContain(numbers().toArray(String[]::new));
    }

    private Stream<String> numbers() {
        return Stream.of(house.girl, house.boy, house.left).map(MondayMorningJourneyTest.Child::number);
    }
}
