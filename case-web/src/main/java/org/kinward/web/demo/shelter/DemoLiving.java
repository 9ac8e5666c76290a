package org.kinward.web.demo.shelter;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.activity.Activities;
import org.kinward.core.shelter.activity.Activity;
import org.kinward.core.shelter.activity.Offered;
import org.kinward.core.shelter.activity.WriteActivity;
import org.kinward.core.shelter.apart.Apart;
import org.kinward.core.shelter.apart.ApartId;
import org.kinward.core.shelter.apart.ApartWords;
import org.kinward.core.shelter.apart.Aparts;
import org.kinward.core.shelter.apart.KeepApart;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How children of the first invented house live together: two who must not share a room, and a morning of football. */
@Component
@Profile("demo & !production")
public final class DemoLiving {

    private final Together together;
    private final Kept kept;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoLiving(Together together, Kept kept, CaseFiles files, TransactionTemplate transaction) {
        this.together = together;
        this.kept = kept;
        this.files = files;
        this.transaction = transaction;
    }

    /** What is written. */
    @Component
    @Profile("demo & !production")
    record Together(KeepApart apart, WriteActivity activity) {
    }

    /** What was written by a start before. */
    @Component
    @Profile("demo & !production")
    record Kept(Aparts aparts, Activities activities) {
    }

    /** By its manager, once. */
    public DemoHouseDay.House of(DemoHouseDay.House house, Actor manager) {
        house.child("k02").ifPresent(one -> house.child("k06").ifPresent(other -> {
            apart(house, one, other, manager);
            played(house, Set.of(one, other), manager);
        }));
        return house;
    }

    private void apart(DemoHouseDay.House house, IntakeId one, IntakeId other, Actor manager) {
        var child = in(() -> files.of(one).orElseThrow()).id();
        if (!in(() -> kept.aparts().of(child, house.now())).isEmpty()) {
            return;
        }
        var today = house.now().atZone(ZoneOffset.UTC).toLocalDate();
        together.apart().keep(new Apart(new ApartId(UUID.randomUUID()), house.place(), child,
                in(() -> files.of(other).orElseThrow()).id(),
                new Apart.Ground(Apart.SaidApart.ONE_OF_THE_CHILDREN, today.plusDays(30)), manager.person(),
                house.now()),
                new ApartWords("They come from two villages at odds"), manager, today);
    }

    private void played(DemoHouseDay.House house, Set<IntakeId> children, Actor manager) {
        var today = house.now().atZone(ZoneOffset.UTC).toLocalDate();
        if (in(() -> kept.activities().of(house.place(), today.minusDays(Activity.DAYS_BACK))).isEmpty()) {
            together.activity()
                    .write(new Activity(UUID.randomUUID(), house.place(), new Offered(today, Activity.PartOfDay.MORNING,
                            Activity.ActivityKind.SPORT, "Football in the yard"), children, manager.person(),
                            house.now()),
                            manager, today);
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
