package org.kinward.core.closing;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.aftercare.Aftercares;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Code;

/** Whether that for which a reason stands is so (FIELD 5.11): no reason is a way around what was not done. */
public class ReasonHolds {

    /** Why it is not. */
    public enum Unmet {
        /** A case goes to another agency by a transfer that was accepted. */
        BY_TRANSFER,
        /** Nobody climbed the search up to its last rung, or the child was reached since. */
        SEARCH_FIRST,
        /** Who asks alone that the help ends is sixteen for certain. */
        TOO_YOUNG,
        /** Help after eighteen was not offered, or goes on. */
        AFTERCARE_FIRST
    }

    private final Aftercares aftercares;

    private final ReasonFacts facts;

    public ReasonHolds(Aftercares aftercares, ReasonFacts facts) {
        this.aftercares = aftercares;
        this.facts = facts;
    }

    /** Why this file cannot be closed by this reason; empty where it holds. */
    Optional<Unmet> unmet(Code reason, CaseFileId file, Instant now) {
        if (!ClosingReasons.isChosen(reason)) {
            return Optional.of(Unmet.BY_TRANSFER);
        }
        if (ClosingReasons.NOT_REACHED.equals(reason) && !facts.isSearchedFor(file)) {
            return Optional.of(Unmet.SEARCH_FIRST);
        }
        if (ClosingReasons.ASKS_TO_END.equals(reason)
                && !facts.isForCertain(file, ClosingReasons.ASKS_ALONE_FROM, now)) {
            return Optional.of(Unmet.TOO_YOUNG);
        }
        return ClosingReasons.YOUNG_ADULT.equals(reason)
                && aftercares.of(file).filter(one -> one.state().mayCloseByAge()).isEmpty()
                        ? Optional.of(Unmet.AFTERCARE_FIRST) : Optional.empty();
    }
}
