package org.kinward.core.later.leg;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Legs in memory. */
class InMemoryLegs implements Legs {

    private final List<Numbered> kept = new ArrayList<>();

    @Override
    public SortedMap<Integer, Leg> of(IntakeId intake) {
        var legs = new TreeMap<Integer, Leg>();
        kept.stream().filter(one -> one.leg().intake().equals(intake)).forEach(one -> {
            if (one.isMistake()) {
                legs.remove(one.number());
            } else {
                legs.put(one.number(), saved(one.leg()));
            }
        });
        return legs;
    }

    @Override
    public int written(IntakeId intake) {
        return kept.stream().filter(one -> one.leg().intake().equals(intake)).mapToInt(Numbered::number).max()
                .orElse(0);
    }

    @Override
    public void keep(Numbered leg, Written by) {
        var before = kept.stream()
                .filter(one -> one.number() == leg.number() && one.leg().intake().equals(leg.leg().intake())).count();
        if (before != leg.leg().revision().number()) {
            throw new StaleRevision();
        }
        kept.add(leg);
    }

    private static Leg saved(Leg leg) {
        var head = leg.head();
        return new Leg(new IntakePage.Head(head.intake(), new Revision(head.revision().number() + 1), head.toldBy(),
                head.toldOn(), head.talk()), leg.legFrom(), leg.legTo(), leg.legWhen(), leg.legHow(), leg.legCompany());
    }
}
