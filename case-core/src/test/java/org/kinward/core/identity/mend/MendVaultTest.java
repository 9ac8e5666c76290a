package org.kinward.core.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.AGENCY;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.kofi;
import static org.kinward.core.identity.IdentityExamples.recordOf;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.InMemoryVault;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Finding.Kind;
import org.kinward.core.identity.mend.RecordedChild.State;

class MendVaultTest {

    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryRecordedChildren casework = new InMemoryRecordedChildren();
    private final MendVault mending = new MendVault(vault, casework, vault);

    private void recorded(State state, PersonId... worker) {
        casework.put(new RecordedChild(at(amina(), SHELTER), Set.of(worker).stream().findFirst(), state));
    }

    private List<Kind> mend() {
        return mending.mend(EVENING.plusSeconds(600)).stream().map(Finding::kind).toList();
    }

    private HeldChild inVault() {
        return vault.among(List.of(amina())).get(amina());
    }

    @Test
    void findsNothingWhereBothSidesAgree() {
        recorded(State.CREATED, worker().person());
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        vault.hold(amina());

        assertThat(mend()).isEmpty();
    }

    @Test
    void isNotHeldUpByANumberThatIsNone() {
        casework.putUnreadable();
        recorded(State.CREATED);
        vault.grant(at(amina(), SHELTER), EVENING);

        assertThat(mend()).containsExactly(Kind.HELD, Kind.UNREADABLE);
        assertThat(Kind.UNREADABLE.needsAPerson()).isTrue();
    }

    @Test
    void holdsARecordWhoseTaskWasLost() {
        recorded(State.CREATED);
        vault.grant(at(amina(), SHELTER), EVENING);

        assertThat(mend()).containsExactly(Kind.HELD);
        assertThat(inVault().state()).isEqualTo(HeldChild.State.HELD);
        assertThat(mend()).isEmpty();
    }

    @Test
    void opensTheVaultForAChildItDoesNotKnow() {
        recorded(State.CREATED, worker().person());

        assertThat(mend()).containsExactly(Kind.OPENED);
        assertThat(inVault()).isEqualTo(new HeldChild(amina(), HeldChild.State.HELD, Optional.of(SHELTER),
                Set.of(worker().person())));
    }

    @Test
    void finishesAnEndingOnBothSides() {
        recorded(State.ENDING);
        vault.grant(at(amina(), SHELTER), EVENING);

        assertThat(mend()).containsExactly(Kind.ENDED);
        assertThat(inVault().state()).isEqualTo(HeldChild.State.ENDED);
        assertThat(casework.among(List.of(amina())).get(amina()).state()).isEqualTo(State.DISCARDED);
        assertThat(mend()).isEmpty();
    }

    /** The confirmed request is the proof: the task may be lost at any step. */
    @Test
    void finishesAnErasureThatTwoPeopleDecidedOnBothSides() {
        recorded(State.ERASING);
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.hold(amina());

        assertThat(mend()).containsExactly(Kind.ENDED);
        assertThat(inVault().state()).isEqualTo(HeldChild.State.ENDED);
        assertThat(casework.among(List.of(amina())).get(amina()).state()).isEqualTo(State.ERASED);
        assertThat(mend()).as("an erased record is no difference").isEmpty();
    }

    @Test
    void endsRowsOfAnErasedChildAndOpensTheVaultForNone() {
        recorded(State.ERASED);
        assertThat(mend()).as("the vault knows nothing of the child").isEmpty();
        vault.grant(at(amina(), SHELTER), EVENING);

        assertThat(mend()).containsExactly(Kind.ENDED);
        assertThat(inVault().state()).isEqualTo(HeldChild.State.ENDED);
    }

    @Test
    void givesCareBackWhenCaseworkNeverTookItAway() {
        recorded(State.DRAFT);
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.revoke(at(amina(), SHELTER), EVENING.plusSeconds(1));

        assertThat(mend()).containsExactly(Kind.CARE);
        assertThat(inVault().place()).contains(SHELTER);
    }

    @Test
    void doesNotGiveBackWhatIsTakenAwayMeanwhile() {
        recorded(State.DRAFT);
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.revoke(at(amina(), SHELTER), EVENING.plusSeconds(601));

        mend();

        assertThat(inVault().place()).isEmpty();
    }

    /** The vault is told first, casework decides: a comparison in between still reads the old worker. */
    @Test
    void givesAFormerLeadWorkerNothingBackWhileTheHandOverIsBeingDecided() {
        recorded(State.CREATED, worker().person());
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.hold(amina());
        vault.grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        vault.revoke(new CareRight.LeadWorker(amina(), worker().person()), EVENING.plusSeconds(599));

        mend();

        assertThat(inVault().workers()).isEmpty();
    }

    @Test
    void takesCareFromAWorkerWhoIsNoLongerResponsible() {
        recorded(State.CREATED, worker().person());
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.hold(amina());
        vault.grant(new CareRight.LeadWorker(amina(), colleague().person()), EVENING);

        assertThat(mend()).containsExactly(Kind.CARE);
        assertThat(inVault().workers()).containsExactly(worker().person());
    }

    @Test
    void destroysNothingThatNobodyDecidedToDestroy() {
        vault.grant(at(amina(), SHELTER), EVENING);

        assertThat(mend()).containsExactly(Kind.NO_RECORD);
        assertThat(Kind.NO_RECORD.needsAPerson()).isTrue();
        assertThat(inVault().state()).isEqualTo(HeldChild.State.DRAFT);
    }

    @Test
    void leavesAnErasedChildThatCaseworkStillHasToAPerson() {
        recorded(State.CREATED);
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.end(amina());

        assertThat(mend()).containsExactly(Kind.ERASED_BUT_RECORDED);
    }

    /** A later file of a child reads who it is from the first one (ADR 93): it waits for it. */
    @Test
    void opensALaterFileOnceTheFirstIsThere() {
        var later = new CareRight.ChildAt(kofi(), recordOf(kofi()), AGENCY, SHELTER, Optional.of(amina()));
        casework.put(new RecordedChild(later, Optional.of(worker().person()), State.CREATED));
        assertThat(mend()).isEmpty();
        recorded(State.CREATED);

        mend();
        mend();

        assertThat(vault.among(List.of(amina(), kofi()))).hasSize(2);
    }
}
