package org.kinward.core.shelter;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.near.InMemoryCameNears;
import org.kinward.core.shelter.near.WarnWhoManages;

/** The house at the lake with the girl of that case, and a boy who came tonight and has no record yet. Kossi is on shift. */
public final class HouseAtTheLake {

    public final CaseAtTheLake lake = new CaseAtTheLake();
    public final Actor kossi;
    public final List<AuditEntry> trail = new ArrayList<>();
    public final IntakeId boy = IntakeId.fresh();
    public final HouseMoves moves;
    public final InMemoryCameNears cameNear = new InMemoryCameNears();
    public final WarnWhoManages warn = new WarnWhoManages(cameNear, lake.tasks);

    public HouseAtTheLake() {
        var place = Set.of(CaseAtTheLake.LAKE_HOUSE);
        var carer = CaseAtTheLake.actor(Role.DUTY_CARER);
        kossi = new Actor(carer.person(), carer.agency(), carer.roles(), new WorkPlaces(place, Set.of(), place));
        var intakes = new InMemoryIntakes();
        intakes.add(draft(lake.intake(), new Intake.Home(lake.ama.agency(), CaseAtTheLake.LAKE_HOUSE,
                Optional.of(lake.ama.person())), 1));
        intakes.add(draft(boy, Intake.Home.at(lake.ama.agency(), CaseAtTheLake.LAKE_HOUSE), 2));
        moves = new HouseMoves(intakes, new InMemoryDoneOnce(), lake.tasks, trail::add);
    }

    /** Somebody of another house. */
    public Actor stranger() {
        var other = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        return new Actor(other.person(), new AgencyId(other.person().value()), other.roles(),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }

    private DraftIntake draft(IntakeId id, Intake.Home home, int seed) {
        return new DraftIntake(id, ReferenceNumber.random(new Random(seed)), home,
                new Intake.Start(kossi.person(), NOON, Optional.empty()), Optional.empty(), Revision.NEW);
    }
}
