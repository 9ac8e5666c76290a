package org.kinward.core.plan.talk;

import java.util.List;

import org.kinward.core.plan.PlanId;

/** Keeps the talks about plans, for ever. */
public interface Talks {

    void add(Talk talk);

    /** Every talk about this version, the newest first. */
    List<Talk> of(PlanId plan);
}
