package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who came to the door: the list is asked before anybody is let in, and a name is never clear outside the vault. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitorPagesTest {

    private static final Map<String, String> GUARDED = Map.of("q.names.mayNotComeNear",
            "Kofi Mensah, the man of the white lorry");

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

    private static Map<String, String> letIn(Document form, String name) {
        var typed = new HashMap<>(Map.of("who.name", name, "who.as", "MOTHER", "who.paper", "NATIONAL_CARD", "hour",
                "0:00", "said.in", "YES"));
        typed.put("said.by", form.select("select[name='said.by'] option").get(1).attr("value"));
        return typed;
    }

    @Test
    void warnsFirstAndLetsNobodyInWhoMayNotComeNear() {
        var house = new HouseUnderTest(carer, database, GUARDED).arrived();
        var path = house.place + "/visitors/new";
        var whom = carer.page(path);
        assertThat(whom.select("li:has(a[href*=" + house.intake + "])").text()).contains("Look at the list first");
        var form = carer.page(path + "?for=" + house.intake);
        assertThat(form.text()).contains("Somebody may not come near");
        assertThat(carer.send(form, path, Map.of()).statusCode()).isEqualTo(400);

        var stopped = carer.send(form, path, letIn(form, "MENSAH Kofi"));

        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(parsed(stopped).select(".govuk-error-summary").text()).contains("may not come near");
        isOneTask(house);
        isReadOf(house);
        var alike = carer.send(form, path, letIn(form, "Abla Mensah"));
        assertThat(alike.statusCode()).isEqualTo(422);
        assertThat(parsed(alike).select("input[name='who.other']")).hasSize(1);
        assertThat(house.count("select count(*) from casework.visitor where intake_id = ?")).isZero();
        var refused = letIn(form, "Kofi Mensah");
        refused.putAll(Map.of("said.in", "NO", "said.why", "MAY_NOT_COME_NEAR", "who.paper", "NONE"));
        assertThat(carer.send(form, path, refused).statusCode()).isEqualTo(302);
        isHeardOf(house);
    }

    private void isOneTask(HouseUnderTest house) {
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'SOMEBODY_CAME_NEAR' "
                + "and urgent and done_at is null")).isOne();
    }

    /** The form is not sent yet, and whoever follows the task reads what happened. */
    private void isReadOf(HouseUnderTest house) {
        var told = new String[]{"May not come near", "At the door", "Stopped by", "On shift then"};
        assertThat(carer.page(house.place + "/visitors").text()).contains(told).doesNotContain("Kofi", "MENSAH");
        assertThat(manager.page(house.file + "/visitors").text()).contains(told).doesNotContain("Kofi", "MENSAH");
        assertThat(carer.page(house.place + "/since?back=day").text())
                .contains("Somebody who may not come near was stopped", "At the door", "On shift then")
                .doesNotContain("MENSAH");
    }

    private void isHeardOf(HouseUnderTest house) {
        isOneTask(house);
        var log = carer.page(house.place + "/visitors").text();
        assertThat(log).contains("Not let in", "The name is protected").doesNotContain("Kofi");
        assertThat(carer.page(house.place + "/since?back=day").text()).contains("Visitor",
                "May not come near the child");
        assertThat(manager.page(house.file + "/visitors").text()).contains("May not come near the child")
                .doesNotContain("Kofi").as("once: the visitor is in the log now").doesNotContain("Stopped by");
        assertThat(manager.page(house.file).text()).contains("Show the name of visitor 1");
    }

    /** A card that is written another way, and two who have read the list. */
    @Test
    void letsInAnAlikeNameOnlyByTwoAndTellsTheManager() {
        var house = new HouseUnderTest(carer, database, GUARDED).arrived();
        var path = house.place + "/visitors/new";
        var form = carer.page(path + "?for=" + house.intake);
        var alike = carer.send(form, path, letIn(form, "Koffi Mensa"));
        assertThat(alike.statusCode()).isEqualTo(422);
        assertThat(parsed(alike).select(".govuk-error-summary").text()).contains("with a second person");
        var typed = letIn(form, "Koffi Mensa");
        typed.putAll(Map.of("who.other", "OTHER", "said.by", person("carer")));
        assertThat(carer.send(parsed(alike), path, typed).statusCode()).as("by one alone").isEqualTo(422);
        typed.put("said.by", person("worker"));
        assertThat(carer.send(parsed(alike), path, typed).statusCode()).as("who allows it has not said so")
                .isEqualTo(422);
        typed.put("said.password", "try-kinward-2026");

        assertThat(carer.send(parsed(alike), path, typed).statusCode()).isEqualTo(302);

        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'SEE_ALIKE_NAME' "
                + "and urgent and done_at is null")).isOne();
        assertThat(manager.page(house.file).text()).contains("name that is alike was let near");
        assertThat(carer.page(house.file).text()).as("who cannot end it does not see it")
                .doesNotContain("name that is alike was let near");
    }

    private String person(String name) {
        return database.superuser().sql("select person_id::text from account.credential where sign_in_name = ?")
                .param(name).query(String.class).single();
    }

    @Test
    void isInTheHouseUntilSomebodySeesThemOut() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.place + "/visitors/new";
        var form = carer.page(path + "?for=" + house.intake);
        var unseen = letIn(form, "Adjoa Zzita");
        unseen.put("who.paper", "NONE");
        assertThat(carer.send(form, path, unseen).statusCode()).as("without a paper").isEqualTo(422);
        var future = letIn(form, "Adjoa Zzita");
        future.put("on.year", "2099");
        assertThat(carer.send(form, path, future).statusCode()).isEqualTo(422);
        var mother = letIn(form, "Adjoa Zzita");

        assertThat(carer.send(form, path, mother).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, path, mother).statusCode()).as("pressed twice").isEqualTo(302);
        mother.put("who.name", "Yawa Zzita");
        assertThat(carer.send(form, path, mother).statusCode()).as("the same form with another name").isEqualTo(409);

        assertThat(house.count("select count(*) from casework.visitor where intake_id = ?")).isOne();
        assertThat(carer.page(house.place + "/house").text()).containsPattern("Visitors: .* in the house");
        seenOut(house);
    }

    private void seenOut(HouseUnderTest house) {
        var id = database.superuser().sql("select id from casework.visitor where intake_id = ?")
                .param(UUID.fromString(house.intake)).query(UUID.class).single();
        var path = house.place + "/visitors/left";
        var link = carer.page(house.place + "/visitors").select("a[href*=" + id + "]").attr("href");
        var form = carer.page(link);
        assertThat(carer.send(form, path, Map.of("hour", "25:00")).statusCode()).isEqualTo(400);
        assertThat(carer.send(form, path, Map.of("on.year", "2020")).statusCode()).as("before coming").isEqualTo(422);
        assertThat(carer.send(form, path, Map.of("visitor", UUID.randomUUID().toString())).statusCode())
                .isEqualTo(404);

        assertThat(carer.send(form, path, Map.of("hour", "0:00")).statusCode()).isEqualTo(302);

        assertThat(manager.send(manager.page(link), path, Map.of("hour", "0:01")).statusCode()).as("left before")
                .isEqualTo(409);
        assertThat(carer.page(house.place + "/visitors").select("a[href*=" + id + "]")).isEmpty();
    }

    /** Of who comes for no child no name is kept, and nobody asks for one. */
    @Test
    void keepsNoNameOfWhoComesForTheHouse() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.place + "/visitors/new";
        var form = carer.page(path + "?for=house");
        assertThat(form.select("input[name='who.name']")).isEmpty();
        var typed = letIn(form, "");
        typed.putAll(Map.of("who.as", "SUPPLIER_OR_INSPECTOR", "said.words", "Mends the pump"));

        assertThat(carer.send(form, path, typed).statusCode()).isEqualTo(302);

        assertThat(carer.page(house.place + "/visitors").text()).contains("Mends the pump", "About the house");
        assertThat(carer.get(path + "?for=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(carer.page(house.place + "/visitors?on=nonsense").text()).contains("Mends the pump");
        assertThat(carer.page(house.place + "/visitors?on=2020-01-01").text()).contains("Mends the pump");
    }
}
