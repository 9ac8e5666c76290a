package org.kinward.web.returning.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.manager;
import static org.kinward.core.identity.IdentityExamples.stranger;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.identity.InMemoryVault;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.saving.Revision;

/** The name of who received a child is never lost to another one. */
class SealedReceiversTest {

    private final InMemoryVault vault = new InMemoryVault();
    private final SealedReceivers receivers = new SealedReceivers(vault);

    @BeforeEach
    void aminaIsInTheHouse() {
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        vault.grant(new CareRight.Manages(manager().person(), SHELTER), EVENING);
    }

    @Test
    void sealsEachNameBesideTheOtherAndTheSameOnce() {
        assertThat(seal("Adjoa", worker())).isEqualTo(new ReceiverDesk.Outcome.Sealed(100));
        vault.pass(Duration.ofMinutes(5));
        assertThat(seal("Adjoa", manager())).isEqualTo(new ReceiverDesk.Outcome.Sealed(100));

        assertThat(seal("Kossi", worker())).isEqualTo(new ReceiverDesk.Outcome.Sealed(101));

        assertThat(shown(100)).isEqualTo(new Shown.Value(new VaultText("Adjoa")));
        assertThat(receivers.isAt(OptionalInt.of(100), new VaultText("Adjoa"), amina(), worker())).isTrue();
        assertThat(receivers.isAt(OptionalInt.of(100), new VaultText("Kossi"), amina(), worker())).isFalse();
        assertThat(receivers.isAt(OptionalInt.empty(), new VaultText("Adjoa"), amina(), worker())).isFalse();
    }

    /** A colleague seals another name between the look for a free slot and the writing. */
    @Test
    void tellsWhoWasSlowerAndLeavesTheOtherNameThere() {
        var slower = new SealedReceivers((Vault) Proxy.newProxyInstance(Vault.class.getClassLoader(),
                new Class<?>[]{Vault.class}, (_, method, arguments) -> {
                    var answer = method.invoke(vault, arguments);
                    if (method.getName().equals("held")) {
                        seal("Adjoa", worker());
                    }
                    return answer;
                }));

        assertThat(slower.seal(new VaultText("Kossi"), amina(), worker()))
                .isEqualTo(new ReceiverDesk.Outcome.Faster());
        assertThat(shown(100)).isEqualTo(new Shown.Value(new VaultText("Adjoa")));
    }

    @Test
    void refusesWhereNoSlotIsLeftAndWhoDoesNotCareForTheChild() {
        assertThat(seal("Adjoa", stranger())).isEqualTo(new ReceiverDesk.Outcome.NotInCare());
        var last = new VaultSlot(amina(), VaultField.HANDED_TO, VaultSlot.MOST_ITEMS - 1);
        vault.keep(VaultEntry.of(last, new Revision(1), new VaultText("Adjoa")), worker());

        assertThat(seal("Kossi", worker())).isEqualTo(new ReceiverDesk.Outcome.Full());
        assertThat(seal("Adjoa", worker())).as("it is there").isEqualTo(new ReceiverDesk.Outcome.Sealed(199));
    }

    private ReceiverDesk.Outcome seal(String name, Actor by) {
        return receivers.seal(new VaultText(name), amina(), by);
    }

    private Shown shown(int slot) {
        return vault.show(new VaultSlot(amina(), VaultField.HANDED_TO, slot), worker());
    }
}
