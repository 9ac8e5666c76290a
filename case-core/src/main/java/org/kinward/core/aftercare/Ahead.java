package org.kinward.core.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How it stands with a young person, and what may come next.
 *
 * @param age
 *            when the person is eighteen; empty where nobody knows
 * @param lead
 *            so many months before it is planned
 */
public record Ahead(Optional<Aftercare> last, Optional<OfAge> age, int lead) {

    /** What may come next on this day. */
    public List<AftercareState> next(LocalDate today) {
        return follows().stream().filter(to -> refusal(to, today).isEmpty()).sorted().toList();
    }

    private Set<AftercareState> follows() {
        return last.map(one -> one.state().next()).orElseGet(AftercareState::first);
    }

    /** Whether somebody wrote down that the person is of age. */
    public boolean isOfAge() {
        return last.filter(one -> one.state().isOfAge()).isPresent();
    }

    /** Why this may not come next on this day. */
    Optional<MoveAftercare.Outcome> refusal(AftercareState to, LocalDate today) {
        if (!follows().contains(to)) {
            return Optional.of(MoveAftercare.Outcome.DOES_NOT_FOLLOW);
        }
        if (isOfAge() && to.isOfAge()) {
            return Optional.empty();
        }
        if (age.isEmpty()) {
            return Optional.of(MoveAftercare.Outcome.AGE_NOT_KNOWN);
        }
        if (isOfAge()) {
            return age.get().isCertainOn(today) ? Optional.of(MoveAftercare.Outcome.IS_OF_AGE) : Optional.empty();
        }
        var from = to.isOfAge() ? age.get().certain() : age.get().planFrom(lead);
        return today.isBefore(from) ? Optional.of(MoveAftercare.Outcome.TOO_EARLY) : Optional.empty();
    }
}
