package org.kinward.core.identity.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;

class StandingCareTest {

    private static Set<VaultField> shownTo(CareLink... links) {
        var tied = Set.of(links);
        return Arrays.stream(VaultField.values()).filter(field -> StandingCare.mayShow(tied, field))
                .collect(Collectors.toSet());
    }

    @Test
    void showsADutyCarerTheNameUsedWhoMayNotComeNearAndWhatIsSealed() {
        var shown = shownTo(CareLink.ON_SHIFT);

        assertThat(shown).containsExactlyInAnyOrder(VaultField.NAME_USED, VaultField.MAY_NOT_COME_NEAR,
                VaultField.MAY_COME,
                VaultField.HEALTH_SIGNS, VaultField.SEX_DETAIL, VaultField.HEALTH_RESULT, VaultField.MEDICINE,
                VaultField.ALLERGY);
    }

    @Test
    void showsTheLeadWorkerEverything() {
        assertThat(shownTo(CareLink.LEAD_WORKER)).isEqualTo(EnumSet.allOf(VaultField.class));
    }

    @Test
    void showsTheManagerIdentityAndNothingSealed() {
        var shown = shownTo(CareLink.PLACE_MANAGER);

        assertThat(shown).allMatch(field -> field.compartment() == Compartment.IDENTITY).hasSize(28);
    }

    @Test
    void showsWhoStandsInWhatItShowsTheOther() {
        assertThat(shownTo(CareLink.COVER)).isEqualTo(shownTo(CareLink.LEAD_WORKER));
        assertThat(shownTo(CareLink.ACTING_MANAGER)).isEqualTo(shownTo(CareLink.PLACE_MANAGER));
    }

    @Test
    void showsStaffWhoAreNotOnShiftNothing() {
        assertThat(shownTo(CareLink.PLACE_MEMBER)).isEmpty();
        assertThat(shownTo()).isEmpty();
    }

    @Test
    void addsUpWhatSeveralTiesAllow() {
        assertThat(shownTo(CareLink.PLACE_MANAGER, CareLink.ON_SHIFT))
                .as("the group, suspected persons and what is ticked of sexual violence are for the lead worker only")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(VaultField.ETHNIC_GROUP, VaultField.SUSPECTED_PERSON,
                        VaultField.HEALTH_APART, VaultField.HEALTH_APART_FOUND)));
    }

    @Test
    void callsTheRollForShiftAndManagerOnly() {
        var callers = Arrays.stream(CareLink.values()).filter(link -> StandingCare.mayCallRoll(Set.of(link))).toList();

        assertThat(callers).containsExactly(CareLink.PLACE_MANAGER, CareLink.ACTING_MANAGER, CareLink.ON_SHIFT);
    }

    @Test
    void doesNotEvenTellAManagerThatSomethingSealedIsHeld() {
        var manager = Set.of(CareLink.PLACE_MANAGER);

        assertThat(StandingCare.mayKnowHeld(manager, VaultField.SEX_DETAIL, true)).isFalse();
        assertThat(StandingCare.mayKnowHeld(manager, VaultField.NAME_USED, false)).isTrue();
        assertThat(StandingCare.mayKnowHeld(Set.of(CareLink.PLACE_MEMBER), VaultField.NAME_USED, false)).isFalse();
    }
}
