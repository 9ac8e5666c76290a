package org.kinward.persistence.identity.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.named;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.care.CareRight;
import org.kinward.persistence.identity.VaultHouse;
import org.kinward.persistence.identity.WatchedKeys;

/** One compartment of a child is emptied and its key destroyed; the others stay, and what comes later gets a new key. */
class HeldPartsTest {

    private final VaultHouse house;

    HeldPartsTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @BeforeEach
    void somebodyIsSuspected() {
        house.rights().grant(at(amina(), SHELTER), EVENING);
        house.rights().grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        house.details().keep(named(amina(), "Amina"), worker());
        house.details().keep(entry(amina(), VaultField.SUSPECTED_PERSON, 1, "The driver"), worker());
        house.details().keep(entry(amina(), VaultField.SUSPECTED_PERSON, 2, "The driver of the van"), worker());
    }

    private void end() {
        new JdbcHeldParts(house.jdbc(), house.manager(), house.keys.children(),
                house.audit::add).end(amina(), Compartment.SUSPECTS);
    }

    /** Of what slots held before the vault takes away what is said of suspected persons, and nothing else. */
    @Test
    void takesAwayFormerValuesOfSuspectsOnly() {
        house.details().keep(entry(amina(), VaultField.HEALTH_SIGNS, 1, "pregnant"), worker());
        house.details().keep(entry(amina(), VaultField.HEALTH_SIGNS, 2, "not pregnant"), worker());
        var taking = "delete from identity.former_value where field = ?";

        assertThatThrownBy(() -> house.jdbc().sql(taking).param("HEALTH_SIGNS").update())
                .hasMessageContaining("goes with the child");
        assertThat(house.jdbc().sql(taking).param("SUSPECTED_PERSON").update()).isOne();
    }

    @Test
    void writesDownWhichPhotographsItDestroyed() {
        var photograph = UUID.randomUUID();
        house.behind().sql("""
                with d as (insert into identity.held_document (id, child_id, kind, audience, put_by)
                    select :id, c.id, 'PHOTOGRAPH', 'WHO_LEADS', :by from identity.held_child c returning id)
                insert into identity.held_page select d.id, n, decode('00', 'hex') from d, generate_series(1, 2) n
                """).param("id", photograph).param("by", worker().person().value()).update();

        new JdbcHeldParts(house.jdbc(), house.manager(), house.keys.children(), house.audit::add).end(amina(),
                Compartment.PHOTOGRAPHS);

        assertThat(house.audit).filteredOn(one -> one.action() == AuditAction.DOCUMENT_TAKEN_AWAY).singleElement()
                .satisfies(one -> assertThat(one.subjects()).hasSize(2).contains(photograph));
        assertThat(rows("held_value")).as("what is said of suspected persons stays").isPositive();
    }

    /** Nobody writes a value under the key that is being destroyed. */
    @Test
    void destroysTheKeyWhileItHoldsTheChild() {
        var free = new ArrayList<Integer>();
        new JdbcHeldParts(house.jdbc(), house.manager(), WatchedKeys.before(house.keys.children(),
                () -> free.add(house.behind().sql("select id from identity.held_child for update skip locked")
                        .query(UUID.class).list().size())),
                house.audit::add).end(amina(), Compartment.SUSPECTS);

        assertThat(free).containsExactly(0);
        assertThat(house.keys.children().existing(amina(), Compartment.SUSPECTS)).isEmpty();
    }

    private long rows(String table) {
        return house.behind().sql("select count(*) from identity." + table + " where field = 'SUSPECTED_PERSON'")
                .query(Long.class).single();
    }

    @Test
    void destroysWhatIsHeldWhatWasHeldAndTheKey() {
        var before = rows("held_value") + rows("former_value");
        end();

        assertThat(before).isPositive();
        assertThat(rows("held_value") + rows("former_value")).isZero();
        assertThat(house.keys.children().existing(amina(), Compartment.SUSPECTS)).isEmpty();
        assertThat(house.audit).anyMatch(
                one -> one.action() == AuditAction.IDENTITY_ERASED && one.object() == AuditObject.SUSPECTS);
        assertThat(house.details().show(VaultSlot.of(amina(), VaultField.NAME_USED), worker()))
                .isInstanceOf(Shown.Value.class);
    }

    @Test
    void mayBeDoneAgainAndTakesWhatIsWrittenLater() {
        end();
        end();
        house.details().keep(entry(amina(), VaultField.SUSPECTED_PERSON, 1, "Somebody else"), worker());

        assertThat(house.details().show(VaultSlot.of(amina(), VaultField.SUSPECTED_PERSON), worker()))
                .isInstanceOf(Shown.Value.class);
        assertThat(house.keys.children().existing(amina(), Compartment.SUSPECTS)).isPresent();
    }
}
