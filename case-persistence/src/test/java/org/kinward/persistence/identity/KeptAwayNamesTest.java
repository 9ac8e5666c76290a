package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.stranger;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.Actor;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.handing.KeptAwayNames.Nearness;

/** A name is free of the list only where the list was read. */
class KeptAwayNamesTest {

    private final VaultHouse house;

    KeptAwayNamesTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @BeforeEach
    void aManOfTheLorry() {
        house.care().grant(at(amina(), SHELTER), EVENING);
        house.care().grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        house.care().grant(new CareRight.StaffOf(colleague().person(), SHELTER), EVENING);
        house.vault().keep(entry(amina(), VaultField.MAY_NOT_COME_NEAR, 1, "Kofi Mensah, the man of the lorry"),
                worker());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void findsANameOnTheListAndOneThatIsAlike() {
        assertThat(near("MENSAH Kofi", worker())).isEqualTo(Nearness.ON_THE_LIST);
        assertThat(near("Abla Mensah", worker())).isEqualTo(Nearness.ALIKE);
        assertThat(near("Adjoa Zzanku", worker())).isEqualTo(Nearness.CLEAR);
    }

    /** The same man on a card that is written another way. */
    @ParameterizedTest
    @ValueSource(strings = {"Koffi Mensa", "KOFFI Adjei", "Coffie Zzanku", "Abla Mennsah", "Abla Mesnah", "Kofy"})
    void findsANameThatIsWrittenAnotherWay(String written) {
        assertThat(near(written, worker())).isEqualTo(Nearness.ALIKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kojo Ansah", "Esi Owusu", "Komla Menu", "Ko Me"})
    void leavesAnotherNameAlone(String written) {
        assertThat(near(written, worker())).isEqualTo(Nearness.CLEAR);
    }

    @Test
    void hearsTheFrenchWayToWriteAName() {
        house.vault().keep(VaultEntry.of(new VaultSlot(amina(), VaultField.MAY_NOT_COME_NEAR, 1), new Revision(1),
                new VaultText("Kwame Yawovi")), worker());
        assertThat(near("Kouamé Zzita", worker())).isEqualTo(Nearness.ALIKE);
    }

    /** Who takes the child in the end may be the recruiter, whom only the sealed compartment names. */
    @Test
    void sendsWhoIsNamedLikeSomebodySuspectedToTheListWithoutSayingWhy() {
        house.vault().keep(entry(amina(), VaultField.SUSPECTED_PERSON, 1, "Edem Zzagbe, the man of the boat"),
                worker());

        assertThat(near("Edem Zzagbe", worker())).isEqualTo(Nearness.ALIKE);
        assertThat(near("Abla Zagbey", worker())).isEqualTo(Nearness.ALIKE);
        assertThat(near("Adjoa Boateng", worker())).isEqualTo(Nearness.CLEAR);
    }

    /** Right after a record was created the lead worker is for a moment only one of the staff, and may write already. */
    @Test
    void sendsWhoMayNotReadTheListToIt() {
        assertThat(near("MENSAH Kofi", colleague())).isEqualTo(Nearness.ALIKE);
        assertThat(near("Adjoa Zzanku", colleague())).isEqualTo(Nearness.ALIKE);
    }

    @Test
    void sendsWhoIsNotTiedToTheChildToIt() {
        assertThat(near("Adjoa Zzanku", stranger())).isEqualTo(Nearness.ALIKE);
    }

    @Test
    void leavesOutLinesThatHoldNoMore() {
        assertThat(house.names().near(new VaultText("MENSAH Kofi"), amina(), Set.of(0), worker()))
                .isEqualTo(Nearness.CLEAR);
    }

    private Nearness near(String name, Actor by) {
        return house.names().near(new VaultText(name), amina(), Set.of(), by);
    }
}
