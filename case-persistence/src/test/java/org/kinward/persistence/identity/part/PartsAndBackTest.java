package org.kinward.persistence.identity.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.part.ReplayParts;
import org.kinward.persistence.identity.VaultHouse;

/** The rows of an erased part came back with an older database; the store of the keys is the newer one. */
class PartsAndBackTest {

    private static final List<String> TABLES = List.of("held_value", "former_value", "held_page");

    private final VaultHouse house;
    private final JdbcHeldParts parts;
    private final ReplayParts replay;

    PartsAndBackTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
        this.parts = new JdbcHeldParts(house.jdbc(), house.manager(), house.keys.children(), house.audit::add);
        this.replay = new ReplayParts(house.keys.parts(), parts, _ -> List.of());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @BeforeEach
    void bothPartsAreBack() {
        house.rights().grant(at(amina(), SHELTER), EVENING);
        house.rights().grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        house.details().keep(entry(amina(), VaultField.HEALTH_SIGNS, 1, "a cough"), worker());
        house.details().keep(entry(amina(), VaultField.SUSPECTED_PERSON, 1, "The driver"), worker());
        house.details().keep(entry(amina(), VaultField.SUSPECTED_PERSON, 2, "The driver of the van"), worker());
        house.behind().sql("""
                with d as (insert into identity.held_document (id, child_id, kind, audience, put_by)
                    select gen_random_uuid(), c.id, 'PHOTOGRAPH', 'WHO_LEADS', :by from identity.held_child c returning id)
                insert into identity.held_page select d.id, 1, decode('00', 'hex') from d
                """).param("by", worker().person().value()).update();
        TABLES.forEach(
                table -> house.behind().sql("create table old_" + table + " as select * from identity." + table)
                        .update());
        parts.end(amina(), Compartment.SUSPECTS);
        parts.end(amina(), Compartment.PHOTOGRAPHS);
        TABLES.forEach(table -> house.behind().sql("insert into identity." + table + " select * from old_" + table
                + " on conflict do nothing").update());
    }

    private long rows(String table) {
        return house.behind().sql("select count(*) from identity." + table).query(Long.class).single();
    }

    private Shown suspect() {
        return house.details().show(VaultSlot.of(amina(), VaultField.SUSPECTED_PERSON), worker());
    }

    @Test
    void takesOutAgainWhatCameBackAndNothingElse() {
        assertThat(suspect()).as("rows without a key").isNotInstanceOf(Shown.Value.class);
        assertThat(rows("held_value")).isEqualTo(2);
        assertThat(rows("former_value")).isOne();
        assertThat(rows("held_page")).isOne();

        assertThat(replay.replay()).isEqualTo(2);

        assertThat(rows("held_value")).as("what was seen of the child stays").isOne();
        assertThat(rows("former_value") + rows("held_page")).isZero();
        assertThat(replay.replay()).as("once is enough").isZero();
    }

    /** On a file that was opened again somebody is suspected anew: the old rows would not open under the new key. */
    @Test
    void leavesWhatWasWrittenSince() {
        replay.replay();
        assertThat(house.details().keep(entry(amina(), VaultField.SUSPECTED_PERSON, 1, "Somebody else"), worker()))
                .isInstanceOf(Kept.Done.class);

        assertThat(replay.replay()).isZero();

        assertThat(suspect()).isInstanceOf(Shown.Value.class);
        assertThat(house.keys.children().existing(amina(), Compartment.SUSPECTS)).isPresent();
    }

    @Test
    void remembersEachPartOnceWithItsLatestMoment() {
        var first = house.keys.parts().partsAfter("", 10).children();
        parts.end(amina(), Compartment.SUSPECTS);
        var again = house.keys.parts().partsAfter("", 10).children();

        assertThat(first).extracting(ReplayParts.GonePart::compartment).containsExactly(Compartment.PHOTOGRAPHS,
                Compartment.SUSPECTS);
        assertThat(again).hasSize(2);
        assertThat(again.getLast().at()).isAfter(first.getLast().at());
        assertThat(house.keys.parts().partsAfter(amina().symbols() + " SUSPECTS", 10).children()).isEmpty();
    }
}
