package org.kinward.core.risk.action;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what is done so that children are safe, for ever. */
public interface SafetyActions {

    /** Keeps it, once. */
    void add(SafetyAction.Open action);

    Optional<SafetyAction> find(SafetyActionId id);

    /** Everything for this child, the newest first. */
    List<SafetyAction> of(CaseFileId file);

    /** Keeps what came of it; false if somebody was faster. */
    boolean end(SafetyAction.Ended ended);
}
