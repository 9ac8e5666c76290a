package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.away.SecondWorker;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Story (c) of the field: Monday 07:30, a manager, many children, two staff ill. Each question in her head has its page, and
 * nothing for the wall says more than hour and call word.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MondayMorningJourneyTest {

    private static final Surroundings DESK = new Surroundings("en", 1280, true);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;
    private MondayHouse house;
    private NightPages manager;

    @BeforeAll
    void theWeekendIsOver() {
        QuietHouse.in(database);
        SecondWorker.come(database);
        devices = new Devices(port);
        house = new MondayHouse(database, Shift.carer(port), Shift.of(port, "manager"));
        manager = devices.of("manager", DESK);
    }

    @AfterAll
    void everybodyIsBack() {
        SecondWorker.go(database);
        house.yaoIsGone();
        devices.close();
    }

    @Test
    void aManagerHasHerAnswersInThreeMinutes() {
        areTheyAllHere();
        whoCameWhoLeftAndWhatHappenedAtNight();
        whoGoesOutAndWithWhom();
        marked("worker", "Esi");
        marked(house.yaoIs(), "Yao");
        theCoverKnows();
        whoIsHereTooLongAndWhatIsToBeSigned();
    }

    private void areTheyAllHere() {
        manager.go(house.place() + "/house");
        assertThat(manager.text()).contains(house.girl.word(), house.boy.word()).doesNotContain(house.left.word());
        manager.press("main a[href$='/count']");
        CountedHouse.tickAll(manager).carryOn();
        assertThat(manager.go(house.place() + "/house").text()).containsPattern("Heads were counted");
    }

    private void whoCameWhoLeftAndWhatHappenedAtNight() {
        manager.go(house.place() + "/since?back=weekend");
        assertThat(manager.text()).contains("Came into the house", house.boy.word(), "Left the house",
                house.left.word(), "She woke twice and asked for water", "Heads counted");
    }

    private void whoGoesOutAndWithWhom() {
        manager.go(house.girl.file() + "/outings/new").choose("to", "CLINIC").tick("with.company", "STAFF")
                .type(Map.of("leaves.hour", "0:00", "back.hour", "23:59"));
        manager.page().locator("select[name='with.staff']").selectOption(new SelectOption().setIndex(1));
        manager.carryOn();
        manager.go(house.place() + "/outings");
        assertThat(manager.text()).contains(house.girl.word(), "Health");

        manager.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(manager.page().locator("main").innerText()).as("on the wall")
                .contains("00:00 · " + house.girl.word()).doesNotContain("Health", house.girl.number(), "Clinic");
        manager.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** Somebody is ill until Thursday, another covers: and what cannot wait until then stands there. */
    private void marked(String person, String name) {
        manager.go("/away/new").choose("person", house.person(person)).choose("cover",
                house.person(SecondWorker.SIGN_IN)).tick("days.starts", "NOW").type(LifeBegins.day("days.last", 3))
                .carryOn();
        manager.press("main form[action$='/confirm'] button[type=submit]");
        manager.go("/away").press("main a[href$='" + house.awayNow(person) + "']:has-text('" + name + "')");
        assertThat(manager.text()).contains("due before this person is back", "Covered by Zita");
    }

    private void theCoverKnows() {
        var zita = devices.of(SecondWorker.SIGN_IN, DESK).go("/today");
        assertThat(zita.text()).contains("You are covering for Esi", "You are covering for Yao");
        zita.go(house.girl.file());
        assertThat(zita.text()).as("who may not come near").contains("must not come near");
        zita.go(house.girl.intake() + "/days/what-matters");
        assertThat(zita.page().locator("[name='q.frightens.value']").inputValue()).isEqualTo("Engines of lorries");
        zita.go(house.girl.file() + "/medicines");
        assertThat(zita.text()).contains("Every day at");
    }

    private void whoIsHereTooLongAndWhatIsToBeSigned() {
        assertThat(manager.go("/review/list?of=stay-30").text()).contains(house.girl.word());
        assertThat(manager.go("/review/list?of=plan-late").text()).contains(house.girl.word());
        assertThat(manager.go("/approvals").text()).contains("Waits 3 days", house.girl.number());
    }

    /** A child of the house. */
    record Child(String intake, String file, String word, String number) {

        UUID id() {
            return UUID.fromString(file.substring("/c/".length()));
        }
    }
}
