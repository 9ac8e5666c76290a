package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.filled;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two carers share the device of the house: each is only oneself there. */
@WholeProgramTest
class TwoOnOneDeviceTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser device;

    @BeforeEach
    void carerBegins() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        device = new Browser(port);
        device.signIn("carer", PASSWORD);
    }

    @Test
    void theOtherSignsInOverALockedScreenAndIsNotTheFirst() {
        var before = device.session();
        device.submit("/profile", "/lock", Map.of());

        var in = device.signIn("worker", PASSWORD);

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(device.session()).isNotEqualTo(before);
        assertThat(device.get("/today").statusCode()).isEqualTo(200);
        assertThat(device.get("/shift").statusCode()).isEqualTo(404);
    }

    @Test
    void aLockedScreenShowsNothingOfTheFirst() {
        device.submit("/profile", "/lock", Map.of());

        for (var page : new String[]{"/today", "/children", "/profile", "/shift"}) {
            assertThat(device.get(page).statusCode()).as(page).isEqualTo(303);
        }
        assertThat(device.submit("/lock", "/unlock", Map.of("password", "a guess of the other")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFormOfTheFirstIsNotSentAsTheOthers() {
        var form = parsed(device.get("/shift"));
        var action = form.select("form[action*=/shift/]").attr("action");
        var fields = filled(form, action, Map.of());
        device.submit("/profile", "/sign-out", Map.of());
        device.signIn("worker", PASSWORD);
        var shifts = shifts();

        var answer = device.post(action, fields);

        assertThat(answer.statusCode()).isIn(303, 403, 404);
        assertThat(shifts()).isEqualTo(shifts);
    }

    private long shifts() {
        return database.superuser().sql("select count(*) from account.shift where signed_off_at is null")
                .query(Long.class).single();
    }
}
