package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.Shift;
import org.kinward.web.service.ReferralHands;

/** A whole life, second part: two referrals, and a night in which a head count misses the child. */
final class LifeInTheHouse {

    private final int port;
    private final TestDatabase database;
    private final NightPages worker;

    LifeInTheHouse(int port, TestDatabase database, NightPages worker) {
        this.port = port;
        this.database = database;
        this.worker = worker;
    }

    void oneDeclinedAndOneDelivered(String file, NightPages provider) {
        var hands = new ReferralHands(port, database);
        var clinic = ReferralHands.named("Clinic");
        var line = hands.clinic(Shift.of(port, "manager"), clinic);
        hands.answers(line);
        hands.agreed(Shift.of(port, "worker"), file, clinic);

        refer(file, line);
        worker.press("button[value=check]").press("button[value=send]");
        provider.go("/referred").press("main a[href*='/referred/one']").tick("state", "DECLINED")
                .choose("why", "NO_ROOM").carryOn();
        refer(file, line);
        worker.press("button[value=check]").press("button[value=send]");
        for (var state : new String[]{"ACCEPTED", "STARTED", "DELIVERED"}) {
            provider.go("/referred").press("main a[href*='/referred/one']").tick("state", state).carryOn();
        }

        worker.go(file + "/referrals");
        assertThat(worker.page().locator("main ul .govuk-tag--green").count()).as("delivered").isOne();
        assertThat(worker.page().locator("main ul .govuk-tag--yellow").count()).as("declined").isOne();
    }

    private void refer(String file, String line) {
        worker.go(file + "/referrals/new").choose("ask.service", "BODY-TREATMENT").choose("ask.provider", line)
                .tick("ask.urgency", "DAY").tick("ask.way", "PROGRAM").type(Map.of("ask.words", "Look at the arm"))
                .carryOn();
    }

    void missedAndFound(String file, UUID child, NightPages manager) {
        var place = database.superuser().sql("select place_id from casework.intake where id = ?").param(child)
                .query(UUID.class).single();
        var house = new CountedHouse(database);
        house.nobodyCounted(place);
        worker.go(file + "/stay/arrive").type(Map.of("hour", "0")).carryOn();
        house.othersLiveElsewhere();

        CountedHouse.tickAllBut(manager.go("/places/" + place + "/count"), child);
        assertThat(manager.carryOn().page().url()).as("the search begins").endsWith("/missing/" + child);
        found(child, manager);
        assertThat(worker.go(file + "/story").text()).contains("Asleep in the kitchen");
    }

    private static void found(UUID child, NightPages manager) {
        manager.go("/missing/" + child + "/step?step=HOUSE_SEARCHED").tick("came", "DONE").carryOn();
        manager.go("/missing/" + child + "/end").tick("how", "FOUND").type(Map.of("words", "Asleep in the kitchen"))
                .carryOn();
    }
}
