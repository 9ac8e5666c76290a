package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.FAR_AHEAD;
import static org.kinward.core.identity.IdentityExamples.OTHER_HOUSE;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.carer;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.kofi;
import static org.kinward.core.identity.IdentityExamples.named;
import static org.kinward.core.identity.IdentityExamples.recordOf;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.transaction.support.TransactionTemplate;

/** What a thief, a slip of the database or a careless caller might try. */
class VaultTrapsTest {

    private final VaultHouse house;

    VaultTrapsTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @BeforeEach
    void aminaAndKofiAreInTheShelter() {
        house.care().grant(at(amina(), SHELTER), EVENING);
        house.care().grant(at(kofi(), SHELTER), EVENING);
        house.care().grant(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), EVENING);
        house.vault().keep(named(amina(), "Amina Canary"), carer());
        house.vault().keep(named(kofi(), "Kofi"), carer());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Shown show(ReferenceNumber child, VaultField field) {
        return house.vault().show(VaultSlot.of(child, field), carer());
    }

    private long count(String table) {
        return house.behind().sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void doesNotOpenACiphertextMovedToAnotherChild() {
        house.behind().sql("""
                update identity.held_value v set ciphertext = o.ciphertext, revision = o.revision
                from identity.held_value o where v.child_id = :kofi and o.child_id = :amina
                """).param("kofi", recordOf(kofi())).param("amina", recordOf(amina())).update();

        assertThatThrownBy(() -> show(kofi(), VaultField.NAME_USED)).hasMessageContaining("does not open");
        assertThat(show(amina(), VaultField.NAME_USED)).isEqualTo(new Shown.Value(new VaultText("Amina Canary")));
    }

    @Test
    void doesNotOpenARowThatClaimsToBeAnotherFieldOrRevision() {
        house.behind().sql("update identity.held_value set field = 'MAY_NOT_COME_NEAR' where child_id = :amina")
                .param("amina", recordOf(amina())).update();
        house.behind().sql("update identity.held_value set revision = 9 where child_id = :kofi")
                .param("kofi", recordOf(kofi())).update();

        assertThatThrownBy(() -> show(amina(), VaultField.MAY_NOT_COME_NEAR)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> show(kofi(), VaultField.NAME_USED)).hasMessageContaining("does not open");
    }

    @Test
    void keepsAnErasedChildClosedWhenOldRowsComeBack() {
        house.behind().sql("create table backup_child as select * from identity.held_child").update();
        house.behind().sql("create table backup_value as select * from identity.held_value").update();
        house.held().end(amina());

        house.behind().sql("delete from identity.tombstone").update();
        house.behind().sql("insert into identity.held_child select * from backup_child on conflict do nothing")
                .update();
        house.behind().sql("insert into identity.held_value select * from backup_value on conflict do nothing")
                .update();

        assertThat(show(amina(), VaultField.NAME_USED)).isEqualTo(new Shown.Refused());
        assertThat(house.vault().keep(named(amina(), "Amina"), carer())).isEqualTo(new Kept.Ended());
        assertThat(show(kofi(), VaultField.NAME_USED)).isEqualTo(new Shown.Value(new VaultText("Kofi")));
    }

    @Test
    void isNeverCalledInsideAnOpenTransaction() {
        var open = new TransactionTemplate(house.manager());

        assertThatThrownBy(() -> open.executeWithoutResult(_ -> show(amina(), VaultField.NAME_USED)))
                .hasMessageContaining("never called inside");
        assertThatThrownBy(() -> open.executeWithoutResult(
                _ -> house.care().revoke(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), FAR_AHEAD)))
                .hasMessageContaining("never called inside");
    }

    @Test
    void keepsAndShowsNothingWhenTheAuditEntryCannotBeWritten() {
        var unaudited = house.vault(house.keys.children(), _ -> {
            throw new IllegalStateException("the inbox is closed");
        });

        assertThatThrownBy(() -> unaudited.show(VaultSlot.of(amina(), VaultField.NAME_USED), carer()))
                .hasMessage("the inbox is closed");
        assertThatThrownBy(() -> unaudited.keep(entry(amina(), VaultField.NAME_USED, 2, "X"), carer()))
                .hasMessage("the inbox is closed");
        assertThat(show(amina(), VaultField.NAME_USED)).isEqualTo(new Shown.Value(new VaultText("Amina Canary")));
    }

    @Test
    void saysNothingOfTheValueWhenTheDatabaseRefuses() {
        house.behind().sql("alter table identity.held_value add constraint too_new check (revision < 5)").update();
        house.behind().sql("create unique index one_phone on identity.search_key (kind) where kind = 'phone'").update();
        house.vault().keep(entry(kofi(), VaultField.CARER_PHONE, 1, "0712345678"), carer());

        var check = catchThrowable(
                () -> house.vault().keep(entry(amina(), VaultField.NAME_USED, 6, "Zainab Canary"), carer()));
        var unique = catchThrowable(
                () -> house.vault().keep(entry(amina(), VaultField.CARER_PHONE, 1, "Zainab 0787654321"), carer()));

        assertThat(wholeTraceOf(check)).contains("too_new").doesNotContainIgnoringCase("zainab");
        assertThat(wholeTraceOf(unique)).contains("one_phone").doesNotContain("Zainab", "87654321");
    }

    private static String wholeTraceOf(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    @Test
    void holdsNoClearValueInAnyRow() {
        var everything = house.behind().sql("""
                select string_agg(v::text, ' ') || (select string_agg(s::text, ' ') from identity.search_key s)
                from identity.held_value v
                """).query(String.class).single();

        var canaryAsHex = java.util.HexFormat.of().formatHex("Canary".getBytes(StandardCharsets.UTF_8));
        assertThat(everything).isNotBlank().doesNotContainIgnoringCase("canary").doesNotContain(canaryAsHex);
    }

    @Test
    void findsAStrangersChildOnlyWhenTheMirrorIsTakenAway() {
        house.care().grant(at(amina(), OTHER_HOUSE), EVENING.plusSeconds(1));
        var search = new IdentitySearch.ByName(new VaultText("amina"));
        assertThat(house.vault().find(search, carer())).isEmpty();

        house.behind().sql("update identity.held_child set place_id = :shelter").param("shelter", SHELTER.value())
                .update();

        assertThat(house.vault().find(search, carer())).containsExactly(amina());
    }

    @Test
    void grantsNothingToALeadWorkerOfAnUnknownChild() {
        var unknown = ReferenceNumber.random(new java.util.Random(77));

        assertThatThrownBy(() -> house.care().grant(new CareRight.LeadWorker(unknown, worker().person()), EVENING))
                .hasMessageContaining("tried again");
        assertThat(count("identity.direct_care")).isEqualTo(1);
    }
}
