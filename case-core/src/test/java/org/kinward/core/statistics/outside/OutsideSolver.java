package org.kinward.core.statistics.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * The engine of somebody outside: a linear program of another maker, integers where its corner is none, and each table
 * that it finds is added up here again. Shares nothing with the search for patterns, the checker and the auditor.
 */
final class OutsideSolver {

    private static final long MANY = 100_000;
    private static final long PATIENCE_MS = 20_000;
    private static final double NEAR = 1e-6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final int count;
    private final List<Fact> facts = new ArrayList<>();
    private final List<long[]> tables = new ArrayList<>();

    private record Fact(Formula formula, long least, long most) {

        boolean fits(long[] table) {
            long value = formula.in(table);
            return value >= least && value <= most;
        }
    }

    OutsideSolver(int count) {
        this.count = count;
        for (int number = 0; number < count; number++) {
            model.newVariable("x" + number).lower(0).upper(MANY);
        }
        model.options.time_abort = PATIENCE_MS;
        model.options.time_suffice = PATIENCE_MS;
    }

    /** Something that was read: between what it lies. */
    void knows(Formula formula, long least, long most) {
        var fact = new Fact(formula, least, most);
        facts.add(fact);
        var row = model.newExpression("f" + facts.size()).lower(least).upper(most);
        for (int number : formula.plus()) {
            row.set(number, 1L);
        }
        for (int number : formula.minus()) {
            row.set(number, -1L);
        }
    }

    /** The least that it can be, or no more than this where that is enough. */
    long least(Formula formula, long enough) {
        long seen = seen(table -> formula.in(table), Long.MAX_VALUE, true);
        return seen <= enough ? seen : formula.in(solved(formula, -1));
    }

    /** The most that it can be, or no less than this where that is enough. */
    long most(Formula formula, long enough) {
        long seen = seen(table -> formula.in(table), Long.MIN_VALUE, false);
        return seen >= enough ? seen : formula.in(solved(formula, 1));
    }

    private long seen(ToLongFunction<long[]> value, long none, boolean least) {
        var all = tables.stream().mapToLong(value);
        return (least ? all.min() : all.max()).orElse(none);
    }

    /** Each question of a copy: what one question leaves aside must not be left aside in the next. */
    private long[] solved(Formula formula, int sign) {
        var corner = whole(asked(formula, sign, false).maximise());
        if (corner == null) {
            corner = whole(asked(formula, sign, true).maximise());
        }
        if (corner == null) {
            throw new IllegalStateException("no answer from outside");
        }
        tables.add(corner);
        return corner;
    }

    private ExpressionsBasedModel asked(Formula formula, int sign, boolean whole) {
        var asked = model.copy();
        for (int number = 0; number < count; number++) {
            asked.getVariable(number).integer(whole).weight(0L);
        }
        for (int number : formula.plus()) {
            asked.getVariable(number).weight((long) sign);
        }
        for (int number : formula.minus()) {
            asked.getVariable(number).weight((long) -sign);
        }
        return asked;
    }

    /** The table of an answer, or null where it is not of integers that fit all that is known. */
    private long[] whole(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            return null;
        }
        var table = new long[count];
        for (int number = 0; number < table.length; number++) {
            double value = result.doubleValue(number);
            table[number] = Math.round(value);
            if (Math.abs(value - table[number]) > NEAR || table[number] < 0) {
                return null;
            }
        }
        return facts.stream().allMatch(fact -> fact.fits(table)) ? table : null;
    }
}
