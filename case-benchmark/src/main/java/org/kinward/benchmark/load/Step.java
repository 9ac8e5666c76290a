package org.kinward.benchmark.load;

import java.util.SplittableRandom;

import org.kinward.benchmark.visit.Refused;

/** Does one thing as one person; throws when the answer is not what a person would call an answer. */
@FunctionalInterface
public interface Step {

    Answered doOnce(SplittableRandom random) throws Refused, InterruptedException;
}
