package org.kinward.benchmark.work;

import java.util.SplittableRandom;

import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.visit.Refused;

/** Something that takes several pages: who began it goes on with it when its turn comes again. */
interface Errand {

    boolean isOver();

    Answered nextPage(SplittableRandom random) throws Refused, InterruptedException;
}
