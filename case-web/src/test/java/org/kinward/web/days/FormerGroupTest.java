package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child's group as it was protected before: a line of the list is read as words, also when it is retired by now. */
@WholeProgramTest
class FormerGroupTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Vault vault;
    @Autowired
    private Actors actors;

    @Test
    void isReadAsWordsAndNeverAsACode() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        line(1, false);
        worker.answer(intake + "/days/ethnicity", Map.of("q.groupNoted.value", "SAID", "q.fromList", "KABYE-TEST"));
        line(2, true);
        saidAnew(intake);

        var former = "/c/" + one("select id::text from casework.case_file where intake_id = ?", intake) + "/former";
        var shown = worker.send(worker.page(former), former, Map.of("wanted", "ETHNIC_GROUP", "number", "0"));

        assertThat(parsed(shown).select("[data-revealed]").text()).contains("Kabye of the hills")
                .doesNotContain("KABYE-TEST");
    }

    /** Somebody else puts other words into the same slot. */
    private void saidAnew(String intake) {
        var person = new PersonId(database.superuser()
                .sql("select person_id from account.credential where sign_in_name = 'worker'").query(UUID.class)
                .single());
        var child = new ReferenceNumber(one("select reference from casework.intake where id = ?", intake));
        var held = await().until(() -> held(person, child), Optional::isPresent).orElseThrow();
        var kept = ActingPerson.as(person, () -> vault.keep(VaultEntry.of(
                new VaultSlot(child, held.field(), held.item()), next(held), new VaultText("Tem")), actor(person)));
        assertThat(kept).isInstanceOf(Kept.Done.class);
    }

    /** The lead worker's right reaches the vault a moment after the record is made. */
    private Optional<HeldField> held(PersonId person, ReferenceNumber child) {
        return ActingPerson.as(person, () -> vault.held(child, actor(person)).stream()
                .filter(one -> one.field() == VaultField.ETHNIC_GROUP).findFirst());
    }

    private Actor actor(PersonId person) {
        return actors.actor(person).orElseThrow();
    }

    private static Revision next(HeldField held) {
        return new Revision(held.revision().number() + 1);
    }

    private String one(String sql, String intake) {
        return database.superuser().sql(sql).param(UUID.fromString(intake.substring("/intake/".length())))
                .query(String.class).single();
    }

    private void line(int change, boolean retired) {
        database.superuser().sql("""
                with agency as (select p.agency_id as id, p.id as person from account.person p
                    join account.credential c on c.person_id = p.id where c.sign_in_name = 'worker'),
                turn as (select coalesce(max(number), 0) + 1 as number from casework.agency_list l, agency a
                    where l.agency_id = a.id and l.list = 'ETHNICITY'),
                change as (insert into casework.agency_list
                    select a.id, 'ETHNICITY', t.number, a.person, now() from agency a, turn t)
                insert into casework.agency_code
                select a.id, 'ETHNICITY', 'KABYE-TEST', t.number, ?, 'Kabye of the hills', 'Kabye of the hills', '{}', '',
                    true, ? from agency a, turn t""").params(700 + change, retired).update();
    }
}
