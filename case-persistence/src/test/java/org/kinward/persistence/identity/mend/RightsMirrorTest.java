package org.kinward.persistence.identity.mend;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.RightsMirror;
import org.kinward.core.identity.mend.MendRights;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;

/** The vault's mirror beside the accounts, both real: whatever was lost between them, a round brings them together. */
@PersistenceTest
class RightsMirrorTest {

    @Autowired
    private TestDatabase database;
    @Autowired
    private MendRights mending;
    @Autowired
    private RightsMirror mirror;
    @Autowired
    private DirectCare care;
    private Actor kossi;
    private Actor efua;

    @BeforeEach
    void aCarerOnShiftAndAManagerOfWhomTheVaultWasNeverTold() {
        database.superuser().sql("delete from identity.direct_care").update();
        var shelter = Shelter.open(database);
        kossi = shelter.carer();
        efua = shelter.manager();
    }

    @Test
    void tellsTheVaultWhatWasDecidedBeforeACrash() {
        assertThat(rightsOf(kossi)).isEmpty();

        mending.mend(Instant.now());

        assertThat(rightsOf(kossi)).containsExactly("on_shift");
        assertThat(rightsOf(efua)).containsExactly("may_lead", "place_manager");
    }

    @Test
    void takesEveryRightAtAPlaceFromWhoeverIsShutOut() {
        mending.mend(Instant.now());
        database.superuser().sql("update account.person set disabled_at = now() where id = ?")
                .param(kossi.person().value()).update();
        assertThat(rightsOf(kossi)).as("without the round she keeps them").isNotEmpty();

        mending.mend(Instant.now());

        assertThat(rightsOf(kossi)).isEmpty();
        assertThat(rightsOf(efua)).hasSize(2);
    }

    @Test
    void takesAShiftThatTheAccountsNoLongerKnow() {
        mending.mend(Instant.now());
        database.superuser().sql("delete from account.standing where person_id = ? and capacity = 'on_shift'")
                .param(kossi.person().value()).update();

        mending.mend(Instant.now());

        assertThat(rightsOf(kossi)).as("she belongs to the place, and is not at work there").isEmpty();
        assertThat(mending.mend(Instant.now())).as("nothing is left to mend").isEqualTo(new MendRights.Mended(0, 0));
    }

    @Test
    void takesTheRightToLeadFromWhoeverLostTheRole() {
        mending.mend(Instant.now());
        assertThat(rightsOf(efua)).contains("may_lead");
        database.superuser().sql("update account.person_role set role = 'DATA_OFFICER' where person_id = ?")
                .param(efua.person().value()).update();

        mending.mend(Instant.now());

        assertThat(rightsOf(efua)).doesNotContain("may_lead");
    }

    /** Given anew between the look and the taking: that is not the right that was found to be too many. */
    @Test
    void takesOnlyTheRightThatWasSeen() {
        mending.mend(Instant.now());
        var right = new CareRight.MayLead(efua.person());
        var seen = requireNonNull(mirror.standing().get(right));
        care.grant(right, seen.plusSeconds(10));

        assertThat(mirror.take(right, seen, Instant.now())).isFalse();
        assertThat(rightsOf(efua)).contains("may_lead");

        assertThat(mirror.take(right, seen.plusSeconds(10), Instant.now())).isTrue();
        assertThat(rightsOf(efua)).doesNotContain("may_lead");
    }

    private List<String> rightsOf(Actor person) {
        return database.superuser().sql("""
                select capacity from identity.direct_care where person_id = ? and granted and (until is null or until > now())
                order by capacity
                """).param(person.person().value()).query(String.class).list();
    }
}
