package org.kinward.web.demo.shelter;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.OutingId;
import org.kinward.core.shelter.outing.Outings;
import org.kinward.core.shelter.outing.PlanOuting;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.visitor.ReceiveVisitor;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.shelter.visitor.VisitorId;
import org.kinward.reporting.shelter.HouseCameNear;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door of the first invented house: an aunt who is in it still, somebody who was not let in, somebody who may not come near and was
 * stopped before the form was sent, and a child that goes to the clinic with its manager.
 */
@Component
@Profile("demo & !production")
public final class DemoHouseDoor {

    private final Ways ways;
    private final Vault vault;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoHouseDoor(Ways ways, Vault vault, CaseFiles files, TransactionTemplate transaction) {
        this.ways = ways;
        this.vault = vault;
        this.files = files;
        this.transaction = transaction;
    }

    /** In and out. */
    @Component
    @Profile("demo & !production")
    record Ways(ReceiveVisitor in, HouseCameNear near, PlanOuting out, Outings kept) {
    }

    /** By its manager, once: a start that goes on after a killed one finds them written down. */
    public DemoHouseDay.House of(DemoHouseDay.House house, Actor manager) {
        house.child("k06").ifPresent(child -> came(new Visitor.Inside(door(house, child, "aunt", manager),
                manager.person(), "Brought shoes and news of the little brother"), manager));
        house.child("k12").ifPresent(child -> came(new Visitor.Refused(door(house, child, "stranger", manager),
                Visitor.WhyNotIn.NO_PAPER, "Waited in a car at the gate"), manager));
        house.child("k05").filter(child -> in(() -> ways.near().of(child.value())).isEmpty())
                .ifPresent(child -> ways.in().stopped(new Visitor.Inside(door(house, child, "teacher", manager),
                        manager.person(), ""), manager));
        goes(house, manager);
        return house;
    }

    private void goes(DemoHouseDay.House house, Actor manager) {
        var id = new OutingId(DemoHouseDay.id("outing", "clinic"));
        if (house.child("k02").isEmpty() || in(() -> ways.kept().find(id)).isPresent()) {
            return;
        }
        var trip = new Outing.Trip(Outing.Destination.CLINIC,
                new Outing.GoesWith(Company.STAFF, Optional.of(manager.person())),
                house.now().plus(Duration.ofHours(1)), house.now().plus(Duration.ofHours(3)), "Takes the syrup along");
        ways.out().plan(new Outing.Planned(new Outing.Plan(id, new StayId(DemoHouseDay.id("stay", "k02")), trip,
                manager.person(), house.now())), manager);
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
        var file = in(() -> files.of(child).orElseThrow());
        vault.keep(VaultEntry.of(new VaultSlot(file.reference(), VaultField.VISITOR, 0), new Revision(1),
                new VaultText("Yawa Dossou")).ifFree(), manager);
        return OptionalInt.of(0);
    }

    private void came(Visitor visitor, Actor manager) {
        if (ways.in().before(visitor.id()).isEmpty()) {
            ways.in().receive(visitor, manager);
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
