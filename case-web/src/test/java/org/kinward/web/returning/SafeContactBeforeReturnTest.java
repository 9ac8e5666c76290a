package org.kinward.web.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who goes to a home, asks for news there or brings a child there reads first how nobody is harmed by it (FIELD F18). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeContactBeforeReturnTest {

    private static final String NOBODY_ASKED = "Nobody knows how to reach this child safely.";
    private static final String WE_SAY = "People of the school";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private ReturnHands hands;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        hands = new ReturnHands(worker, Shift.of(port, "manager"), database);
    }

    @Test
    void standsOverEveryPageByWhichSomebodyReachesTheFamily() {
        var page = hands.prepared("NO");
        var home = worker.page(page).select("a[href*='/home?home']").attr("href");
        hands.receives(page);
        hands.emergency(page);
        hands.approved(page);
        var ways = List.of(page + "/family", home, page + "/step", page + "/set-off");
        assertThat(ways).allSatisfy(way -> assertThat(over(way)).contains(NOBODY_ASKED));

        answered(page);
        assertThat(ways).allSatisfy(way -> assertThat(over(way)).contains(WE_SAY, "No visit. The child said so.")
                .doesNotContain(NOBODY_ASKED));
        assertThat(parsed(worker.send(worker.page(page + "/family"), page + "/family",
                Map.of())).select(".kinward-safe").text()).as("after a mistake too").contains(WE_SAY);
        assertThat(hands.status(worker.page(page + "/set-off"), page + "/set-off", Map.of())).isEqualTo(302);
        assertThat(over(page + "/arrive")).contains(WE_SAY);
    }

    private void answered(String page) {
        var intake = database.superuser().sql("select intake_id from casework.case_file where id = ?")
                .param(ReturnHands.file(page)).query(UUID.class).single();
        assertThat(worker.answer("/intake/" + intake + "/days/safe-to-contact",
                Map.of("q.weSay.value", WE_SAY, "q.visits.rules.value", "NO_VISIT")).statusCode()).isEqualTo(302);
    }

    private String over(String way) {
        return worker.page(way).select(".kinward-safe").text();
    }
}
