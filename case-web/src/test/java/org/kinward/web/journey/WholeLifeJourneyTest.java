package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

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

/**
 * A whole life (issue 4, "Done when" 1): first hour, first days, later, needs approved, plan agreed, two referrals, the house,
 * the family, home, visits, closing refused and closed, a sighting explained, one confirmed, a new file that shows the old.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeLifeJourneyTest {

    /**
     * What people see is asserted in words, so it is told in one language; each part goes through others by itself, where axe
     * looks at its pages, too.
     */
    private static final Surroundings DESK = new Surroundings("en", 1280, false);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
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

    @Test
    void aGirlIsTakenInGoesHomeAndIsTakenInAgain() {
        var worker = devices.of("worker", DESK);
        var manager = devices.of("manager", DESK);
        var begins = new LifeBegins(Shift.of(port, "worker"), worker, manager);
        var intake = begins.firstHour(name());
        var child = UUID.fromString(intake.substring(8));
        var file = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(child).query(UUID.class).single();

        begins.firstDaysAndLater(intake);
        begins.dangerAndDoor(file);
        begins.needsApproved(file);
        begins.planAgreed(file);
        inTheHouse(file, child, worker);
        var before = new LifeBeforeHome(worker);
        before.contactAgreed(file);
        before.decided(file);
        outOfTheHouse(file, new LifeGoesOn(worker, manager), () -> begins.approved(file));
        again(file, new LifeGoesOn(worker, manager), worker);
    }

    private void inTheHouse(String file, UUID child, NightPages worker) {
        var house = new LifeInTheHouse(port, database, worker);
        house.oneDeclinedAndOneDelivered(file, devices.of("provider", DESK));
        house.missedAndFound(file, child, devices.of("manager", DESK));
    }

    private static void outOfTheHouse(String file, LifeGoesOn life, Runnable approved) {
        life.familySeen(file + "/return");
        life.goesHome(file + "/return");
        life.visitedAndOnceMissed(file + "/follow-up");
        life.closingRefusedThenClosed(file, approved);
    }

    private static void again(String file, LifeGoesOn life, NightPages worker) {
        life.seen(file, "EXPLAINED");
        assertThat(worker.page().locator("main a[href$='/again']").count()).as("explained: no new file").isZero();
        life.seen(file, "CONFIRMED");

        var next = life.newFile(file);

        assertThat(next).isNotEqualTo(file);
        assertThat(worker.page().locator("main dl a[href='" + file + "']").count()).as("shows the old one").isOne();
        worker.go(file + "/story");
        assertThat(worker.text()).contains("File closed", "New file of this child begun");
    }

    /** A name and word that nobody else in the house has. */
    private static String name() {
        var letters = UUID.randomUUID() + "" + UUID.randomUUID();
        return "Wa" + letters.replaceAll("[^a-f]", "").substring(0, 10);
    }
}
