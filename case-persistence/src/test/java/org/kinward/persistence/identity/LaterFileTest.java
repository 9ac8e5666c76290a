package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.identity.IdentityExamples.AGENCY;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.OTHER_HOUSE;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.kofi;
import static org.kinward.core.identity.IdentityExamples.named;
import static org.kinward.core.identity.IdentityExamples.recordOf;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.access.Actor;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.handing.KeptAwayNames;

/** A later file of a child reads who it is from the first, and nothing else; what is said in it is its own (ADR 93). */
class LaterFileTest {

    private static final ReferenceNumber FIRST = amina();
    private static final ReferenceNumber LATER = kofi();

    private final VaultHouse house;

    LaterFileTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** The worker leads the first file, the colleague the later one. */
    @BeforeEach
    void twoFiles() {
        house.care().grant(at(FIRST, SHELTER), EVENING);
        house.care().grant(new CareRight.LeadWorker(FIRST, worker().person()), EVENING);
        house.vault().keep(named(FIRST, "Amina Toure"), worker());
        house.vault().keep(entry(FIRST, VaultField.ESCORT_NAME, 1, "Moussa"), worker());
        house.vault().keep(entry(FIRST, VaultField.BIRTH_DAY, 4, "2014-03-01"), worker());
        house.care().grant(later(), EVENING);
        house.care().grant(new CareRight.LeadWorker(LATER, colleague().person()), EVENING);
    }

    private static CareRight.ChildAt later() {
        return new CareRight.ChildAt(LATER, recordOf(LATER), AGENCY, OTHER_HOUSE, Optional.of(FIRST));
    }

    private Shown show(ReferenceNumber child, VaultField field, Actor to) {
        return house.vault().show(VaultSlot.of(child, field), to);
    }

    @Test
    void showsWhoTheChildIsAndNothingElseOfTheFirst() {
        assertThat(show(LATER, VaultField.NAME_USED, colleague()))
                .isEqualTo(new Shown.Value(new VaultText("Amina Toure")));
        assertThat(show(LATER, VaultField.BIRTH_DAY, colleague()))
                .isEqualTo(new Shown.Value(new VaultText("2014-03-01")));
        assertThat(show(LATER, VaultField.ESCORT_NAME, colleague())).isInstanceOf(Shown.Nothing.class);
        assertThat(show(FIRST, VaultField.NAME_USED, colleague())).isInstanceOf(Shown.Refused.class);
        assertThat(show(LATER, VaultField.NAME_USED, worker())).isInstanceOf(Shown.Refused.class);
        assertThat(house.vault().held(LATER, colleague())).extracting(held -> held.field())
                .containsExactly(VaultField.BIRTH_DAY, VaultField.NAME_USED);
    }

    @Test
    void writesTheNameOnceAndEverythingElseForItself() {
        assertThat(house.vault().keep(entry(LATER, VaultField.NAME_USED, 2, "Awa Toure"), colleague()))
                .isInstanceOf(Kept.Done.class);
        assertThat(house.vault().keep(entry(LATER, VaultField.ESCORT_NAME, 1, "Ibrahim"), colleague()))
                .isInstanceOf(Kept.Done.class);
        assertThat(house.vault().keep(entry(LATER, VaultField.BIRTH_DAY, 1, "2014-05-01"), colleague()))
                .isInstanceOf(Kept.Done.class);

        assertThat(show(FIRST, VaultField.NAME_USED, worker())).isEqualTo(new Shown.Value(new VaultText("Awa Toure")));
        assertThat(show(FIRST, VaultField.ESCORT_NAME, worker())).isEqualTo(new Shown.Value(new VaultText("Moussa")));
        assertThat(show(FIRST, VaultField.BIRTH_DAY, worker()))
                .isEqualTo(new Shown.Value(new VaultText("2014-03-01")));
        assertThat(show(LATER, VaultField.BIRTH_DAY, colleague()))
                .isEqualTo(new Shown.Value(new VaultText("2014-05-01")));
        assertThat(house.behind().sql("select count(*) from identity.held_value where field = 'NAME_USED'")
                .query(Long.class).single()).isOne();
    }

    /** Who cares for the child now reads no list of the house before, and is stopped by it all the same. */
    @Test
    void isNotHandedToSomebodyOnAListOfAnotherFile() {
        house.vault().keep(entry(FIRST, VaultField.MAY_NOT_COME_NEAR, 1, "Mensah Kofi"), worker());

        assertThat(near("MENSAH Kofi", colleague())).isEqualTo(KeptAwayNames.Nearness.ON_THE_LIST);
        assertThat(near("Abla Mensah", colleague())).isEqualTo(KeptAwayNames.Nearness.ALIKE);
        assertThat(near("Adjoa Zzanku", colleague())).isEqualTo(KeptAwayNames.Nearness.CLEAR);
        assertThat(near("Adjoa Zzanku", worker())).as("nothing ties her to the later file")
                .isEqualTo(KeptAwayNames.Nearness.ALIKE);
    }

    /** The carer of the house before is not asked: whoever may be shown such a line in the later file reads it, nobody else. */
    @Test
    void readsWhatWarnsInTheOtherFilesAndNothingElse() {
        house.vault().keep(entry(FIRST, VaultField.MAY_NOT_COME_NEAR, 1, "Mensah Kofi"), worker());
        house.vault().keep(entry(FIRST, VaultField.ALLERGY, 1, "Groundnuts"), worker());

        assertThat(house.others().warnings(LATER, VaultField.MAY_NOT_COME_NEAR, colleague()))
                .containsExactly(Map.entry(VaultSlot.of(FIRST, VaultField.MAY_NOT_COME_NEAR),
                        new VaultText("Mensah Kofi")));
        assertThat(house.others().warnings(LATER, VaultField.ALLERGY, colleague()).values())
                .containsExactly(new VaultText("Groundnuts"));
        assertThat(house.others().warnings(LATER, VaultField.ALLERGY, worker())).as("nothing ties her to it").isEmpty();
        house.care().grant(new CareRight.Manages(worker().person(), OTHER_HOUSE), EVENING);
        assertThat(house.others().warnings(LATER, VaultField.ALLERGY, worker())).as("a manager opens no key of health")
                .isEmpty();
        assertThatThrownBy(() -> house.others().warnings(LATER, VaultField.ESCORT_NAME, colleague()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private KeptAwayNames.Nearness near(String name, Actor by) {
        return house.names().near(new VaultText(name), LATER, Set.of(), by);
    }

    @Test
    void isFoundByTheNameByWhoCaresForIt() {
        var name = new IdentitySearch.ByName(new VaultText("toure"));

        assertThat(house.vault().find(name, colleague())).containsExactly(LATER);
        assertThat(house.vault().find(name, worker())).containsExactly(FIRST);
        house.care().grant(new CareRight.Manages(worker().person(), OTHER_HOUSE), EVENING);
        assertThat(house.vault().find(name, worker())).containsExactlyInAnyOrder(FIRST, LATER);
    }

    /** Whoever writes the name in the later file is not asked whether it is the child of the first: it is. */
    @Test
    void isNoAnswerToWhoElseHasTheName() {
        var other = ReferenceNumber.random(new Random(7));
        var name = new IdentitySearch.ByName(new VaultText("toure"));
        house.care().grant(new CareRight.Manages(worker().person(), OTHER_HOUSE), EVENING);
        house.care().grant(at(other, OTHER_HOUSE), EVENING);
        house.vault().keep(named(other, "Ama Toure"), worker());

        assertThat(house.vault().find(name, worker())).containsExactlyInAnyOrder(FIRST, LATER, other);
        for (var file : Set.of(FIRST, LATER)) {
            assertThat(house.vault().find(new IdentitySearch.ForOthers(name, file), worker())).containsExactly(other);
        }
        assertThat(house.vault().find(new IdentitySearch.ForOthers(name, other), worker()))
                .containsExactlyInAnyOrder(FIRST, LATER);
    }

    @Test
    void endsWithTheFirstAndNeverTakesItAlong() {
        house.held().end(LATER);
        assertThat(show(LATER, VaultField.NAME_USED, colleague())).isInstanceOf(Shown.Refused.class);
        assertThat(show(FIRST, VaultField.NAME_USED, worker())).isInstanceOf(Shown.Value.class);
    }

    @Test
    void isNotLeftBehindWhenTheFirstEnds() {
        house.held().end(FIRST);

        assertThat(house.vault().keep(entry(LATER, VaultField.ESCORT_NAME, 1, "Ibrahim"), colleague()))
                .isInstanceOf(Kept.Ended.class);
        assertThat(house.behind().sql("select count(*) from identity.held_child").query(Long.class).single()).isZero();
        house.care().grant(later(), EVENING.plusSeconds(9));
        assertThat(house.behind().sql("select count(*) from identity.held_child").query(Long.class).single())
                .as("nor born again").isZero();
    }

    @Test
    void isNotBornBeforeTheFirst() {
        house.held().end(FIRST);
        var orphan = new CareRight.ChildAt(ReferenceNumber.random(new Random(5)), recordOf(amina()), AGENCY,
                SHELTER, Optional.of(ReferenceNumber.random(new Random(6))));

        house.care().grant(orphan, EVENING);

        assertThat(house.behind().sql("select count(*) from identity.held_child").query(Long.class).single()).isZero();
    }
}
