package org.kinward.core.plan.goal;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.plan.Due;
import org.kinward.core.saving.Revision;

/**
 * One step of a goal: what, who, by when, and all that came of it.
 *
 * @param lines
 *            its states, the oldest first; it begins as something to be done
 */
public record Step(StepId id, PlanWords words, StepBy who, List<StepLine> lines) {

    public Step {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.getFirst().state() != StepState.TO_DO) {
            throw new IllegalArgumentException("a step begins as something to be done");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).mayFollow(lines.get(i - 1).state())) {
                throw new IllegalArgumentException(lines.get(i - 1).state() + " does not become " + lines.get(i));
            }
        }
    }

    public StepState state() {
        return lines.getLast().state();
    }

    /** By which day it is, or was, to be done. */
    public Due due() {
        return lines.reversed().stream().flatMap(line -> line.due().stream()).findFirst().orElseThrow();
    }

    public Revision revision() {
        return new Revision(lines.size());
    }

    /**
     * The same with one entry more.
     *
     * @throws IllegalArgumentException
     *             if it may not become that, or a reason is missing
     */
    public Step moved(StepLine line) {
        return new Step(id, words, who, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
