package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the night wrote down is there for those who work on the case, and no more of it for who is only on shift. */
@WholeProgramTest
class AfterTheNightTest {

    private static final String PHONE = "90 11 22 33";
    private static final String SAFE = "La tante, le soir";

    @LocalServerPort
    private int port;

    @Test
    void showsWhomToCallToTheManagerAndNotToTheCarer() {
        var carer = Shift.carer(port);
        var record = record(carer);
        var manager = Shift.of(port, "manager");
        var overview = manager.page(record);

        var phone = manager.send(overview, record + "/show", Map.of("wanted", "ESCORT_PHONE", "number", "0"));
        var safe = manager.send(overview, record + "/show", Map.of("wanted", "SAFE_CONTACT", "number", "0"));
        var refused = carer.send(carer.page(record), record + "/show", Map.of("wanted", "ESCORT_PHONE", "number", "0"));

        assertThat(overview.text()).contains("Show the phone of who brought the child", "Show the safe number");
        assertThat(parsed(phone).text()).contains(PHONE);
        assertThat(parsed(safe).text()).contains(SAFE);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(carer.page(record).text()).doesNotContain("Show the phone of who brought the child");
    }

    @Test
    void saysOnTheRecordAndInTheListThatNothingIsSaidAboutTheChild() {
        var carer = Shift.carer(port);
        var record = record(carer);

        assertThat(carer.page(record).select(".kinward-guard").text())
                .contains("Say nothing about this child to anyone who asks");
        assertThat(carer.page("/children").text()).contains("Say nothing about this child to anyone who asks");
        assertThat(carer.page("/today").text()).contains("We cannot say whether we know this child");
    }

    @Test
    void offersALineToShowOnlyWhileItHolds() {
        var carer = Shift.carer(port);
        var record = record(carer);
        var people = carer.page(record).select("a:contains(See who is written down)").attr("href");
        var before = carer.page(record).text();

        var end = people + "/end?field=MAY_NOT_COME_NEAR&item=0";
        var manager = Shift.of(port, "manager");
        manager.send(manager.page(end), people + "/end", Map.of("reason", "It was somebody else"));

        assertThat(before).contains("Show who must not come near");
        assertThat(carer.page(record).text()).doesNotContain("Show who must not come near");
    }

    /** A record that the carer has made; where it is. */
    private static String record(Shift carer) {
        var intake = carer.begin();
        carer.answer(intake + "/escort", Map.of("q.person.phone", PHONE));
        carer.answer(intake + "/contact",
                Map.of("q.names.mayNotComeNear", "L’homme du camion", "q.names.safeContact", SAFE));
        carer.answer(intake + "/check", intake + "/create");
        return carer.page(intake + "/created").select("a:contains(Go to the record)").attr("href");
    }
}
