package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The second person at a hand-over says so herself: by her own password at the same screen, or as a manager who was called. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondPersonPagesTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift manager;

    @BeforeAll
    void signIn() {
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    private String person(String name) {
        return database.superuser().sql("select person_id::text from account.credential where sign_in_name = ?")
                .param(name).query(String.class).single();
    }

    private Map<String, String> typed(String second, String how, String password) {
        var typed = new HashMap<>(Map.of("to.name", "Abla Zzanku", "to.who", "RELATIVE", "to.identity", "PASSPORT",
                "to.authority", "COURT_ORDER", "to.on.day", "3", "to.on.month", "2", "to.on.year", "2026", "child.told",
                "TOLD", "child.view", "AGREES"));
        typed.putAll(Map.of("goods", "NONE", "second.person", person(second), "second.how", how, "second.password",
                password));
        return typed;
    }

    private HouseUnderTest house() {
        return new HouseUnderTest(carer, database, Map.of("q.names.mayNotComeNear", "Kofi Zzensah")).arrived();
    }

    @Test
    void isHeardByHerOwnPasswordAndNothingOfItComesBack() {
        var house = house();
        var path = house.stay() + "/hand-over";
        var form = carer.page(path);
        assertThat(carer.send(form, path, typed("worker", "OWN_PASSWORD", "")).statusCode()).isEqualTo(400);
        assertThat(carer.send(form, path, typed("carer", "OWN_PASSWORD", PASSWORD)).statusCode())
                .as("who hands over is not the second").isEqualTo(422);

        var wrong = carer.send(form, path, typed("worker", "OWN_PASSWORD", "qwertz-uiopas-1"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain("qwertz-uiopas-1").contains("The child stays here");
        assertThat(parsed(wrong).select("input[name='to.name']").val()).as("nothing else is lost")
                .isEqualTo("Abla Zzanku");
        assertThat(carer.page(house.stay()).text()).contains("In the house since");

        assertThat(carer.send(form, path, typed("worker", "OWN_PASSWORD", PASSWORD)).statusCode()).isEqualTo(302);

        assertThat(house.count("""
                select count(*) from casework.handing_over h join casework.stay s on s.id = h.stay_id
                    join casework.case_file f on f.id = s.case_file_id
                    where f.intake_id = ? and h.second_how = 'OWN_PASSWORD' and h.second_confirmed_at is not null"""))
                .isOne();
    }

    @Test
    void isAManagerWhoWasCalledAndConfirmsItHerself() {
        var house = house();
        var path = house.stay() + "/hand-over";
        var form = carer.page(path);
        var colleague = carer.send(form, path, typed("worker", "BY_PHONE", ""));
        assertThat(colleague.statusCode()).as("by telephone a manager is asked").isEqualTo(422);

        assertThat(carer.send(form, path, typed("manager", "BY_PHONE", "")).statusCode()).isEqualTo(302);

        var waits = "select count(*) from casework.task where intake_id = ? and kind = 'CONFIRM_HANDING' "
                + "and done_at is null";
        assertThat(house.count(waits)).isOne();
        assertThat(carer.page(house.stay()).select("form[action$='/confirm']")).as("for her alone").isEmpty();
        var page = manager.page(house.stay());
        assertThat(page.text()).contains("It is written that you were called");
        assertThat(manager.send(page, path + "/confirm", Map.of()).statusCode()).isEqualTo(302);
        assertThat(manager.send(page, path + "/confirm", Map.of()).statusCode()).as("pressed twice").isEqualTo(302);
        assertThat(house.count(waits)).isZero();
        assertThat(manager.page(house.stay()).select("form[action$='/confirm']")).isEmpty();
    }
}
