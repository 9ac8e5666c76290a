package org.kinward.persistence.identity.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.named;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.file.Path;

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
