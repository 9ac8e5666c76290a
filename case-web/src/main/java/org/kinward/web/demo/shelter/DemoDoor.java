package org.kinward.web.demo.shelter;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.visitor.ReceiveVisitor;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.shelter.visitor.VisitorId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who came to the door of the first invented house: an aunt who is in it still, and somebody who was not let in. */
@Component
@Profile("demo & !production")
public final class DemoDoor {

    private final ReceiveVisitor receive;
    private final Vault vault;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoDoor(ReceiveVisitor receive, Vault vault, CaseFiles files, TransactionTemplate transaction) {
        this.receive = receive;
        this.vault = vault;
        this.files = files;
        this.transaction = transaction;
    }

    /** By its manager, once: a start that goes on after a killed one finds them written down. */
    public DemoHouseDay.House of(DemoHouseDay.House house, Actor manager) {
        house.child("k06").ifPresent(child -> came(new Visitor.Inside(door(house, child, "aunt", manager),
                manager.person(), "Brought shoes and news of the little brother"), manager));
        house.child("k12").ifPresent(child -> came(new Visitor.Refused(door(house, child, "stranger", manager),
                Visitor.WhyNotIn.NO_PAPER, "Waited in a car at the gate"), manager));
        return house;
    }

    private Visitor.Door door(DemoHouseDay.House house, IntakeId child, String who, Actor manager) {
        var known = who.equals("aunt");
        var slot = known ? sealed(child, manager) : OptionalInt.empty();
        return new Visitor.Door(new VisitorId(DemoHouseDay.id("visitor", who)), house.place(), Optional.of(child),
                new Visitor.Who(known ? Visitor.CameAs.OTHER_RELATIVE : Visitor.CameAs.STRANGER,
                        known ? Visitor.PaperSeen.NATIONAL_CARD : Visitor.PaperSeen.NONE, slot, false),
                manager.person(), house.now().minus(Duration.ofHours(1)), house.now());
    }

    private OptionalInt sealed(IntakeId child, Actor manager) {
        var file = Objects.requireNonNull(transaction.execute(_ -> files.of(child).orElseThrow()));
        vault.keep(VaultEntry.of(new VaultSlot(file.reference(), VaultField.VISITOR, 0), new Revision(1),
                new VaultText("Yawa Dossou")).ifFree(), manager);
        return OptionalInt.of(0);
    }

    private void came(Visitor visitor, Actor manager) {
        if (receive.before(visitor.id()).isEmpty()) {
            receive.receive(visitor, manager);
        }
    }
}
