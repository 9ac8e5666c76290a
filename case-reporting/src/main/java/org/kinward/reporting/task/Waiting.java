package org.kinward.reporting.task;

import java.util.List;

/** Children for whom somebody must do something, and for whom the reader stands in now. */
public record Waiting(List<WaitingChild> children, List<StandIn> standIns) {

    public Waiting {
        children = List.copyOf(children);
        standIns = List.copyOf(standIns);
    }
}
