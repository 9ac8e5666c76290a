package org.kinward.core.legal.offender;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps problems of rights, for ever. */
public interface RightsProblems {

    void add(RightsProblem problem);

    Optional<RightsProblem> find(RightsProblemId id);

    /** Every one of this file, the newest first. */
    List<RightsProblem> of(CaseFileId file);

    /** Keeps how it ended; false if it had. */
    boolean end(RightsProblem ended);
}
