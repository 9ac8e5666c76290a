package org.kinward.core.risk.danger;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.risk.DangerLevel;

/** Wants to know which level holds from now on; it is told in the transaction of the look. */
@FunctionalInterface
public interface HearsLevel {

    void hear(DangerLevel level, CaseFile file, Actor by, Instant at);
}
