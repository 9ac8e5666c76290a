package org.kinward.core.statistics.pattern;

import java.util.BitSet;
import java.util.Optional;

import org.kinward.core.statistics.attack.Counts;

/** From a table that could be true, exchange by exchange, to one that fulfils a task; each step the cheapest seen. */
final class Walk {

    private static final int MOST_STEPS = 60;
    private static final int STARTS = 6;
    private static final int TRIES = 2_000;
    private static final int TRIES_OF_A_START = 200;
    private static final int[] NOTHING = {};

    private final Surroundings around;
    private final Touch touch;
    private final Task task;
    private final Work work;
    private final BitSet inGoal = new BitSet();
    private final BitSet open;
    private long[] table = {};
    private int tries;
    private int[] best = NOTHING;
    private long bestBy;
    private double bestScore;

    Walk(Surroundings around, Task task, BitSet hidden, Work work) {
        this.around = around;
        this.touch = around.touch(task.view());
        this.task = task;
        this.work = work;
        this.open = (BitSet) hidden.clone();
        task.goal().sum().unknowns().forEach(inGoal::set);
    }

    /** The same from another table, whose figures are hidden then. */
    Optional<Counts> goFrom(Witness start) {
        open.or(start.hides());
        return go(start.table());
    }

    /** A table that fulfils the task, or empty where no exchange leads on. */
    Optional<Counts> go(Counts start) {
        table = start.toArray();
        for (int step = 0; step < MOST_STEPS; step++) {
            long need = task.need(inGoal.stream().mapToLong(unknown -> table[unknown]).sum());
            if (need <= 0) {
                return Optional.of(Counts.of(table));
            }
            best = NOTHING;
            bestBy = 0;
            bestScore = Double.POSITIVE_INFINITY;
            look(need);
            if (bestBy == 0) {
                return Optional.empty();
            }
            take();
        }
        return Optional.empty();
    }

    private void look(long need) {
        var starts = inGoal.stream().filter(unknown -> !task.down() || table[unknown] > 0).toArray();
        int shift = around.random().nextInt(Math.max(1, starts.length));
        tries = TRIES;
        for (int start = 0; start < starts.length; start++) {
            int from = starts[(start + shift) % starts.length];
            tryAlone(from, need);
            if (start < STARTS && !work.isOver()) {
                tries = Math.max(tries, TRIES_OF_A_START);
                lookFrom(from, need);
            }
        }
    }

    private void lookFrom(int from, long need) {
        int count = around.grid().count();
        int offset = around.random().nextInt(count);
        for (int turn = 0; turn < count && tries > 0 && bestScore > 0; turn++) {
            int to = (turn + offset) % count;
            for (var groups : around.grid().partings(from, to)) {
                tryExchange(around.grid().corners(from, to, groups), need);
            }
        }
    }

    private void tryAlone(int from, long need) {
        long by = task.down() ? Math.min(need, table[from]) : need;
        touch.change(from, by);
        weigh(new int[]{from}, by, by);
    }

    private void tryExchange(int[] corners, long need) {
        int half = corners.length / 2;
        int net = 0;
        long by = need;
        for (int corner = 0; corner < corners.length; corner++) {
            boolean even = corner < half;
            net += inGoal.get(corners[corner]) ? even ? 1 : -1 : 0;
            if (even == task.down()) {
                by = Math.min(by, table[corners[corner]]);
            }
        }
        if (net <= 0 || by <= 0) {
            return;
        }
        by = Math.min(by, (need + net - 1) / net);
        tries--;
        work.oneMore();
        for (int corner = 0; corner < corners.length; corner++) {
            touch.change(corners[corner], corner < half ? by : -by);
        }
        weigh(corners, by, Math.min(need, by * net));
    }

    private void weigh(int[] corners, long by, long gain) {
        double cost = touch.cost(open, around.prices());
        double score = cost / gain;
        if (cost >= 0 && (score < bestScore || (score == 0 && by > bestBy))) {
            best = corners;
            bestBy = by;
            bestScore = score;
        }
    }

    /** Even corners go the way of the task, odd ones the other. */
    private void take() {
        for (int corner = 0; corner < best.length; corner++) {
            boolean even = corner < Math.max(1, best.length / 2);
            long by = even == task.down() ? -bestBy : bestBy;
            table[best[corner]] += by;
            touch.change(best[corner], by);
        }
        open.or(touch.changed());
    }
}
