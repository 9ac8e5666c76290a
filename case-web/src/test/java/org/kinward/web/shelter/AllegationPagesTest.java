package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was said against the people of a house waits for nobody: it is passed on, taken over, and never read on the way. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllegationPagesTest {

    private static final Map<String, String> SAID = Map.of("hour", "0", "said.where", "Kitchen", "said.words",
            "Zzslapped with a spoon", "said.done", "Listened to her", "picked.informed", "NOBODY_YET");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private Shift admin;
    private Shift abra;

    @BeforeAll
    void signIn() {
        QuietHouse.in(database);
        newcomer("abra-outside", "Abra", "ADMINISTRATOR");
        newcomer("dela-outside", "Dela", "SHELTER_MANAGER");
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        admin = Shift.of(port, "admin");
        abra = Shift.of(port, "abra-outside");
    }

    @AfterAll
    void leaveNothing() {
        database.superuser().sql("delete from casework.incident_receiver").update();
        database.superuser().sql("delete from casework.incident where confidential").update();
        database.superuser().sql("update account.person set disabled_at = now() where name in ('Abra', 'Dela')")
                .update();
    }

    private void newcomer(String signIn, String name, String role) {
        database.superuser().sql("""
                with one as (insert into account.person (id, agency_id, name) select gen_random_uuid(), p.agency_id, :name
                    from account.credential c join account.person p on p.id = c.person_id where c.sign_in_name = 'admin'
                    returning id, agency_id),
                role as (insert into account.person_role (person_id, role) select id, :role from one),
                member as (insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                    select gen_random_uuid(), id, 'agency_member', agency_id, agency_id from one)
                insert into account.credential (person_id, sign_in_name, password_hash, password_changed_at, agreed_at)
                select one.id, :sign, c.password_hash, now(), now() from one, account.credential c
                where c.sign_in_name = 'admin'""").param("name", name).param("role", role).param("sign", signIn)
                .update();
    }

    @Test
    void isWrittenByTheLeadWorkerAndPassedOnByWhoeverStepsIn() {
        named("admin", "");
        var one = written();

        assertThat(abra.page("/incidents").text()).doesNotContain("does not answer");
        assertThat(abra.get(one + "/pass").statusCode()).as("its receiver has time").isEqualTo(404);
        late(one);

        assertThat(abra.page("/incidents").select("a[href=" + one + "/pass]")).isNotEmpty();
        assertThat(abra.get(one).statusCode()).as("its words").isEqualTo(404);
        var form = abra.page(one + "/pass");
        assertThat(form.text()).contains("You do not read what was said", "Mawuli").doesNotContain("Zzslapped");
        assertThat(abra.send(form, one + "/pass", Map.of("to", "")).statusCode()).isEqualTo(400);
        assertThat(abra.send(form, one + "/pass", Map.of("to", person("worker"))).statusCode()).as("wrote it")
                .isEqualTo(422);
        assertThat(abra.send(form, one + "/pass", Map.of("to", person("manager"))).statusCode()).as("of the house")
                .isEqualTo(422);
        assertThat(abra.send(form, one + "/pass", Map.of("to", person("abra-outside"))).statusCode()).as("to herself")
                .isEqualTo(422);
        assertThat(manager.get(one + "/pass").statusCode()).isEqualTo(404);
        assertThat(worker.get(one + "/pass").statusCode()).isEqualTo(404);
        goesOnUnread(one, form);
    }

    /** To a manager who has nothing to do with the house. */
    private void goesOnUnread(String one, Document form) {
        assertThat(abra.send(form, one + "/pass", Map.of("to", person("dela-outside"))).statusCode()).isEqualTo(302);
        assertThat(abra.get(one).statusCode()).as("whoever stepped in").isEqualTo(404);
        assertThat(admin.get(one).statusCode()).as("who had it").isEqualTo(404);
        assertThat(Shift.of(port, "dela-outside").page(one).text()).contains("Zzslapped");
    }

    @Test
    void isPassedOnByItsReceiverAndReadByTheNextOneOnly() {
        named("admin", "");
        var one = written();
        assertThat(admin.page(one).text()).contains("Zzslapped");
        var form = admin.page(one + "/pass");
        var again = admin.page(one + "/pass");

        assertThat(admin.send(form, one + "/pass", Map.of("to", person("abra-outside"))).statusCode()).isEqualTo(302);

        assertThat(admin.page("/incidents").text()).contains("Passed on. Somebody outside", "You passed on something");
        assertThat(admin.get(one).statusCode()).isEqualTo(404);
        assertThat(admin.send(again, one + "/pass", Map.of("to", person("abra-outside"))).statusCode())
                .as("pressed twice").isEqualTo(302);
        assertThat(abra.page(one).text()).contains("Zzslapped", "Abra, since", "Mawuli (administrator), since");
        isAnswered(one);
    }

    private void isAnswered(String one) {
        assertThat(abra.send(abra.page(one), one + "/see", Map.of("words", "I talk to her alone")).statusCode())
                .isEqualTo(302);
        assertThat(abra.send(abra.page(one), one + "/close", Map.of("how", "OTHER_END", "words", "Said sorry"))
                .statusCode()).isEqualTo(302);
        assertThat(abra.page(one).text()).contains("Said sorry").doesNotContain("Pass it on to somebody else");
    }

    @Test
    void isTakenOverByTheSecondOfTheAgency() {
        named("admin", "abra-outside");
        assertThat(admin.page("/admin/incidents").text()).contains("Not seen after 8 hours: Abra");
        var one = written();
        late(one);

        var form = abra.page(one + "/pass");
        assertThat(form.text()).contains("I take it over");
        assertThat(abra.send(form, one + "/pass", Map.of("to", person("abra-outside"))).headers().firstValue("location")
                .orElseThrow()).endsWith(one);

        assertThat(abra.page(one).text()).contains("Zzslapped");
        assertThat(admin.get(one).statusCode()).isEqualTo(404);
    }

    /** Refused states of the setting, and of the page of who leads no case of the child. */
    @Test
    void isRefusedWhereItIsNotWellChosen() {
        var page = admin.page("/admin/incidents");
        var same = admin.send(page, "/admin/incidents", Map.of("person", person("admin"), "second", person("admin"),
                "hours", "8"));
        assertThat(same.statusCode()).isEqualTo(400);
        assertThat(parsed(same).text()).contains("Choose another person than the first one");
        assertThat(admin.send(page, "/admin/incidents", Map.of("person", person("admin"), "hours", "400"))
                .statusCode()).isEqualTo(400);
        var house = file();
        assertThat(manager.get(house + "/allegation").statusCode()).as("the manager of the house").isEqualTo(404);
        assertThat(Shift.carer(port).get(house + "/allegation").statusCode()).isEqualTo(404);
        var form = worker.page(house + "/allegation");
        assertThat(form.select("input[name=kind]")).isEmpty();
        assertThat(worker.send(form, house + "/allegation", Map.of()).statusCode()).isEqualTo(400);
    }

    /** Of a child that the worker leads. */
    private String written() {
        var file = file();
        assertThat(worker.page(file + "/stay").select("a[href=" + file + "/allegation]")).isNotEmpty();
        var sent = worker.send(worker.page(file + "/allegation"), file + "/allegation", SAID);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(Shift.whole(sent)).isEqualTo("/incidents");
        var one = "/incidents/" + database.superuser().sql("""
                select c.incident_id from casework.incident_child c join casework.case_file f on f.intake_id = c.intake_id
                where f.id = ?""").param(UUID.fromString(file.substring(3))).query(UUID.class).single();
        assertThat(worker.get(one).statusCode()).as("its writer").isEqualTo(404);
        assertThat(worker.page("/incidents").text()).contains("You passed on something");
        return one;
    }

    private String file() {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }

    private void late(String one) {
        database.superuser().sql("update casework.incident set received_at = received_at - interval '25 hours' "
                + "where id = ?").param(UUID.fromString(one.substring(11))).update();
    }

    private void named(String first, String second) {
        var sent = admin.send(admin.page("/admin/incidents"), "/admin/incidents", Map.of("person", person(first),
                "second", second.isEmpty() ? "" : person(second), "hours", "8"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    }

    private String person(String signIn) {
        return database.superuser().sql("select person_id::text from account.credential where sign_in_name = ?")
                .param(signIn).query(String.class).single();
    }
}
