package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a line says who may take a child along, a hand-over to the family asks it (F31). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandOverByListTest {

    private static final Map<String, String> PAPERS = Map.of("to.identity", "NATIONAL_CARD", "to.authority",
            "COURT_ORDER", "to.on.day", "3", "to.on.month", "2", "to.on.year", "2026", "child.told", "TOLD",
            "child.view",
            "AGREES", "goods", "NONE");

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

    @Test
    void nobodyElseOfTheFamilyReceivesTheChildWithoutTheManager() {
        var house = withALine();
        var path = house.stay() + "/hand-over";
        var form = carer.page(path);

        var refused = carer.send(form, path, typed(form, "Komla Zzagbo", "RELATIVE"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("call the manager");
        assertThat(parsed(refused).select("input[name='to.name']").val()).as("nothing is lost")
                .isEqualTo("Komla Zzagbo");
        assertThat(carer.page(house.stay()).text()).contains("In the house since");
        var managers = manager.page(path);
        assertThat(manager.send(managers, path, typed(managers, "Komla Zzagbo", "RELATIVE")).statusCode())
                .isEqualTo(302);
        assertThat(manager.page(house.stay()).text()).contains("Handed over");
    }

    @Test
    void whoStandsThereAndWhoComesFromAServiceReceivesIt() {
        for (var who : Map.of("Zzmawuli Efe", "RELATIVE", "Kwesi Zzofori", "POLICE").entrySet()) {
            var house = withALine();
            var path = house.stay() + "/hand-over";
            var form = carer.page(path);

            assertThat(carer.send(form, path, typed(form, who.getKey(), who.getValue())).statusCode())
                    .as(who.getValue()).isEqualTo(302);
        }
    }

    private HouseUnderTest withALine() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.stay() + "/may-come/new";
        assertThat(manager.send(manager.page(path), path,
                MayComePagesTest.typed("Efe Zzmawuli", "MAY_TAKE", "COURT_ORDER")).statusCode()).isEqualTo(302);
        return house;
    }

    /** Beside it a colleague who types her own password. */
    private static Map<String, String> typed(Document form, String name, String who) {
        var typed = new HashMap<>(PAPERS);
        typed.putAll(Map.of("to.name", name, "to.who", who, "second.how", "OWN_PASSWORD", "second.password",
                "try-kinward-2026", "second.person",
                form.select("select[name='second.person'] option:contains(Esi)").attr("value")));
        return typed;
    }
}
