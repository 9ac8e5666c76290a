package org.kinward.core.statistics.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The witnesses that a pattern rests on: what they hide together, and which tasks are fulfilled. */
final class Chosen {

    private final Surroundings around;
    private final List<Witness> witnesses;
    private final int[] hiding;
    private final int[] showing;
    private final BitSet hidden;
    private double cost;

    Chosen(Surroundings around) {
        this.around = around;
        this.witnesses = new ArrayList<>();
        this.hiding = new int[around.prices().length];
        this.showing = new int[around.tasks().size()];
        this.hidden = around.problem().small();
    }

    private Chosen(Chosen other) {
        this.around = other.around;
        this.witnesses = new ArrayList<>(other.witnesses);
        this.hiding = other.hiding.clone();
        this.showing = other.showing.clone();
        this.hidden = (BitSet) other.hidden.clone();
        this.cost = other.cost;
    }

    Chosen copy() {
        return new Chosen(this);
    }

    List<Witness> witnesses() {
        return List.copyOf(witnesses);
    }

    /** What is hidden: not to be changed. */
    BitSet hidden() {
        return hidden;
    }

    /** What hiding costs besides the small figures. */
    double cost() {
        return cost;
    }

    boolean isShown(int task) {
        return showing[task] > 0;
    }

    void add(Witness witness) {
        witnesses.add(witness);
        witness.hides().stream().forEach(figure -> {
            if (hiding[figure]++ == 0 && !hidden.get(figure)) {
                hidden.set(figure);
                cost += around.worth(figure);
            }
        });
        witness.shows().stream().forEach(task -> showing[task]++);
    }

    void remove(Witness witness) {
        witnesses.remove(witness);
        var small = around.problem().small();
        witness.hides().stream().forEach(figure -> {
            if (--hiding[figure] == 0 && !small.get(figure)) {
                hidden.clear(figure);
                cost -= around.worth(figure);
            }
        });
        witness.shows().stream().forEach(task -> showing[task]--);
    }

    /** Leaves out whoever fulfils nothing that the others do not, the youngest first kept. */
    void prune() {
        for (var witness : witnesses()) {
            if (witness.shows().stream().allMatch(task -> showing[task] > 1)) {
                remove(witness);
            }
        }
    }
}
